import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import type { Graph } from '../../../src/graph/graph.ts';

const handler = createHandler({ graph: {} as Graph });

test('the reference audits of GraphQL over HTTP find nothing, of MUST and of SHOULD', async () => {
  const results = await auditServer({
    url: 'http://localhost/graphql',
    fetchFn: handler.fetch as typeof fetch,
  });
  expect(results.length).toBeGreaterThan(50);
  const found = results.filter(({ status }) => status !== 'ok');
  expect(
    found.map(
      (result) => `${result.status} ${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`,
    ),
  ).toEqual([]);
});
