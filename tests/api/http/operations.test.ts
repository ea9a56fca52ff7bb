import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import { serverLimits } from '../../../src/api/limits.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { ask } from './ask.ts';

/** Answers every read with nothing, after a while that tests end. */
function waitingGraph(): { graph: Graph; reads: () => number; release: () => void } {
  const waiting: (() => void)[] = [];
  let reads = 0;
  const read = (): Promise<never[]> => {
    reads += 1;
    return new Promise((resolve) => waiting.push(() => resolve([])));
  };
  return {
    graph: { read } as unknown as Graph,
    reads: () => reads,
    release: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
const emptyGraph = { read: async () => [] } as unknown as Graph;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('what an operation asks for', () => {
  const handler = createHandler({ graph: emptyGraph });
  const costOf = async (query: string, variables?: object) => {
    const { body } = await ask(handler, query, variables ? { variables } : {});
    return body.extensions.cost.nodes;
  };

  test.each([
    ['{ __typename }', 0],
    ['{ countries { totalCount } }', 1],
    ['{ countries { nodes { name } } }', 21],
    ['{ countries(first: 7) { edges { cursor node { name } } pageInfo { hasNextPage } } }', 8],
    ['{ a: countries(last: 3) { nodes { id } } b: countries(first: 4) { nodes { id } } }', 9],
    ['{ countries(first: 2) { nodes { organizations(first: 5) { nodes { id } } } } }', 1 + 2 * (1 + 1 + 5)],
    ['{ countries(first: 2) @skip(if: true) { nodes { id } } }', 0],
    ['query Q { countries(first: 2) { ...C } } fragment C on CountryConnection { nodes { id } }', 3],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ])('%s asks for %d nodes', async (query, nodes) => expect(await costOf(query)).toBe(nodes));

  test('variables and their defaults count', async () => {
    const query = 'query Q($first: Int = 50) { countries(first: $first) { nodes { id } } }';
    expect(await costOf(query)).toBe(51);
    expect(await costOf(query, { first: 3 })).toBe(4);
    expect(await costOf(query, { first: null })).toBe(21);
  });
});

describe('an operation that asks for too much is refused before anything is read', () => {
  const { graph, reads } = waitingGraph();
  const handler = createHandler({ graph });
  const nested = (depth: number): string => {
    const opening = 'partners(first: 1) { nodes { '.repeat(depth);
    return `{ country(code: "RS") { ${opening} id ${'} } '.repeat(depth)} } }`;
  };
  /** Each fragment spreads the next one twice: without a memory, looking at it would take for ever. */
  const doubling = (levels: number): string => {
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} a${level}: __typename ...F${level + 1} }`,
    );
    return `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { __typename }`;
  };

  test.each([
    ['60-fold nesting', nested(60), 'depth'],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      'aliases',
    ],
    ['directives', `{ ${'__typename @skip(if: false) '.repeat(100)} }`, 'directives'],
    [
      'nodes',
      '{ organizations(first: 100) { nodes { partners(first: 100) { nodes { agreements(first: 100) { nodes { id } } } } } } }',
      'nodes',
    ],
    ['fragments that double', doubling(60), 'aliases'],
  ])('%s', async (_name, query, what) => {
    const { status, codes, body } = await ask(handler, query);
    expect([status, codes]).toEqual([400, ['QUERY_TOO_LARGE']]);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions.details).toMatchObject({ what, limit: serverLimits[what as 'depth'] });
    expect(reads()).toBe(0);
  });

  test('1,000 aliases are more tokens than a document may have', async () => {
    const aliases = Array.from({ length: 1_000 }, (_, at) => `a${at}: __typename`).join(' ');
    expect((await ask(handler, `{ ${aliases} }`)).codes).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  test('circular fragments are told', async () => {
    const circular = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    const { status, codes } = await ask(handler, circular);
    expect([status, ...codes]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('variables that hold too much', async () => {
    const query = 'query Q($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';
    const or = Array.from({ length: 5_000 }, () => ({ kind: ['TREATY'] }));
    expect((await ask(handler, query, { variables: { filter: { or } } })).codes).toEqual(['BAD_USER_INPUT']);
    const sector = { in: Array.from({ length: 5_000 }, String) };
    expect((await ask(handler, query, { variables: { filter: { sector } } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(reads()).toBe(0);
  });
});

test('the introspection that clients send is answered, and can be turned off', async () => {
  const open = await ask(
    createHandler({ graph: emptyGraph }),
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
  );
  expect(open.codes).toEqual([]);
  expect(open.body.data.__schema.types.length).toBeGreaterThan(50);
  const closed = createHandler({ graph: emptyGraph, introspection: false });
  const refused = await ask(closed, '{ __schema { types { name } } }');
  expect([refused.status, refused.codes[0]]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect((await ask(closed, '{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  const guess = await ask(closed, '{ organisations { totalCount } }');
  expect(JSON.stringify(guess.body)).not.toContain('organizations');
});

test('introspection that goes round in circles is refused', async () => {
  const round = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`;
  const { status, codes } = await ask(createHandler({ graph: emptyGraph }), round);
  expect(status).toBe(400);
  expect(['QUERY_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED']).toContain(codes[0]);
});

test('an operation that takes too long ends with a code, and reads nothing more', async () => {
  const { graph, reads } = waitingGraph();
  const handler = createHandler({ graph, limits: { deadlineMs: 50 } });
  const { status, codes, headers } = await ask(handler, '{ countries { nodes { id } } }');
  expect([status, codes]).toEqual([504, ['TIMED_OUT']]);
  expect(headers.get('content-type')).toContain('json');
  expect(reads()).toBe(1);
});

test('heavy operations beyond those that fit are refused at once, and small ones go past them', async () => {
  const { graph, reads, release } = waitingGraph();
  const lane = { atOnce: 1, statements: 1, waiting: 1, waitMs: 5_000 };
  const handler = createHandler({ graph, limits: { heavy: lane, middle: lane } });
  const heavy = '{ countries(first: 100) { nodes { organizations(first: 100) { nodes { id } } } } }';
  const sent = [ask(handler, heavy), ask(handler, heavy)];
  while (reads() === 0) await settled();
  await settled();
  const refused = await ask(handler, heavy);
  expect([refused.status, refused.codes]).toEqual([503, ['SERVER_BUSY']]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const small = await ask(handler, '{ __typename }');
  expect(small.body.data).toEqual({ __typename: 'Query' });
  const releasing = setInterval(release, 5);
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200]);
  clearInterval(releasing);
});

test('who waits too long for a turn is sent away', async () => {
  const { graph, reads, release } = waitingGraph();
  const lane = { atOnce: 1, statements: 1, waiting: 5, waitMs: 30 };
  const handler = createHandler({ graph, limits: { light: lane } });
  const first = ask(handler, '{ countries { totalCount } }');
  while (reads() === 0) await settled();
  expect((await ask(handler, '{ countries { totalCount } }')).codes).toEqual(['SERVER_BUSY']);
  release();
  expect((await first).codes).not.toContain('SERVER_BUSY');
});

test('an address that asks for more than its share is told when to come again', async () => {
  const handler = createHandler({ graph: emptyGraph, limits: { nodesPerMinute: 50 } });
  const first = await ask(handler, '{ countries { nodes { id } } }');
  expect(first.headers.get('ratelimit-policy')).toBe('"nodes";q=50;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^"nodes";r=29;t=\d+$/);
  await ask(handler, '{ countries { nodes { id } } }');
  const refused = await ask(handler, '{ countries { nodes { id } } }');
  expect([refused.status, refused.codes]).toEqual([429, ['RATE_LIMITED']]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});
