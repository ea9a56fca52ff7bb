import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
beforeEach(() => emptyDatabase(driver));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await driver.close();
});

function run(args: readonly string[], input = '') {
  return runDiplograph(args, sharedServer(), input).ended;
}

describe('export and import', () => {
  it('take a graph out and back in', { timeout: 120_000 }, async () => {
    await run(['ingest', 'seeds/articles']);
    const first = await run(['export']);
    expect(first.code).toBe(0);
    const file = path.join(folder, 'graph.jsonl');
    expect((await run(['export', '--output', file])).stderr).toMatch(/Exported \d+ rows as jsonl to /);
    expect(await readFile(file, 'utf8')).toBe(first.stdout);
    expect(await run(['import', file])).toMatchObject({ code: errorCodes.BAD_USAGE.exit });
    await emptyDatabase(driver);
    const back = await run(['import', '-'], first.stdout);
    expect(back.stderr).toMatch(/Imported \d+ articles with \d+ claims from standard input\./);
    expect(back.code).toBe(0);
    expect((await run(['export'])).stdout).toBe(first.stdout);
  });

  it('say that a graph is empty, and write a valid file all the same', async () => {
    const { code, stdout, stderr } = await run(['export', '--format', 'graphml']);
    expect([code, stdout.endsWith('</graphml>\n')]).toEqual([0, true]);
    expect(stderr).toContain('The graph is empty.');
  });

  it('write CSV into a folder, and ask for one', async () => {
    const tables = path.join(folder, 'tables');
    expect((await run(['export', '--format', 'csv', '--output', tables])).code).toBe(0);
    expect(await readdir(tables)).toEqual([
      'agreements.csv',
      'articles.csv',
      'countries.csv',
      'events.csv',
      'evidence.csv',
      'organizations.csv',
      'participants.csv',
      'parties.csv',
      'people.csv',
      'roles.csv',
      'status-changes.csv',
      'trade-figures.csv',
    ]);
    const { code, stderr } = await run(['export', '--format', 'csv']);
    expect(code).toBe(errorCodes.BAD_USAGE.exit);
    expect(stderr).toContain('expected --output FOLDER');
  });

  it('are no failure for whoever reads only the beginning', async () => {
    await run(['ingest', 'seeds/articles']);
    const { child, saw, ended } = runDiplograph(['export', '--format', 'cypher'], sharedServer());
    await saw(/CREATE CONSTRAINT/);
    child.stdout!.destroy();
    expect((await ended).code).toBe(0);
  });

  it('tell what is wrong with a file', async () => {
    const file = path.join(folder, 'bad.jsonl');
    await writeFile(file, '{"type":"diplograph-export"\n');
    const { code, stderr } = await run(['import', file]);
    expect(code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect(stderr).toContain(`${file}:1: expected a JSON object on one line`);
    expect((await run(['import', path.join(folder, 'none')])).code).toBe(errorCodes.INPUT_NOT_FOUND.exit);
  });
});
