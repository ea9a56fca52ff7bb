import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { agreementKinds } from '../../src/ontology/agreement-kinds.ts';
import { agreementStatuses } from '../../src/ontology/agreement-statuses.ts';
import { comparators } from '../../src/ontology/comparators.ts';
import { countryBases } from '../../src/ontology/country-bases.ts';
import { eventKinds } from '../../src/ontology/event-kinds.ts';
import { organizationKinds } from '../../src/ontology/organization-kinds.ts';

const read = (path: string) => buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'));
const contract = read('core.graphql');
const schema = read('../../schema.graphql');

/** The names of the arguments that each field of the contract has. */
const contractArguments = new Map(
  Object.values(contract.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map(
          (field) => [`${type.name}.${field.name}`, new Set(field.args.map(({ name }) => name))] as const,
        )
      : [],
  ),
);

const ownTypes = (of: typeof schema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/**
 * A field or argument as one line: its arguments by name, its type, its default. Without the arguments that the contract does
 * not have and that may be left out: those may be added freely.
 */
function signature(
  field: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField,
  coordinate: `${string}.${string}` = '.',
): string {
  const added = ({ name, type }: GraphQLArgument) =>
    !isNonNullType(type) && contractArguments.get(coordinate)?.has(name) === false;
  const args =
    'args' in field
      ? field.args
          .filter((argument) => !added(argument))
          .map((argument) => `${argument.name}: ${signature(argument)}`)
          .sort()
      : [];
  const fallback = 'defaultValue' in field ? JSON.stringify(field.defaultValue) : undefined;
  return `(${args.join(', ')}) ${field.type} ${fallback ?? ''}`;
}

/** Everything that a type declares, by coordinate, with its description. */
function members(type: GraphQLNamedType): Map<string, { signature: string; description: string }> {
  const lines = new Map([
    [type.name, { signature: type.constructor.name, description: type.description ?? '' }],
  ]);
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const face of type.getInterfaces())
      lines.set(`${type.name} implements ${face.name}`, { signature: '', description: '-' });
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      lines.set(`${type.name}.${field.name}`, {
        signature: signature(field, `${type.name}.${field.name}`),
        description: field.description ?? '',
      });
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      lines.set(`${type.name}.${value.name}`, { signature: '', description: value.description ?? '' });
    }
  }
  return lines;
}

const have = new Map(ownTypes(schema).flatMap((type) => [...members(type)]));
const wanted = new Map(ownTypes(contract).flatMap((type) => [...members(type)]));

test.each([...wanted])('the schema has %s of the contract as it is there', (coordinate, { signature }) => {
  expect(have.get(coordinate)?.signature).toBe(signature);
});

test('every type, field, value and input field is described', () => {
  expect([...have].filter(([, { description }]) => description.trim() === '').map(([name]) => name)).toEqual(
    [],
  );
});

test.each([
  ['OrganizationKind', organizationKinds.map(({ kind, description }) => [kind, description])],
  ['AgreementKind', agreementKinds.map(({ kind, description }) => [kind, description])],
  ['AgreementStatus', agreementStatuses.map(({ status, description }) => [status, description])],
  ['EventKind', eventKinds.map(({ kind, description }) => [kind, description])],
  ['Comparator', comparators.map(({ comparator, description }) => [comparator, description])],
  ['CountryBasis', countryBases.map(({ basis, description }) => [basis, description])],
])('%s has the values and texts of the ontology', (name, entries) => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  expect(Object.fromEntries(type.getValues().map((value) => [value.name, value.description]))).toEqual(
    Object.fromEntries(entries),
  );
});
