import { expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import { AppError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

const codesOf = async (query: string, variables?: Record<string, unknown>) =>
  (await api.ask(query, variables)).errors?.map((error) => error.extensions?.code);

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ organizations { nodes { nonsense } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ organizations(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ events(kind: [PARTY]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ country(code: "rs") { name } }', 'BAD_USER_INPUT'],
  ['{ agreements(filter: { signedOn: { from: "2026-02-30" } }) { totalCount } }', 'BAD_USER_INPUT'],
  ['query Q { a: __typename } query R { b: __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['', 'GRAPHQL_PARSE_FAILED'],
])('%s has the code %s', async (query, code) => {
  expect(await codesOf(query)).toEqual([code]);
  expect(api.unexpected).toEqual([]);
});

test.each([
  ['query Q($code: CountryCode!) { country(code: $code) { name } }', { code: 'Serbia' }, 'got "Serbia"'],
  [
    'query Q($on: DateRange) { articles(publishedOn: $on) { totalCount } }',
    { on: { from: '26.02.2026' } },
    'got "26.02.2026"',
  ],
  [
    'query Q($at: DateTime) { agreements(knownAt: $at) { totalCount } }',
    { at: 'yesterday' },
    'got "yesterday"',
  ],
  ['query Q($first: Int) { countries(first: $first) { totalCount } }', { first: 1e12 }, '1000000000000'],
  ['query Q($id: ID!) { node(id: $id) { id } }', {}, '$id'],
])('a bad variable is bad input and told back: %s', async (query, variables, message) => {
  const { errors } = await api.ask(query, variables);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(message);
});

test('a document of more than 1,000 tokens, or nested beyond the parser, is refused as such', async () => {
  expect(await codesOf(`{ ${'__typename '.repeat(1001)} }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(await codesOf(`{ countries(first: ${'['.repeat(100_000)}`)).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(api.unexpected).toEqual([]);
});

const hostile = [
  "' OR 1=1 //",
  '"}) DETACH DELETE (n) //',
  '`MATCH (n) DETACH DELETE n`',
  '$limit',
  '*:* AND name:(a~',
  '\u0000\u0007\ud800',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'a'.repeat(20_000),
];

test('no text in any argument makes an unexpected error or changes the graph', async () => {
  const inventory =
    '{ organizations { totalCount } agreements { totalCount } articles { totalCount } people { totalCount } }';
  const before = await api.answer(inventory);
  for (const text of hostile) {
    const filters = { eq: text, in: [text], contains: text, startsWith: text };
    const answer = await api.ask(
      `query Hostile($text: String!, $id: ID!, $filter: StringFilter!) {
        node(id: $id) { id } nodes(ids: [$id]) { id } people(name: $filter) { totalCount nodes { id } }
        byId: organization(ref: { id: $id }) { id }
        byName: organization(ref: { name: $text }) { id }
        organizations(filter: { name: $filter }) { totalCount nodes { id } }
        tied: organizations(filter: { partnersWith: { id: $id } }) { totalCount }
        agreements(filter: { sector: $filter, parties: [{ id: $id }] }) { totalCount nodes { id } }
        articles(mentions: $id) { totalCount nodes { id } }
        country(code: "RS") { organizations(after: $text) { totalCount } agreements(before: $text) { totalCount } }
      }`,
      { text, id: text, filter: filters },
    );
    const codes = new Set(answer.errors?.map((error) => error.extensions?.code));
    expect([...codes]).toEqual(['BAD_USER_INPUT']);
  }
  expect(api.unexpected).toEqual([]);
  expect(await api.answer(inventory)).toEqual(before);
});

function brokenGraph(error: unknown): Graph {
  return new Proxy({} as Graph, { get: () => () => Promise.reject(error) });
}

test.each([
  [new Error('bolt://10.0.0.7 said: MATCH (n) is broken'), 'INTERNAL_ERROR'],
  [new TypeError('x is not a function'), 'INTERNAL_ERROR'],
  [new AppError('DATABASE_UNREACHABLE', 'No Neo4j answers at bolt://10.0.0.7'), 'DATABASE_UNREACHABLE'],
  [new AppError('DATABASE_FAILED', 'The statement MATCH (n) failed at bolt://10.0.0.7'), 'DATABASE_FAILED'],
])('a failure of ours shows its code alone, and is reported: %s', async (error, code) => {
  const reported: unknown[] = [];
  const handler = createHandler({
    graph: brokenGraph(error),
    onUnexpectedError: (seen) => void reported.push(seen),
  });
  const response = await handler.fetch('http://localhost/graphql?query={countries{nodes{name}}}');
  const text = await response.text();
  expect(JSON.parse(text).errors).toMatchObject([{ path: ['countries'], extensions: { code } }]);
  expect(text).not.toMatch(/10\.0\.0\.7|MATCH|function|stack/);
  expect(reported).toEqual([error]);
});
