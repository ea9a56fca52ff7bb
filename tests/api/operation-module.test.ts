import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationModule } from '../../src/api/generate/operation-module.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  enum Kind { A B }
  input Filter { kind: [Kind!] and: [Filter!] name: String }
  type Cat implements Node { id: ID! name: String! kind: Kind }
  type Dog implements Node { id: ID! age: Int! friends: [Node]! }
  type Query { node(id: ID!): Node cats(filter: Filter, first: Int = 5): [Cat!]! }
`);
const moduleOf = (source: string): string => operationModule(schema, [{ name: 'q.graphql', source }]);

describe('the typed operations', () => {
  it('tell apart what an interface answers by type', () => {
    const text = moduleOf(
      'query One($id: ID!) { node(id: $id) { __typename id ... on Cat { name } ... on Dog { age } } }',
    );
    expect(text).toContain(
      "export type OneData = { readonly node: { readonly __typename: 'Cat'; readonly id: string; readonly name: string } | { readonly __typename: 'Dog'; readonly id: string; readonly age: number } | null };",
    );
    expect(text).toContain('export const one: Operation<OneData, OneVariables>');
  });

  it('carry the fragments that they use, and those alone', () => {
    const text = moduleOf(`
      fragment Line on Cat { name kind }
      fragment Other on Dog { age }
      query Cats { cats { ...Line } }
      query Dogs($id: ID!) { node(id: $id) { ...Other } }
    `);
    expect(text).toContain('document: "query Cats{cats{...Line}}fragment Line on Cat{name kind}"');
    expect(text).toContain(
      'readonly cats: readonly ({ readonly name: string; readonly kind: Kind | null })[]',
    );
    expect(text).toContain("export type Kind = 'A' | 'B';");
  });

  it('declare inputs that hold themselves, and what need not be given', () => {
    const text = moduleOf(
      'query Cats($filter: Filter, $first: Int! = 3) { cats(filter: $filter, first: $first) { id } }',
    );
    expect(text).toContain('readonly and?: readonly (Filter)[] | null;');
    expect(text).toContain('readonly filter?: Filter | null;');
    expect(text).toContain('readonly first?: number;');
  });

  it('are refused where the schema does not have what they ask, with the place', () => {
    expect(() => moduleOf('query Cats { cats { colour } }')).toThrow(
      /Cannot query field "colour"[\s\S]*q\.graphql:1/,
    );
  });
});
