import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFiles } from '../../../src/article/find-files.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { formatOf, type Source } from '../../../src/article/source.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { storeArticles } from '../../../src/load/store-articles.ts';
import { type ArticleResult, claimsOf, loadItems, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
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
    const withoutCount = (lines: string[]) =>
      lines.filter((line) => !line.includes('"Revision"') && !line.includes('"Migration"'));
    const expected = withoutCount(await dumpGraph(driver));
    await emptyDatabase(driver);
    await migrate(graph);
    for (const seed of seeds.toReversed()) await load([seed]);
    expect(withoutCount(await dumpGraph(driver))).toEqual(expected);
  });

  it('mends what a run left that ended between storing articles and deriving the graph', async () => {
    await load(seeds.slice(0, 3));
    const article = readArticle(seeds[3]!);
    const claims = claimsOf(article);
    await storeArticles(graph, [{ article, claims, sketch: [], extractor: claims[0]!.extractor }], noon());
    const behind = await driver.executeQuery(
      'MATCH (claim:Claim) WHERE NOT (claim)<-[:SUPPORTED_BY]-() RETURN count(claim) AS count',
    );
    expect(behind.records[0]?.get('count')).toBeGreaterThan(0);
    await load(seeds.slice(0, 3));
    const mended = await driver.executeQuery(
      'MATCH (claim:Claim) WHERE NOT (claim)<-[:SUPPORTED_BY]-() RETURN count(claim) AS count',
    );
    expect(mended.records[0]?.get('count')).toBe(0);
  });

  it('lets two loaders work at once', async () => {
    await Promise.all([load(seeds), load(seeds.toReversed())]);
    const together = (await dumpGraph(driver)).filter(
      (line) => !line.includes('"Revision"') && !line.includes('"Migration"'),
    );
    await emptyDatabase(driver);
    await migrate(graph);
    await load(seeds);
    expect(
      (await dumpGraph(driver)).filter(
        (line) => !line.includes('"Revision"') && !line.includes('"Migration"'),
      ),
    ).toEqual(together);
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
      'MATCH (fact:Derived) WHERE NOT fact:Name AND NOT (fact)-[:SUPPORTED_BY]->(:Claim) RETURN labels(fact) AS labels, fact.name AS name',
    );
    // A country that only a relation leads to is supported by what supports that relation.
    expect(bare.records.filter((row) => !row.get('labels').includes('Country'))).toEqual([]);
  });
});
