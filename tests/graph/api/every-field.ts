import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** The schema as clients see it. */
export const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

/**
 * How each type of the fixture is reached: what stands before and behind a selection on it. A type with a field that takes
 * arguments or is a connection must be here: the tests that walk the schema say so.
 */
const ways: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  Query: ['', ''],
  Country: ['at: country(code: "RS") {', '}'],
  Organization: ['at: organization(ref: { name: "Anka Holding" }) {', '}'],
  Person: ['at: people(first: 1) { nodes {', '} }'],
  Agreement: ['at: agreements(first: 1) { nodes {', '} }'],
  Event: ['at: node(id: "event:forum") { ... on Event {', '} }'],
  TradeFigure: ['at: tradeFigures(first: 1) { nodes {', '} }'],
  Article: ['at: node(id: "article:review") { ... on Article {', '} }'],
  Comparison: ['at: compare(a: { country: "KZ" }, b: { country: "RS" }) {', '}'],
  ComparedParty: ['at: compare(a: { country: "KZ" }, b: { country: "RS" }) { a {', '} }'],
  Judgement: ['at: reviewQueue(first: 1) { nodes {', '} }'],
};

/** A field of a type, with the way to it. */
export interface ReachableField {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** An operation that selects this on the field's type. @throws Error where nothing leads there. */
  operation(selection: string, variables?: string): string;
}

/** The fields of all types that can be read, below no page or edge of one. */
export function fieldsOf(wanted: (field: GraphQLField<unknown, unknown>) => boolean): ReachableField[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !/^__|^Mutation$|^Subscription$|Payload$/.test(type.name))
    .flatMap((type) =>
      Object.values(isObjectType(type) ? type.getFields() : {})
        .filter(wanted)
        .map((field) => ({
          parent: type.name,
          field,
          operation: (selection: string, variables = '') => {
            const way = ways[type.name];
            if (!way) throw new Error(`Expected a way to ${type.name} in every-field.ts; there is none`);
            return `query ${variables} { ${way[0]} ${selection} ${way[1]} }`;
          },
        })),
    );
}

/** Whether a type is a page of a list. */
export function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('Connection') && 'pageInfo' in named.getFields();
}

/** Something to select of a type: all that is a value, and of a page its nodes. */
export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isConnection(type)) return '{ totalCount nodes { __typename } edges { cursor } }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const values = Object.values(named.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return `{ __typename ${values.map(({ name }) => name).join(' ')} }`;
}
