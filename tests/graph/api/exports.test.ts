import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import { exportTables } from '../../../src/api/export/use-exports.ts';
import { watchRevision } from '../../../src/api/revision/watch-revision.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

type Row = Record<string, string | number | null>;

const open = (address: string, init: RequestInit = {}) =>
  api.handler.fetch(`http://localhost/export/${address}`, init);
const rowsOf = async (address: string): Promise<Row[]> => (await open(address)).json() as Promise<Row[]>;
const codeOf = async (address: string, init?: RequestInit) => {
  const response = await open(address, init);
  const { errors } = await response.json();
  return [response.status, errors[0].extensions.code, errors[0].message];
};

const addresses = [
  'agreements',
  'organizations',
  'partners?of=Astana%20Hub',
  'counts?by=COUNTRY,STATUS',
  'time-series?interval=YEAR',
];

describe.each(addresses)('%s', (address) => {
  const [name, search = ''] = address.split('?') as [string, string?];

  test('says the same in its three formats, one flat row for each', async () => {
    const json = await rowsOf(`${name}.json?${search}`);
    expect(json.length).toBeGreaterThan(0);
    for (const value of json.flatMap((row) => Object.values(row))) {
      expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
    }
    const lines = await (await open(`${name}.ndjson?${search}`)).text();
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json);
    const csv = await open(`${name}.csv?${search}`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const table = parseCsv(await csv.text(), { columns: true }) as Record<string, string>[];
    expect(table).toEqual(
      json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      ),
    );
  });

  test('names the parameters that it knows where one is misspelled', async () => {
    const [status, code, message] = await codeOf(`${name}.csv?${search}&stauts=SIGNED`);
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    for (const known of Object.keys(exportTables.get(name)!.parameters)) expect(message).toContain(known);
  });
});

test('every agreement is there, page by page, with its parties, countries and passage', async () => {
  const rows = await rowsOf('agreements.json');
  const { agreements } = await api.answer<{ agreements: { totalCount: number; nodes: { id: string }[] } }>(
    '{ agreements(first: 100) { totalCount nodes { id } } }',
  );
  expect(rows.map(({ id }) => id)).toEqual(agreements.nodes.map(({ id }) => id));
  expect(rows.length).toBe(agreements.totalCount);
  expect(rows.some(({ parties }) => String(parties).includes(' | '))).toBe(true);
  expect(rows.every(({ quote }) => typeof quote === 'string')).toBe(true);
});

test('filters in the address are those of the API', async () => {
  const ids = async (search: string) => (await rowsOf(`agreements.json?${search}`)).map(({ id }) => id);
  const wanted = async (filter: string, more = '') =>
    (
      await api.answer<{ agreements: { nodes: { id: string }[] } }>(
        `{ agreements(filter: ${filter}, first: 100${more}) { nodes { id } } }`,
      )
    ).agreements.nodes.map(({ id }) => id);
  expect(await ids('country=rs&country=KZ')).toEqual(
    await wanted('{ parties: [{ country: "RS" }, { country: "KZ" }] }'),
  );
  expect(await ids('country=RS,KZ&status=signed,IN_FORCE')).toEqual(
    await wanted('{ parties: [{ country: "RS" }, { country: "KZ" }], status: [SIGNED, IN_FORCE] }'),
  );
  expect(await ids('kind=MEMORANDUM&signedFrom=2026')).toEqual(
    await wanted('{ kind: [MEMORANDUM], signedOn: { from: "2026" } }'),
  );
  expect(await ids('party=Astana%20Hub&asOf=2026-03')).toEqual(
    await wanted('{ parties: [{ name: "Astana Hub" }] }', ', asOf: "2026-03"'),
  );
  expect(await ids(`filter=${encodeURIComponent('{"not":{"kind":["MEMORANDUM"]}}')}&status=SIGNED`)).toEqual(
    await wanted('{ status: [SIGNED], not: { kind: [MEMORANDUM] } }'),
  );
  expect(await ids('country=&status=')).toEqual(await wanted('{}'));
});

test.each([
  ['agreements.csv?country=Serbia', 400, 'BAD_USER_INPUT'],
  ['agreements.csv?kind=PARTY', 400, 'BAD_USER_INPUT'],
  ['agreements.csv?signedFrom=yesterday', 400, 'BAD_USER_INPUT'],
  ['agreements.csv?asOf=2026&asOf=2025', 400, 'BAD_USER_INPUT'],
  ['agreements.csv?filter=%7B', 400, 'BAD_USER_INPUT'],
  ['agreements.csv?filter={"knid":[]}', 400, 'BAD_USER_INPUT'],
  ['partners.csv', 400, 'BAD_USER_INPUT'],
  ['partners.csv?of=Nobody', 404, 'INPUT_NOT_FOUND'],
  ['counts.csv', 400, 'BAD_USER_INPUT'],
  ['counts.csv?by=COLOUR', 400, 'BAD_USER_INPUT'],
  ['counts.csv?by=KIND&first=many', 400, 'BAD_USER_INPUT'],
  ['time-series.csv?interval=DAY', 400, 'BAD_USER_INPUT'],
  ['agreements.xls', 404, 'NOT_FOUND'],
  ['nothing.csv', 404, 'NOT_FOUND'],
])('%s is answered %d %s as JSON', async (address, status, code) => {
  expect((await codeOf(address)).slice(0, 2)).toEqual([status, code]);
  expect(api.unexpected).toEqual([]);
});

test('only GET and HEAD', async () => {
  expect((await codeOf('agreements.csv', { method: 'POST' })).slice(0, 2)).toEqual([
    405,
    'METHOD_NOT_ALLOWED',
  ]);
  const head = await open('agreements.csv', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('what nothing fits is a table without rows', async () => {
  const none = 'sector=no%20such%20sector';
  expect(await rowsOf(`agreements.json?${none}`)).toEqual([]);
  expect(await (await open(`agreements.ndjson?${none}`)).text()).toBe('');
  expect(await (await open(`agreements.csv?${none}`)).text()).toMatch(/^id,title,[\w,]+\r\n$/);
});

test('an export has an ETag, and who has it gets 304 without a statement', async () => {
  const handler = createHandler({ graph: api.graph, watcher: watchRevision(api.graph) });
  const first = await handler.fetch('http://localhost/export/agreements.csv');
  await first.text();
  const tag = first.headers.get('etag')!;
  api.statements.length = 0;
  const again = await handler.fetch('http://localhost/export/agreements.csv', {
    headers: { 'if-none-match': tag },
  });
  expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
  expect(api.statements).toEqual([]);
});

test('an export that cannot begin says so', async () => {
  const failing: Graph = { ...api.graph, read: () => Promise.reject(new Error('it went away')) };
  const handler = createHandler({ graph: failing });
  const refused = await handler.fetch('http://localhost/export/organizations.csv');
  expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([500, 'INTERNAL_ERROR']);
});

test('places for exports are given back, whether they are read, left or refused', async () => {
  const lane = { atOnce: 1, statements: 1, waiting: 0, waitMs: 50 };
  const handler = createHandler({ graph: api.graph, limits: { exports: lane } });
  const get = (address: string) => handler.fetch(`http://localhost/export/${address}`);
  await (await get('agreements.csv')).text();
  await get('agreements.csv?kind=PARTY');
  await (await get('agreements.csv')).body?.cancel();
  const held = await get('agreements.csv');
  expect((await get('agreements.csv')).status).toBe(503);
  await held.text();
  expect((await get('agreements.csv')).status).toBe(200);
});
