import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Holes } from '../../graph/predicate.ts';
import type { Projection } from '../../graph/statement-parts.ts';
import type { ApiContext } from '../context.ts';
import type { Moment } from '../moment.ts';
import { typeOfId } from '../resolvers/abstract-types.ts';
import { collectFields, type SelectionContext } from './collect-fields.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Part, Row } from './scope.ts';

/** Makes of a row what the answer has in its place. @throws NotCompiled where only the resolvers can say what is wrong with it */
export type Read = (row: readonly unknown[]) => unknown;

/** One root field while its statement is put together. */
export interface Planning extends SelectionContext {
  readonly context: ApiContext;
  /** What each field of each type is; a field of the schema that is neither here nor read off its record is not compiled. */
  readonly fields: FieldPlanners;
  /** Conditions that are still looked up; to be awaited before the statement is written. */
  readonly pending: Promise<void>[];
  /** A name for the result of one more subquery. @throws NotCompiled where the statement would have too many */
  nextResult(): string;
}

/** A field of an object whose record is in a row. */
export interface FieldPlace {
  readonly planning: Planning;
  readonly row: Row;
  readonly projection: Projection;
  readonly moment: Moment;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
}

/** Adds to the row what a field needs. */
export type PlanField = (place: FieldPlace) => Read;

/** By type and field. */
export type FieldPlanners = Readonly<Record<string, Readonly<Record<string, PlanField>>>>;

/** Where the record of an object is. */
export type ObjectPlace = Pick<FieldPlace, 'planning' | 'row' | 'projection' | 'moment'>;

/** Sets the part's conditions once they are there. */
export function narrow(planning: Planning, part: Part, conditions: Promise<Holes>, more: Holes = {}): void {
  const narrowed = conditions.then((holes) => {
    part.holes = { ...holes, ...more };
  });
  // Whoever stops planning does not wait for it.
  narrowed.catch(() => undefined);
  planning.pending.push(narrowed);
}

/** The expression of a field of the record. */
export function entryOf(projection: Projection, entry: string): string {
  const expression = projection.get(entry);
  if (typeof expression !== 'string') throw new NotCompiled(`no value ${entry}`);
  return expression;
}

/** The variable of the record's node. */
export function variableOf(projection: Projection): string {
  return /^\w+/.exec(entryOf(projection, ''))?.[0] ?? '';
}

/** An object of the type, or of the one of `types` that its id tells. */
export function planObject(
  place: ObjectPlace,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  types: readonly string[] = ['Country', 'Organization'],
): Read {
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  if (isObjectType(type)) return planFields(place, type, sets);
  const id = place.row.column(entryOf(place.projection, 'id'));
  const reads = new Map(
    types.map((name) => [
      name,
      planFields(place, place.planning.schema.getType(name) as GraphQLObjectType, sets),
    ]),
  );
  return (row) => {
    const read = reads.get(typeOfId(row[id] as string) ?? '');
    if (!read) throw new NotCompiled(`unexpected id ${row[id]}`);
    return read(row);
  };
}

function planFields(place: ObjectPlace, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Read {
  return planKeys(place.planning, type, sets, (name, field, nodes) => {
    const planField =
      place.planning.fields[type.name]?.[name] ?? (field.resolve ? undefined : planValue(name));
    if (!planField) throw new NotCompiled(`${type.name}.${name}`);
    const { planning } = place;
    const args = field.args.length > 0 ? getArgumentValues(field, nodes[0]!, planning.variableValues) : {};
    return planField({ ...place, args, nodes, type: field.type });
  });
}

/** An object with what `plan` makes of each of its fields; __typename is known. */
export function planKeys(
  planning: Planning,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  plan: (name: string, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Read,
): Read {
  const known = type.getFields();
  const entries: { readonly key: string; readonly read: Read }[] = [];
  for (const [key, nodes] of collectFields(planning, type, sets)) {
    const name = nodes[0]!.name.value;
    const field = known[name];
    // Such a key would set the object's prototype.
    if (key === '__proto__' || (!field && name !== '__typename')) throw new NotCompiled(key);
    entries.push({ key, read: field ? plan(name, field, nodes) : () => type.name });
  }
  return (row) => {
    const object: Record<string, unknown> = {};
    for (const { key, read } of entries) object[key] = read(row);
    return object;
  };
}

/** The value that the record has under this name, or what `told` makes of it. */
export function planValue(entry: string, told?: (value: unknown) => unknown): PlanField {
  return ({ row, projection, type }) => {
    const index = row.column(entryOf(projection, entry));
    return completeValue(type, told ? (values) => told(values[index]) : (values) => values[index]);
  };
}

/** What graphql-js would make of the value. */
export function completeValue(type: GraphQLOutputType, read: Read): Read {
  if (isNonNullType(type)) {
    const complete = completeValue(type.ofType, read);
    return (row) => {
      const value = complete(row);
      if (value === null) throw new NotCompiled('null where there may be none');
      return value;
    };
  }
  if (isListType(type)) {
    const complete = completeValue(type.ofType, (values) => values[0]);
    return (row) => (read(row) as readonly unknown[] | null)?.map((value) => complete([value])) ?? null;
  }
  const leaf = getNamedType(type);
  if (!isLeafType(leaf)) throw new NotCompiled(`${leaf.name} is no value`);
  const isText = leaf.name === 'String' || leaf.name === 'ID';
  return (row) => {
    const value = read(row) ?? null;
    return value === null || (isText && typeof value === 'string') ? value : serialize(leaf, value);
  };
}

function serialize(leaf: GraphQLLeafType, value: unknown): unknown {
  try {
    return leaf.serialize(value);
  } catch {
    throw new NotCompiled('a value that does not fit its type');
  }
}
