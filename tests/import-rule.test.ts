import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = path.resolve('src');
const base = ['ontology', 'errors', 'log'];
const text = ['model', ...base];

/** ARCHITECTURE.md, "Who may import whom". A part is a folder of src, or a file directly in it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ontology: [],
  errors: [],
  log: [],
  config: ['errors'],
  model: ['ontology'],
  article: text,
  document: text,
  extraction: text,
  resolution: text,
  evaluation: ['model', 'ontology', 'errors'],
  graph: [...text, 'config'],
  load: [...text, 'graph', 'resolution'],
  exchange: [...text, 'graph'],
  backup: ['exchange', 'graph', 'errors'],
  ask: ['model', 'ontology', 'errors'],
  access: [...text, 'graph', 'config'],
  observe: ['errors', 'log', 'config', 'graph'],
  queue: ['model', 'ontology', 'errors', 'log'],
  api: [...text, 'graph', 'config', 'ask', 'exchange', 'access', 'observe'],
  // What runs in a browser: the API it reaches by its generated operations alone.
  explorer: ['ontology'],
  pipeline: [...text, 'article', 'document', 'extraction', 'resolution', 'load', 'graph'],
  cli: [
    ...text,
    'config',
    'pipeline',
    'graph',
    'load',
    'exchange',
    'backup',
    'resolution',
    'evaluation',
    'api',
    'access',
    'observe',
    'queue',
    'article',
    'extraction',
  ],
};

function partOf(file: string): string {
  return path
    .relative(source, file)
    .split(path.sep)[0]!
    .replace(/\.(ts|tsx|mjs)$/, '');
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => path.join(source, file));

const imports = files.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file, imported: fileName })),
);

describe('who may import whom', () => {
  it('knows every part of src', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in allowed))).toEqual([]);
  });

  it('lets a part import only what stands below it', () => {
    const offences = imports
      .filter(({ imported }) => imported.startsWith('.'))
      .map(({ file, imported }) => ({ file, target: path.resolve(path.dirname(file), imported) }))
      // package.json, for the version, is no part of src.
      .filter(({ target }) => target.startsWith(`${source}${path.sep}`))
      .map(({ file, target }) => ({ file, from: partOf(file), to: partOf(target) }))
      .filter(({ from, to }) => from !== to && !allowed[from]!.includes(to));
    expect(offences).toEqual([]);
  });

  it('keeps the driver in graph', () => {
    const users = imports
      .filter(({ imported }) => imported === 'neo4j-driver')
      .map(({ file }) => partOf(file));
    expect([...new Set(users)]).toEqual(['graph']);
  });

  it('reads the environment in cli alone', () => {
    const readers = files
      .filter((file) => /process\.env|\benv\.[A-Z_]{3,}/.test(readFileSync(file, 'utf8')))
      .map(partOf);
    expect(readers.filter((part) => part !== 'cli')).toEqual([]);
  });
});
