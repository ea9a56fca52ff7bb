import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { defaultPage, largestPage } from '../page-arguments.ts';

/** Lists that are not paged, where they are longer than `usualList`: introspection first of all, whose lists nest. */
const longLists: Readonly<Record<string, number>> = {
  '__Schema.types': 120,
  '__Schema.directives': 8,
  '__Type.fields': 8,
  '__Type.inputFields': 3,
  '__Type.enumValues': 3,
  '__Type.possibleTypes': 3,
  '__Type.interfaces': 1,
  '__Field.args': 2,
  '__Directive.args': 2,
};
/** What an object has of anything that is not paged: parties, statuses, roles. */
const usualList = 3;
/** What a list of Query has that is not paged: rows of counts. */
const rootList = 100;

/** Fields of Query that look at much more than they answer with: what that is worth in nodes. */
const hardWork: Readonly<Record<string, number>> = {
  search: 200,
  paths: 1_000,
  agreementCounts: 600,
  timeSeries: 600,
  tieMatrix: 1_000,
  changes: 300,
  compare: 600,
  ask: 600,
};
const readingAList = 50;
const filteringAList = 200;

/** Whether a type is a page of a list. */
export function isConnection(type: unknown): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function pageOf(values: ReadonlyMap<string, unknown>): number {
  const size = values.get('first') ?? values.get('last');
  if (typeof size !== 'number' || Number.isNaN(size)) return defaultPage;
  // A greater one is refused where the list is read, with what it should have been.
  return Math.min(Math.max(size, 0), largestPage);
}

/** How many objects a field can hold, by its arguments where they say so, else by what is usual. */
export function expectedSize(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  values: ReadonlyMap<string, unknown>,
): number {
  if (!isList(field.type)) return 1;
  const ids = values.get('ids');
  if (Array.isArray(ids)) return Math.min(ids.length, largestPage);
  if (field.args.some(({ name }) => name === 'first')) return pageOf(values);
  return longLists[`${parent}.${field.name}`] ?? (parent === 'Query' ? rootList : usualList);
}

/** How many entries a page of a connection can hold. */
export function expectedPage(values: ReadonlyMap<string, unknown>): number {
  return pageOf(values);
}

/** What a field of Query costs beside its nodes: lists under a filter may look at all there are. */
export function expectedWork(
  field: GraphQLField<unknown, unknown>,
  values: ReadonlyMap<string, unknown>,
): number {
  const hard = hardWork[field.name];
  if (hard !== undefined) return hard;
  if (!isConnection(getNamedType(field.type))) return 0;
  const pages = new Set(['first', 'after', 'last', 'before']);
  const narrowed = [...values].some(
    ([name, value]) => !pages.has(name) && value !== undefined && value !== null,
  );
  return readingAList + (narrowed ? filteringAList : 0);
}
