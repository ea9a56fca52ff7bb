import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer, type Listening } from '../../../src/api/create-server.ts';
import { AppError, type ErrorCode, errorCodes } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';

/** What no answer may hold, as whatever failed below says it. */
const inner =
  'MATCH (n:Secret {password: "hunter2"}) RETURN n at neo4j://db.inner:7687 in /srv/diplograph/src/graph/open-graph.ts';
const revealing: readonly RegExp[] = [
  /hunter2/,
  /\b(MATCH|MERGE|UNWIND|RETURN|DETACH)\b \(?/,
  /neo4j:|bolt:|db\.inner|:7687/,
  /\/srv\/|\/work\/|\/home\/|\/root\/|\/usr\/|\/tmp\//,
  /node_modules|node:internal|\.ts\b|\.mjs\b/,
  /\bat [\w.<>[\] ]+ \(|\n\s+at /,
  /\bstack\b/i,
];

/** How the database fails, from one test to the next. */
let failure: () => never;
const fail = async (): Promise<never> => failure();
const graph = {
  read: fail,
  write: fail,
  verify: fail,
  state: fail,
  runSchema: fail,
  // biome-ignore lint/correctness/useYield: it fails before its first row.
  stream: async function* () {
    await fail();
  },
  written: () => [],
  isSlow: () => false,
  close: async () => undefined,
} as unknown as Graph;
const told: unknown[] = [];
const server = createServer({ graph, onUnexpectedError: (error) => void told.push(error) });
let at: Listening;

beforeAll(async () => {
  at = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  told.length = 0;
});

async function answerTo(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(`${at.url}${path}`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
    ...init,
  });
  // A page with the schema or a script of the explorer tells nothing of what failed; it is the same as ever.
  const text = await response.text();
  return `${response.status} ${[...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`;
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

/** Everything that reaches the database. */
const queries: readonly string[] = [
  '{ countries { nodes { name } } }',
  '{ organization(ref: { name: "Astana Hub" }) { name partners { totalCount } } }',
  '{ node(id: "country:RS") { id } }',
  '{ nodes(ids: ["country:RS", "x"]) { id } }',
  '{ search(query: "astana") { totalCount } }',
  '{ agreements(first: 5) { nodes { title parties { name } } } }',
  '{ articles { totalCount nodes { title } } }',
  '{ agreementCounts(groupBy: [KIND]) { count } }',
  '{ changes(from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z") { totalCount } }',
  '{ ask(question: "Which Serbian firms partner with Astana Hub?") { text } }',
  '{ reviewQueue { totalCount } }',
  'subscription { agreementChanged { __typename } }',
];

it('asks what the schema has', () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  for (const query of queries) expect([query, validate(schema, parse(query))]).toEqual([query, []]);
});

/** Whatever else can be asked, rightly or wrongly. */
const others: readonly (readonly [string, RequestInit?])[] = [
  ...[
    '/ready',
    '/live',
    '/version',
    '/metrics',
    '/',
    '/favicon.ico',
    '/none',
    '/%00',
    '/..%2f..%2fetc/passwd',
  ].map((path) => [path] as const),
  ...['agreements.csv', 'organizations.json', 'partners.ndjson?party=country:RS', 'none.csv', '../x.csv'].map(
    (file) => [`/export/${file}`] as const,
  ),
  ['/graphql', { method: 'DELETE' }],
  ['/graphql', { method: 'PUT', body: 'x' }],
  ['/graphql', post('{')],
  ['/graphql', post('[]')],
  ['/graphql', post('null')],
  ['/graphql', post({ query: 7 })],
  ['/graphql', post({ query: '{ a' })],
  ['/graphql', post({ query: '{ none }' })],
  ['/graphql', post({ query: '{ __typename }', variables: [] })],
  [
    '/graphql',
    post({ query: 'query Q($a: Int!) { countries(first: $a) { totalCount } }', variables: { a: 'x' } }),
  ],
  ['/graphql', post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })],
  ['/graphql', post({ query: '{ __typename }' }, { authorization: 'Bearer hunter3-hunter3-hunter3' })],
  ['/graphql', post({ query: '{ __typename }' }, { accept: 'image/png' })],
  ['/graphql', post({ query: '{ __typename }' }, { origin: 'https://evil.example' })],
  ['/graphql', post('x', { 'content-type': 'text/plain' })],
  ['/graphql', post('x'.repeat(4_000_000))],
  ['/graphql', post(gzipSync('x'.repeat(50_000_000)) as never, { 'content-encoding': 'gzip' })],
  [get('{ '.repeat(2_000))],
  [get(`{ countries(first: ${'['.repeat(500)}`)],
  [get('mutation { __typename }')],
];

const failures: readonly (readonly [string, () => never])[] = [
  [
    'an error of the language',
    () => {
      throw new TypeError(inner);
    },
  ],
  [
    'no error at all',
    () => {
      throw inner;
    },
  ],
  [
    'an error of the driver',
    () => {
      throw Object.assign(new Error(inner), {
        code: 'Neo.ClientError.Statement.SyntaxError',
        name: 'Neo4jError',
      });
    },
  ],
  ...(Object.keys(errorCodes) as ErrorCode[])
    // What a client did is told in words that were written for clients.
    .filter((code) => errorCodes[code].http >= 500 && code !== 'SERVER_BUSY' && code !== 'TIMED_OUT')
    .map(
      (code) =>
        [
          code,
          () => {
            throw new AppError(code, inner, { cause: new Error(inner), details: { statement: inner } });
          },
        ] as const,
    ),
];

describe.each(failures)('where the database fails with %s', (_, how) => {
  it('no answer shows a stack, a statement, a path or a secret', { timeout: 120_000 }, async () => {
    failure = how;
    const requests: (readonly [string, RequestInit?])[] = [
      ...queries.flatMap((query) => [['/graphql', post({ query })], [get(query)]] as const),
      ...queries.map((query) => ['/graphql', post({ query }, { accept: 'text/event-stream' })] as const),
      ...others,
    ];
    for (const [path, init] of requests) {
      const answer = await answerTo(path, init);
      for (const pattern of revealing)
        expect(
          `${path.slice(0, 100)} ${String(init?.body ?? '').slice(0, 100)} ${pattern}: ${pattern.exec(answer)?.[0]}`,
        ).toMatch(/: undefined$/);
      if (!path.startsWith('/graphql')) expect(answer).not.toContain('hunter3');
    }
    // Whoever runs it is told all of it.
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('what is no HTTP', () => {
  it.each([
    'HELO you\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\n\r\n',
    `GET / HTTP/1.1\r\nx: ${'y'.repeat(99_999)}\r\n\r\n`,
  ])('is answered without a stack or a path: %#', async (bytes) => {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(at.port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
    });
    for (const pattern of revealing) expect(answer).not.toMatch(pattern);
  });
});
