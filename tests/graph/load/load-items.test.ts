import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFiles } from '../../../src/article/find-files.ts';
import { formatOf, type Source } from '../../../src/article/source.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { type ArticleResult, loadItems, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { currentGraph } from './current-graph.ts';
import { dumpGraph } from './dump-graph.ts';

const driver = connect();
let graph: Graph;
let seeds: Source[];
const noon = () => new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  graph = openGraph({ address: inject('database') });
  seeds = (await findFiles(['seeds/articles'])).map((name) => ({
    name,
    format: formatOf(name)!,
    bytes: readFileSync(name),
  }));
});
beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function load(sources: readonly Source[], now = noon): Promise<ArticleResult['outcome'][]> {
  const outcomes: ArticleResult['outcome'][] = [];
  await loadItems({
    graph,
    items: sources.map(tryRead),
    now,
    onResult: ({ outcome }) => outcomes.push(outcome),
  });
  return outcomes;
}

describe('loading', () => {
  it('changes no node, relation or property the second time', async () => {
    expect(await load(seeds)).toEqual(seeds.map(() => 'LOADED'));
    const before = await dumpGraph(driver);
    expect(before.length).toBeGreaterThan(500);
    expect(await load(seeds, () => new Date('2027-01-01'))).toEqual(seeds.map(() => 'UNCHANGED'));
    expect(await dumpGraph(driver)).toEqual(before);
  });

  it('ends in the same graph whatever the order and the portions', async () => {
    await load(seeds);
    const expected = await currentGraph(driver);
    await emptyDatabase(driver);
    await migrate(graph);
    for (const seed of seeds.toReversed()) await load([seed]);
    expect(await currentGraph(driver)).toEqual(expected);
  });

  it('leaves nothing behind where a run ends in the middle of storing', async () => {
    await load(seeds.slice(0, 3));
    const before = await dumpGraph(driver);
    const breaking: Graph = {
      ...graph,
      write: (work) =>
        graph.write((transaction) =>
          work({
            run: (statement, params) => {
              if (statement.name === 'load/create-support') throw new Error('the process ends here');
              return transaction.run(statement, params);
            },
          }),
        ),
    };
    const items = [tryRead(seeds[3]!)];
    await expect(loadItems({ graph: breaking, items, now: noon })).rejects.toThrow('the process ends here');
    expect(await dumpGraph(driver)).toEqual(before);
    expect(await load([seeds[3]!])).toEqual(['LOADED']);
  });

  it('puts a new article at a known address in the place of the one that was there', async () => {
    const at = (text: string): Source => ({
      name: `${text}.txt`,
      format: 'text',
      bytes: Buffer.from(`---\nurl: https://news.example/1\ndate: 2026-03-01\n---\n${text}`),
    });
    const first = at('Alpha Bank of Serbia and the Kazakh company Beta LLP signed a memorandum.');
    const second = at('Gamma Bank of Serbia and the Kazakh company Beta LLP signed a memorandum.');
    expect(await load([seeds[0]!])).toEqual(['LOADED']);
    expect(await load([first])).toEqual(['LOADED']);
    expect(await load([second])).toEqual(['UPDATED']);
    const updated = await currentGraph(driver);
    expect(updated.some((line) => line.includes('Alpha Bank'))).toBe(false);
    // A retry of what was loaded before does not bring the earlier article back.
    expect(await load([first, second])).toEqual(['UNCHANGED', 'UNCHANGED']);
    await emptyDatabase(driver);
    await migrate(graph);
    expect(await load([seeds[0]!, second])).toEqual(['LOADED', 'LOADED']);
    expect(await currentGraph(driver)).toEqual(updated);
  });

  it('lets two loaders work at once', async () => {
    await Promise.all([load(seeds), load(seeds.toReversed())]);
    const together = await currentGraph(driver);
    await emptyDatabase(driver);
    await migrate(graph);
    await load(seeds);
    expect(await currentGraph(driver)).toEqual(together);
  });

  it('quotes the article itself in every claim, and supports every fact', async () => {
    await load(seeds);
    const quotes = await driver.executeQuery(
      'MATCH (c:Claim)-[:IN]->(a:Article) RETURN c.start AS start, c.end AS end, c.quote AS quote, a.text AS text',
    );
    const wrong = quotes.records.filter(
      (row) => row.get('text').slice(row.get('start'), row.get('end')) !== row.get('quote'),
    );
    expect(quotes.records.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    const bare = await driver.executeQuery(
      'MATCH (fact:Derived) WHERE NOT fact:(Name|NameGroup|Block) AND NOT (fact)-[:SUPPORTED_BY]->(:Claim) RETURN labels(fact) AS labels, fact.name AS name',
    );
    // A country that only a relation leads to is supported by what supports that relation.
    expect(bare.records.filter((row) => !row.get('labels').includes('Country'))).toEqual([]);
  });
});
