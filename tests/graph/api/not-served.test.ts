import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

test.each(['{ ask(question: "Which Serbian firms partner with Astana Hub?") { text } }'])(
  '%s says that it is not served yet',
  async (query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_IMPLEMENTED');
    expect(errors?.[0]?.message).toMatch(/is not served yet\. ./);
    expect(api.unexpected).toEqual([]);
  },
);

test('what is to come is said to be in the schema', () => {
  const schema = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
  expect(schema.match(/To come\./g)?.length).toBe(1);
});
