import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readOperations } from '../../benchmarks/api/operations.ts';
import { agreementRows, organizationRows, sizeAt } from '../../benchmarks/api/synthetic-world.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

test.each(readOperations([]))(
  'the operation $name is one of the contract',
  ({ query, statement, variables }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(statement).toMatch(/ AS data\s*$/);
    expect(variables.length).toBeGreaterThan(3);
  },
);

test('an operation that is not there is refused with those that are', () => {
  expect(() => readOperations(['nothing'])).toThrow(/partners.*got nothing/);
});

test('the synthetic world is the same each time, and has hubs', () => {
  const size = sizeAt(0.02);
  const codes = new Map([...organizationRows(size)].map((row) => [row.id, row.code as string]));
  const countryOf = (party: string): string => codes.get(party) ?? party.slice('country:'.length);
  const first = [...agreementRows(size, countryOf)];
  expect(first.slice(0, 200)).toEqual([...agreementRows(size, countryOf)].slice(0, 200));
  const degrees = new Map<string, number>();
  for (const { parties } of first) for (const id of parties) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const sorted = [...degrees.values()].sort((a, b) => b - a);
  expect(sorted[0]!).toBeGreaterThan(20 * sorted[Math.floor(sorted.length / 2)]!);
});
