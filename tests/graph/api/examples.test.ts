import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleTabs } from '../../../src/api/example-tabs.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();
const schemaText = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
const examples = [...schemaText.matchAll(/```graphql\n([\s\S]*?)```/g)]
  .map((match) => match[1]!)
  // Who listens is told in tests of its own: agreement-changed.test.ts.
  .filter((example) => !example.trimStart().startsWith('subscription'));

test.each(exampleTabs.map(({ query }) => query))(
  'tab %# of the playground answers with data',
  async (query) => {
    const answer = await api.answer<Record<string, unknown>>(query);
    for (const value of Object.values(answer)) expect(value).not.toBeNull();
  },
);

test('the schema has examples', () => expect(examples.length).toBeGreaterThan(20));

test.each(examples)('example %# of the schema answers', async (query) => {
  const { errors } = await api.ask(query);
  expect(errors).toBeUndefined();
});
