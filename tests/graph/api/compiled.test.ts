import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { answerOperation } from '../../../src/api/compile/answer-operation.ts';
import { createContext } from '../../../src/api/context.ts';
import { createSchema } from '../../../src/api/create-schema.ts';
import { beginTurn } from '../../../src/api/http/turn.ts';
import { useApiFixture } from './fixture.ts';
import { randomQuery } from './random-query.ts';

const api = useApiFixture();
const schema = createSchema();
const roots = [
  'agreements',
  'organizations',
  'countries',
  'people',
  'events',
  'articles',
  'tradeFigures',
  'reviewQueue',
  'node',
  'nodes',
  'country',
  'organization',
];

// Reports are read off claims, which the fixture leaves empty.
beforeAll(() =>
  api.graph.write(async (transaction) => {
    const run = (text: string) => transaction.run({ name: 'claims', mode: 'write', text }, {});
    await run(`MATCH (:Agreement)-[:SUPPORTED_BY]->(claim:Claim) SET claim.type = 'agreement-reported',
      claim.statement = '{"kind":"CONTRACT","status":"SIGNED","on":"2026","sector":null,"subject":"a subject"}'`);
    await run(`MATCH (:Organization)-[:SUPPORTED_BY]->(claim:Claim) SET claim.type = 'organization-based',
      claim.statement = '{"country":"RS","basis":"STATED"}'`);
  }),
);

/** Numbers that follow from a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('whatever is selected, a compiled statement answers as resolvers and loaders do', async () => {
  let compiled = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const query = randomQuery({ schema, random: numbers(seed), roots });
      const document = parse(query);
      // Two keys that cannot be merged, or a moment in a place without one: not what clients may ask.
      if (validate(schema, document).length > 0) return;
      const ask = () => ({
        schema,
        document,
        contextValue: createContext(api.graph, null, beginTurn(60_000)),
      });
      const expected = await execute(ask());
      let resolved = false;
      const actual = await answerOperation(ask(), (args) => {
        resolved ||= args.document === document;
        return execute(args);
      });
      asked += 1;
      compiled += resolved ? 0 : 1;
      expect(JSON.stringify(actual.data), query).toBe(JSON.stringify(expected.data));
      expect(actual.errors?.map(String), query).toEqual(expected.errors?.map(String));
    }),
    { numRuns: 60 },
  );
  // Else the property would say little.
  expect(asked).toBeGreaterThan(40);
  expect(compiled / asked).toBeGreaterThan(0.5);
}, 240_000);
