import { readFileSync } from 'node:fs';
import { buildSchema, parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createHandler } from '../../src/api/create-handler.ts';
import { exampleTabs } from '../../src/api/example-tabs.ts';
import type { Graph } from '../../src/graph/graph.ts';

const handler = createHandler({ graph: {} as Graph });
const open = async (path: string) =>
  handler.fetch(`http://localhost${path}`, { headers: { accept: 'text/html' } });

/** The page without the scripts and styles that it holds: what is left is markup, which alone can load anything. */
function markup(html: string): string {
  return html
    .replace(/<script>[\s\S]*<\/script>/, '<script></script>')
    .replace(/<style>[\s\S]*?<\/style>/g, '');
}

test('the playground holds all that it needs: nothing on its page is loaded from anywhere', async () => {
  const response = await open('/graphql');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  const html = await response.text();
  expect(html.length).toBeGreaterThan(1_000_000);
  const left = markup(html);
  expect(left).toContain('<div id="root">');
  expect(left).not.toMatch(/\b(src|srcset|action)\s*=/);
  expect([...left.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!.slice(0, 5))).toEqual(['data:']);
  expect(left).not.toMatch(/https?:\/\//);
  // Inside: no style imports or fetches from elsewhere, no script is fetched from a CDN.
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
  expect(styles).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//);
  expect(html).not.toMatch(/https?:\/\/[\w.]*(unpkg|jsdelivr|cdnjs|esm\.sh|googleapis|gstatic)/);
});

test('the playground opens with the tabs, the sample question of the README first', async () => {
  const html = await (await open('/graphql')).text();
  const options = JSON.parse(
    /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),\n/.exec(html)![1]!,
  );
  expect(options.defaultTabs).toEqual(exampleTabs);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const told = /```graphql\n(.*?)```/s.exec(readme)![1]!;
  expect(print(parse(exampleTabs[0]!.query))).toBe(print(parse(told)));
});

test('every tab is valid and small enough to run', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  for (const { query } of exampleTabs)
    expect(validate(schema, parse(query, { maxTokens: 1000 }))).toEqual([]);
});

test('/ leads to the playground, and other paths lead nowhere', async () => {
  const response = await open('/');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/graphql');
  expect((await open('/nowhere')).status).toBe(404);
});

test('/live answers without the database', async () => {
  const response = await open('/live');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ live: true });
});

test('/ready says no, soon, while the database fails or does not answer', async () => {
  const failing = createHandler({
    graph: { verify: () => Promise.reject(new Error('bolt://10.0.0.7')) } as never,
  });
  const refused = await failing.fetch('http://localhost/ready');
  expect([refused.status, await refused.json()]).toEqual([503, { ready: false, reason: 'INTERNAL_ERROR' }]);
  const silent = createHandler({ graph: { verify: () => new Promise(() => undefined) } as never });
  const startedAt = performance.now();
  const late = await silent.fetch('http://localhost/ready');
  expect([late.status, await late.json()]).toEqual([503, { ready: false, reason: 'DATABASE_UNREACHABLE' }]);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('no origin but its own is let in, and no preflight is answered', async () => {
  const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await handler.fetch('http://localhost/graphql', { method: 'POST', headers, body });
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  const preflight = await handler.fetch('http://localhost/graphql', { method: 'OPTIONS', headers });
  expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a query may come by GET, a mutation may not', async () => {
  const query = await handler.fetch('http://localhost/graphql?query={__typename}');
  expect(await query.json()).toMatchObject({ data: { __typename: 'Query' } });
  const mutation = await handler.fetch(
    `http://localhost/graphql?query=${encodeURIComponent('mutation { undoJudgement(id: "x") { undone } }')}`,
  );
  expect(mutation.status).toBe(405);
});

test('a body of more than a mebibyte is refused', async () => {
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(1024 * 1024) } }),
  });
  expect(response.status).toBe(413);
});

test('a request that is no GraphQL is answered with a code', async () => {
  for (const body of [
    '',
    '{',
    '[]',
    '"x"',
    '{"query": 7}',
    '{"query":"{__typename}","variables":[]}',
    '{"qery":"{__typename}"}',
  ]) {
    const response = await handler.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { errors } = (await response.json()) as { errors: { extensions?: { code?: string } }[] };
    expect(errors[0]?.extensions?.code).toMatch(/^[A-Z_]+$/);
  }
});

test.each([51, 5_000, 80_000])(
  'variables nested %d deep are refused as bad input, not met with an overflow',
  async (depth) => {
    const filter = `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
    const query = 'query Q($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';
    const response = await handler.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  },
);
