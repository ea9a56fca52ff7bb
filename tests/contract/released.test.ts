import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string): GraphQLSchema =>
  buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'));
/** The schema of the last release: CONTRIBUTING.md tells when it is replaced. */
const released = read('released.graphql');
const schema = read('../../schema.graphql');

/** Coordinates that a schema has marked as deprecated. */
function deprecated(of: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const note = (
    coordinate: string,
    { deprecationReason }: { readonly deprecationReason?: unknown },
  ): void => {
    if (typeof deprecationReason === 'string') found.add(coordinate);
  };
  for (const type of Object.values(of.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        if ('args' in field) {
          for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
  }
  return found;
}

/** What would break a client of the release, but for what the release itself had announced. */
function unannounced(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const announced = [...deprecated(before)];
  return findBreakingChanges(before, after)
    .map(({ description }) => description)
    .filter(
      (description) =>
        !/ was removed| removed from /.test(description) ||
        !announced.some(
          (coordinate) =>
            description.includes(coordinate.replace(/\(.*/, '')) ||
            description.includes(coordinate.split('.')[1]!.replace(/\(.*/, '')),
        ),
    );
}

test('nothing that a client of the last release uses is gone or changed, unless that release announced it', () => {
  expect(unannounced(released, schema)).toEqual([]);
});

test('what is deprecated says since when, and what to use', () => {
  const source = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  for (const [, reason] of source.matchAll(/@deprecated\(([^)]*)\)/g)) {
    expect(reason).toMatch(/^reason: "Since \d+\.\d+\.\d+: .+"$/);
  }
  expect(source).not.toMatch(/@deprecated(?!\()/);
});

test.each([
  ['a field that goes', 'type Query { a: Int b: Int }', 'type Query { a: Int }', true],
  [
    'one that was announced',
    'type Query { a: Int b: Int @deprecated(reason: "Since 0.1.0: a") }',
    'type Query { a: Int }',
    false,
  ],
  ['another type', 'type Query { a: Int }', 'type Query { a: String }', true],
  ['an argument that must be given', 'type Query { a: Int }', 'type Query { a(b: Int!): Int }', true],
  ['a value that goes', 'type Query { a: E } enum E { X Y }', 'type Query { a: E } enum E { X }', true],
  ['more of everything', 'type Query { a: Int }', 'type Query { a(b: Int): Int c: E } enum E { X }', false],
])('%s: %s, then %s', (_name, before, after, breaks) => {
  expect(unannounced(buildSchema(before), buildSchema(after)).length > 0).toBe(breaks);
});
