import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Extraction, Extractor } from '../../../src/extraction/extractor.ts';
import { extractByRules, rulesExtractor } from '../../../src/extraction/rules-extractor.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import type { Document } from '../../../src/model/document.ts';
import { type ArticleResult, loadItems, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { dumpGraph } from './dump-graph.ts';

const driver = connect();
let graph: Graph;
const name = 'seeds/articles/2026-01-22-ghana-denmark-accra.txt';
const source = { name, format: 'text', bytes: readFileSync(name) } as const;

beforeAll(() => {
  graph = openGraph({ address: inject('database') });
});
beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** An extractor with a model that finds half of what the rules do, and claims a part of it as its own. */
function half(document: Document): Extraction {
  const claims = extractByRules(document)
    .claims.filter((_, index) => index % 2 === 0)
    .map((claim, index) => (index % 2 === 0 ? claim : { ...claim, extractor: 'llm:tiny@1' }));
  return { claims, extractor: 'hybrid@1', note: null };
}

function extractorOf(extract: (document: Document) => Extraction): Extractor {
  return {
    name: 'hybrid@1',
    concurrency: 1,
    extract: async (document) => extract(document),
    summary: () => [],
  };
}

async function load(extractor: Extractor): Promise<ArticleResult> {
  const results: ArticleResult[] = [];
  const now = () => new Date('2026-11-23T12:00:00Z');
  await loadItems({ graph, items: [tryRead(source)], now, extractor, onResult: (one) => results.push(one) });
  return results[0]!;
}

async function dump(): Promise<string[]> {
  return (await dumpGraph(driver)).filter((line) => !/"(Revision|Migration|Redirect)"/.test(line));
}

describe('loading with another extractor', () => {
  it('reads an article anew, and leaves the claims of the new reading alone', async () => {
    expect(await load(rulesExtractor)).toMatchObject({ outcome: 'LOADED' });
    const before = await dump();
    expect(await load(extractorOf(half))).toMatchObject({ outcome: 'UPDATED', note: null });
    const { records } = await driver.executeQuery(
      'MATCH (claim:Claim) RETURN claim.extractor AS extractor, count(*) AS count ORDER BY extractor',
    );
    expect(records.map((row) => row.get('extractor'))).toEqual(['llm:tiny@1', 'rules@0.6.0']);
    expect(await load(extractorOf(half))).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await load(rulesExtractor)).toMatchObject({ outcome: 'UPDATED' });
    expect(await dump()).toEqual(before);
  });

  it('loads what the rules read in its place, and asks again the next time', async () => {
    const failing = extractorOf((document) => extractByRules(document, 'no answer'));
    expect(await load(failing)).toMatchObject({ outcome: 'LOADED', note: 'no answer' });
    expect(await load(failing)).toMatchObject({ outcome: 'UNCHANGED', note: 'no answer' });
    expect(await load(extractorOf(half))).toMatchObject({ outcome: 'UPDATED', note: null });
  });

  it('never takes what a model read away because it fails today', async () => {
    await load(extractorOf(half));
    const before = await dump();
    const failing: Extractor = {
      ...extractorOf((document) => extractByRules(document, 'no answer')),
      name: 'hybrid@2',
    };
    expect(await load(failing)).toMatchObject({ outcome: 'UNCHANGED', note: 'no answer' });
    expect(await dump()).toEqual(before);
  });
});
