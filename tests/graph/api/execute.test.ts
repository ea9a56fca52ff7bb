import { expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import { execute } from '../../../src/api/execute.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

test('an operation runs without a server, with variables and by name', async () => {
  const query =
    'query A { countries { totalCount } } query B($code: CountryCode!) { country(code: $code) { name } }';
  expect(
    await execute({ graph: api.graph }, { query, variables: { code: 'RS' }, operationName: 'B' }),
  ).toMatchObject({
    data: { country: { name: 'Serbia' } },
  });
});

test('its errors are in the result, with codes', async () => {
  expect((await execute({ graph: api.graph }, { query: '{' })).errors?.[0]).toMatchObject({
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
});

test('/ready answers 200 with the database, 503 without', async () => {
  expect((await api.handler.fetch('http://localhost/ready')).status).toBe(200);
  const away = openGraph({
    address: { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: 'neo4j' },
  });
  const startedAt = performance.now();
  const response = await createHandler({ graph: away }).fetch('http://localhost/ready');
  expect([response.status, await response.json()]).toEqual([
    503,
    { ready: false, reason: 'DATABASE_UNREACHABLE' },
  ]);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  const answer = await execute({ graph: away }, { query: '{ countries { totalCount } }' });
  expect(answer.errors?.[0]).toMatchObject({
    message: 'The database does not answer. Try again in a moment.',
    extensions: { code: 'DATABASE_UNREACHABLE' },
  });
  await away.close();
});
