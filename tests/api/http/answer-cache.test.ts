import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApiHandler, createHandler } from '../../../src/api/create-handler.ts';
import { type RevisionWatcher, watchRevision } from '../../../src/api/revision/watch-revision.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { ask, seen } from './ask.ts';

let state: string;
let asked: number;
let reads: number;
let failing: boolean;
let total: number;
let watcher: RevisionWatcher;
let handler: ApiHandler;
let day: string;

const graph = {
  written: () => [],
  isAiling: () => false,
  state: async () => {
    asked += 1;
    return state;
  },
  read: async () => {
    reads += 1;
    if (failing) throw new Error('it does not answer');
    return [{ id: `judgement:${total}`, decision: '{"action":"merge"}' }];
  },
  // The audit log is written.
  write: async () => undefined,
} as unknown as Graph;

beforeEach(() => {
  [state, asked, reads, failing, total, day] = ['one', 0, 0, false, 7, '2026-11-23'];
  watcher = watchRevision(graph, { freshMs: 60_000, now: () => new Date(`${day}T12:00:00Z`) });
  handler = createHandler({
    graph,
    watcher,
    services: {
      curation: () =>
        ({ undoJudgement: async () => ({ judgementId: 'judgement:x', entities: [] }) }) as never,
      ingestion: () => async () => [],
    },
  });
});

/** A question that takes one statement, however it is answered. */
const count = '{ history(id: "x") { id } }';
const get = (headers: Record<string, string> = {}, query = count) =>
  handler.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers });
/** As though another process had changed the graph and the watcher's patience were over. */
const change = (): void => {
  state += ' more';
  watcher.expire();
};

describe('a question that was answered before', () => {
  test('is answered without the database, by POST and by GET, to the letter', async () => {
    const first = await ask(handler, count);
    const again = await ask(handler, count);
    const byGet = await seen(await get());
    expect(first.body.data).toEqual({ history: [{ id: 'judgement:7' }] });
    expect(again.body).toEqual(first.body);
    expect(byGet.body).toEqual(first.body);
    expect([reads, asked]).toEqual([1, 1]);
  });

  test('is read anew when the graph has changed', async () => {
    await ask(handler, count);
    total = 8;
    change();
    expect((await ask(handler, count)).body.data).toEqual({ history: [{ id: 'judgement:8' }] });
    expect(reads).toBe(2);
  });

  test('is read anew on another day: some answers speak of today', async () => {
    await ask(handler, count);
    day = '2026-11-24';
    await ask(handler, count);
    expect(reads).toBe(2);
  });

  test('with other variables, or by another name, is another question', async () => {
    const query = 'query A($id: ID!) { history(id: $id) { id } } query B { history(id: "x") { action } }';
    const send = (body: object) =>
      handler.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, ...body }),
      });
    await send({ operationName: 'A', variables: { id: 'x' } });
    await send({ operationName: 'A', variables: { id: 'y' } });
    await send({ operationName: 'B' });
    await send({ operationName: 'B' });
    expect(reads).toBe(3);
  });

  test('with an error is not kept', async () => {
    failing = true;
    expect((await ask(handler, count)).codes).toEqual(['INTERNAL_ERROR']);
    failing = false;
    expect((await ask(handler, count)).body.data).toEqual({ history: [{ id: 'judgement:7' }] });
  });

  test('that many ask at once is read once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(handler, count)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(reads).toBe(1);
  });
});

test('two mutations that are alike are done twice, and what is asked afterwards is read anew', async () => {
  await ask(handler, count);
  const undo = 'mutation { undoJudgement(id: "judgement:x") { undone } }';
  const before = asked;
  const [one, two] = await Promise.all([ask(handler, undo), ask(handler, undo)]);
  expect([one.codes, two.codes]).toEqual([[], []]);
  state = 'two';
  total = 9;
  expect((await ask(handler, count)).body.data).toEqual({ history: [{ id: 'judgement:9' }] });
  expect(asked).toBeGreaterThan(before);
});

test('while the database does not say its state, answers are made as ever', async () => {
  const blind = createHandler({
    graph,
    watcher: watchRevision({ state: () => Promise.reject(new Error('away')) } as never),
  });
  await ask(blind, count);
  await ask(blind, count);
  expect(reads).toBe(2);
});

describe('a GET', () => {
  test('has an ETag of the revision, and is answered 304 to who has the answer', async () => {
    const first = await get();
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    for (const sent of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
      const known = await get({ 'if-none-match': sent });
      expect([known.status, await known.text()]).toEqual([304, '']);
      expect(known.headers.get('etag')).toBe(tag);
    }
    expect(reads).toBe(1);
    change();
    const changed = await get({ 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  test('of another address has another tag, and one with errors has none', async () => {
    const tag = (await get()).headers.get('etag');
    expect((await get({}, '{ history(id: "y") { id } }')).headers.get('etag')).not.toBe(tag);
    expect((await get({}, '{ nonsense }')).headers.get('etag')).toBeNull();
    expect((await ask(handler, count)).headers.get('etag')).toBeNull();
  });
});

describe('the hash of a document in its place', () => {
  const sha256Hash = createHash('sha256').update(count).digest('hex');
  const send = async (extra: object) =>
    seen(
      await handler.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify(extra),
      }),
    );
  const persistedQuery = { version: 1, sha256Hash };

  test('is asked for once, and then enough, by POST and by GET', async () => {
    const unknown = await send({ extensions: { persistedQuery } });
    expect(unknown).toMatchObject({ status: 404, codes: ['PERSISTED_QUERY_NOT_FOUND'] });
    expect(unknown.body.errors[0].message).toBe('PersistedQueryNotFound');
    expect((await send({ query: count, extensions: { persistedQuery } })).codes).toEqual([]);
    const known = await send({ extensions: { persistedQuery } });
    expect(known.body.data).toEqual({ history: [{ id: 'judgement:7' }] });
    const address = `http://localhost/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`;
    const byGet = await handler.fetch(address);
    expect((await byGet.json()).data).toEqual({ history: [{ id: 'judgement:7' }] });
    expect(byGet.headers.get('etag')).not.toBeNull();
  });

  test.each([
    [{ version: 1, sha256Hash: '0'.repeat(64) }, count],
    [{ version: 2, sha256Hash }, count],
    [{ version: 1, sha256Hash: 7 }, undefined],
    ['text', undefined],
    [{}, undefined],
  ])('%j of %s is refused', async (wrong, query) => {
    expect(await send({ query, extensions: { persistedQuery: wrong } })).toMatchObject({
      status: 400,
      codes: ['BAD_USER_INPUT'],
    });
  });
});
