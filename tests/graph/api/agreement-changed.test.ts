import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createServer } from '../../../src/api/create-server.ts';
import { watchRevision } from '../../../src/api/revision/watch-revision.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { openIngestion } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';

const driver = connect();
const statements: string[] = [];
const graph = openGraph({
  address: inject('database'),
  onStatement: ({ name }) => void statements.push(name),
});
/** As another process has it. */
const other = openGraph({ address: inject('database') });
let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 23, 12, minute++));
const ingest = openIngestion({ graph: other, now });
const watcher = watchRevision(graph, { freshMs: 20, listenMs: 50 });
const server = createServer({
  graph,
  watcher,
  services: { ingestion: (witness) => openIngestion({ graph, now, witness }), curation: () => ({}) as never },
  limits: { subscribers: 2 },
});

beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await server.close();
  await Promise.all([graph.close(), other.close(), driver.close()]);
});

const memorandum = (company: string, verb = 'signed a memorandum') => ({
  text: `The Serbian company ${company} ${verb} with the Kazakh company Beta Foods.`,
  publishedOn: '2026-03-01',
});

/** Listens as graphql-sse's distinct connections have it; `next` is the next answer, or null at the end. */
async function listen(
  args = '',
  query = `subscription { agreementChanged${args} { status parties { name } } }`,
) {
  const response = await server.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async () => {
    for (;;) {
      const event = /^(?::\n\n)*event: (\w+)\ndata: ?(.*)\n\n/.exec(text);
      if (event) {
        text = text.slice(event[0].length);
        return event[1] === 'complete' ? null : JSON.parse(event[2]!);
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += value;
    }
  };
  return { response, next, cancel: () => reader.cancel() };
}

const partiesOf = (event: { data: { agreementChanged: { parties: { name: string }[] } } }) =>
  event.data.agreementChanged.parties.map(({ name }) => name).sort();

describe('agreementChanged', () => {
  test('tells of what another process loads: new agreements, and new statuses of known ones', async () => {
    await ingest([memorandum('Old Pharm')]);
    const { response, next, cancel } = await listen();
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const first = next();
    await ingest([memorandum('Alpha Pharm', 'is negotiating a memorandum')]);
    const event = await first;
    expect(partiesOf(event)).toEqual(['Alpha Pharm', 'Beta Foods']);
    expect(event.data.agreementChanged.status).toBe('NEGOTIATING');
    const second = next();
    await ingest([{ ...memorandum('Alpha Pharm'), publishedOn: '2026-04-01' }]);
    expect((await second).data.agreementChanged.status).toBe('SIGNED');
    await cancel();
  });

  test('tells of what this process loads by a mutation, and only of what the filter lets through', async () => {
    const { next, cancel } = await listen('(filter: { parties: [{ name: "Zeta Agro" }] })');
    const event = next();
    for (const company of ['Alpha Pharm', 'Zeta Agro']) {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { articles { outcome } } }',
          variables: { articles: [memorandum(company)] },
        }),
      });
      expect((await response.json()).data.ingestArticles.articles).toEqual([{ outcome: 'LOADED' }]);
    }
    expect(partiesOf(await event)).toEqual(['Beta Foods', 'Zeta Agro']);
    await cancel();
  });

  test('refuses a filter that says nothing, and more clients than may listen', async () => {
    const wrong = await listen('(filter: { parties: [{}] })');
    expect((await wrong.next()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const both = [await listen(), await listen()];
    const third = await listen();
    expect(third.response.status).toBe(503);
    expect((await third.next()).errors[0].extensions.code).toBe('SERVER_BUSY');
    const [, second] = both.map(({ next }) => next());
    await both[0]!.cancel();
    // Who went makes room.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const again = await listen();
    expect(again.response.status).toBe(200);
    await again.cancel();
    await both[1]!.cancel();
    await second;
  });

  test('needs a client that takes events', async () => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: 'subscription { agreementChanged { id } }' }),
    });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ]);
  });
});

test('a repeated question is answered without a statement until another process has loaded something', async () => {
  await ingest([memorandum('Alpha Pharm')]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const count = async () => {
    statements.length = 0;
    const response = await server.fetch('http://localhost/graphql?query={agreements{totalCount}}');
    return { total: (await response.json()).data.agreements.totalCount, tag: response.headers.get('etag') };
  };
  const first = await count();
  expect(first.total).toBe(1);
  expect(statements).not.toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await count()).toEqual(first);
  expect(statements).toEqual([]);
  await ingest([memorandum('Zeta Agro')]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const changed = await count();
  expect(changed.total).toBe(2);
  expect(changed.tag).not.toBe(first.tag);
});

test('closing the server ends what clients listen to', async () => {
  const ending = createServer({ graph, watcher: watchRevision(graph, { listenMs: 50 }) });
  const { url } = await ending.listen({ host: '127.0.0.1', port: 0 });
  const query = encodeURIComponent('subscription { agreementChanged { id } }');
  const response = await fetch(`${url}/graphql?query=${query}`, { headers: { accept: 'text/event-stream' } });
  const text = response.text();
  await ending.close();
  expect(await text).toMatch(/event: complete\ndata: ?\n\n$/);
});

test('a read that takes too long is stopped in the database too', async () => {
  const slow = {
    name: 'read/slow',
    mode: 'read',
    text: 'UNWIND range(1, 100000000) AS a WITH a WHERE a % 7 = $rest RETURN count(a) AS total',
  } as const;
  const running = async () => {
    const session = driver.session();
    try {
      const { records } = await session.run(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000' RETURN currentQuery",
      );
      return records.length;
    } finally {
      await session.close();
    }
  };
  await expect(graph.read(slow, { rest: 3 }, { timeoutMs: 200 })).rejects.toMatchObject({
    code: 'TIMED_OUT',
  });
  const stop = new AbortController();
  const read = graph.read(slow, { rest: 3 }, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error('given up')), 200);
  await expect(read).rejects.toThrow('given up');
  while ((await running()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
});
