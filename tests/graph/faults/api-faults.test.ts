import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, test } from 'vitest';
import { type ApiServer, createServer } from '../../../src/api/create-server.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { openCuration, openIngestion } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { type Fault, type FaultProxy, openFaultProxy } from './fault-proxy.ts';

const driver = connect();
let proxy: FaultProxy;
let graph: Graph;
let server: ApiServer;
let url: string;
let count = 0;

beforeAll(async () => {
  const direct = openGraph({ address: inject('database') });
  await migrate(direct);
  await direct.close();
});
beforeEach(async () => {
  await emptyDatabase(driver);
  proxy = await openFaultProxy(Number(new URL(inject('database').uri).port));
  graph = openGraph({ address: { ...inject('database'), uri: `bolt://127.0.0.1:${proxy.port}` } });
  const now = () => new Date();
  server = createServer({
    graph,
    services: {
      curation: (witness) => openCuration(graph, now, witness),
      ingestion: (witness) => openIngestion({ graph, now, witness }),
    },
  });
  url = (await server.listen({ host: '127.0.0.1', port: 0 })).url;
});
afterEach(async () => {
  await server.close();
  await graph.close();
  await proxy.close();
});
afterAll(() => driver.close());

interface Ended {
  /** OK, or the code of the error. */
  readonly code: string;
  readonly seconds: number;
  readonly id: string | null;
}

async function send(query: string, variables: object = {}): Promise<Ended> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { ingestArticles?: { articles: { article: { id: string } }[] } };
    errors?: { extensions: { code: string } }[];
  };
  const id = data?.ingestArticles?.articles[0]?.article?.id ?? null;
  return { code: errors?.[0]?.extensions.code ?? 'OK', seconds: (performance.now() - startedAt) / 1000, id };
}
const ask = () => send(`{ articles(first: ${(count++ % 90) + 1}) { totalCount nodes { title } } }`);
const load = () =>
  send(
    'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { articles { outcome article { id } } } }',
    {
      articles: [
        {
          text: `The Serbian company Alpha ${count++} signed a memorandum with the Kazakh company Beta Foods.`,
          publishedOn: '2026-03-01',
        },
      ],
    },
  );
const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;

/** How long it takes until /ready says what is wanted, in seconds. */
async function readyTurns(wanted: number): Promise<number> {
  const startedAt = performance.now();
  while ((await statusOf('/ready')) !== wanted) await new Promise((resolve) => setTimeout(resolve, 100));
  return (performance.now() - startedAt) / 1000;
}

const faults: readonly Fault[] = [
  { kind: 'refuse' },
  { kind: 'black-hole' },
  { kind: 'latency', milliseconds: 2_000 },
  { kind: 'resets', percent: 30 },
  { kind: 'cut-answers', afterBytes: 300 },
];
const coded = new Set(['OK', 'DATABASE_UNREACHABLE', 'TIMED_OUT', 'SERVER_BUSY']);

describe.each(faults)('a database with $kind', (fault) => {
  it('answers every request within 10 s, loses nothing that it acknowledged, and is well again by itself', async () => {
    await Promise.all([load(), ask()]);
    await proxy.set(fault);
    const live = await statusOf('/live');
    const [ended, turned] = await Promise.all([
      Promise.all([...Array.from({ length: 12 }, ask), ...Array.from({ length: 4 }, load)]),
      fault.kind === 'refuse' || fault.kind === 'black-hole' ? readyTurns(503) : 0,
    ]);
    expect(live).toBe(200);
    expect(turned).toBeLessThan(5);
    expect(ended.filter(({ code }) => !coded.has(code))).toEqual([]);
    expect(Math.max(...ended.map(({ seconds }) => seconds))).toBeLessThan(10);
    await proxy.set({ kind: 'none' });
    expect(await readyTurns(200)).toBeLessThan(10);
    const after = await Promise.all([ask(), load(), ask(), load()]);
    expect(after.map(({ code }) => code)).toEqual(['OK', 'OK', 'OK', 'OK']);
    const { records } = await driver.executeQuery(
      'MATCH (a:Article) RETURN a.id AS id, a.arrival AS arrival, count { (a)<-[:IN]-(:Claim) } AS claims',
    );
    const stored = new Set(records.map((row) => row.get('id')));
    const acknowledged = [...ended, ...after].flatMap(({ id }) => id ?? []);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    // Each came once: no two have the same place in the order of arrivals, and none has its claims twice.
    expect(new Set(records.map((row) => row.get('arrival'))).size).toBe(records.length);
    expect(new Set(records.map((row) => row.get('claims'))).size).toBe(1);
  }, 120_000);
});

test('bookmarks come with the answer to a mutation, and what is no bookmark is told', async () => {
  const post = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const mutation = await post(
    'mutation { ingestArticles(articles: [{ text: "Serbia signed a treaty with Kazakhstan." }]) { articles { outcome } } }',
  );
  const bookmark = mutation.headers.get('diplograph-bookmark');
  expect(bookmark).toMatch(/^FB:\S+$/);
  const question = '{ articles { totalCount } }';
  const answer = await post(question, { 'diplograph-bookmark': bookmark! });
  expect(await answer.json()).toMatchObject({ data: { articles: { totalCount: 1 } } });
  expect(answer.headers.get('diplograph-bookmark')).toBe(null);
  for (const broken of ['', 'FB:?', 'x'.repeat(5000), 'a '.repeat(100), 'FB:nonsense', '"FB:kcwQ"', '0']) {
    const refused = await post(question, { 'diplograph-bookmark': broken });
    const { errors } = (await refused.json()) as { errors?: { extensions: { code: string } }[] };
    expect([broken.slice(0, 20), refused.status, errors?.[0]?.extensions.code]).toEqual([
      broken.slice(0, 20),
      400,
      'BAD_REQUEST',
    ]);
  }
});

test('an instance that is told a bookmark does not answer from before it', async () => {
  const other = openGraph({ address: inject('database') });
  const first = createServer({ graph: other });
  const ingest = openIngestion({ graph, now: () => new Date() });
  const question = '{ articles { totalCount } }';
  const through = async (headers: Record<string, string>) => {
    const response = await first.fetch(`http://localhost/graphql?query=${encodeURIComponent(question)}`, {
      headers: { accept: 'application/json', ...headers },
    });
    return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles
      .totalCount;
  };
  expect(await through({})).toBe(0);
  await ingest([{ text: 'Serbia signed a treaty with Kazakhstan.' }]);
  expect(await through({ 'diplograph-bookmark': graph.written().join(' ') })).toBe(1);
  const table = await first.fetch('http://localhost/export/agreements.csv', {
    headers: { 'diplograph-bookmark': 'FB:nonsense' },
  });
  expect([table.status, await table.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ]);
  await first.close();
  await other.close();
});
