import { getNamedType, isLeafType, isNonNullType } from 'graphql';
import type { Holes } from '../../graph/predicate.ts';
import type { Statement } from '../../graph/statement.ts';
import { type Projection, statementParts } from '../../graph/statement-parts.ts';
import type { Moment } from '../moment.ts';
import { NotCompiled } from './not-compiled.ts';
import {
  completeValue,
  entryOf,
  type FieldPlace,
  type PlanField,
  planObject,
  type Read,
  variableOf,
} from './planning.ts';
import { type Binding, Scope } from './scope.ts';

/** What a field reads for one parent. */
export interface Related {
  readonly statement: Pick<Statement<unknown, unknown>, 'name'>;
  /** What narrows it at another time. */
  readonly holes?: (moment: Moment) => Holes;
  /** What the parents of the statement are; without it the one parent is the record's node. */
  readonly binding?: (projection: Projection) => Binding;
  /** The most rows, for a statement that says LIMIT. */
  readonly limit?: number;
  /** The statement whose record stands for what is found, where it is not its own; both call the node the same. */
  readonly record?: Pick<Statement<unknown, unknown>, 'name'>;
  /** The types that an object of an interface may have. */
  readonly types?: readonly string[];
}

/** The parent of a statement is the node of the record. */
export function bindNode(parents: readonly string[], projection: Projection): Binding {
  return parents.length === 1 ? { [parents[0]!]: variableOf(projection) } : {};
}

/** Adds the subquery for what is related, once for all fields that want it; where its result is. */
export function relate(
  place: Pick<FieldPlace, 'planning' | 'row' | 'projection' | 'moment'>,
  { statement, holes, binding, limit = 0 }: Related,
  single: boolean,
): { readonly scope: Scope; readonly index: number } {
  const { planning, row, projection, moment } = place;
  return row.share(
    JSON.stringify([statement.name, binding?.(projection) ?? variableOf(projection), single, moment]),
    () => {
      const scope = new Scope({ statement, holes: holes?.(moment) ?? {}, binding: {} });
      scope.part.binding = binding?.(projection) ?? bindNode(scope.parts.parents, projection);
      scope.limit = limit;
      const result = planning.nextResult();
      return { scope, index: row.addChild(result, (writing) => scope.writeCall(result, single, writing)) };
    },
  );
}

/** The first row of what is related, as an object, or as the value that its statement gives. */
export function planOne(related: Related): PlanField {
  return (place) => {
    const { scope, index } = relate(place, related, true);
    const named = getNamedType(place.type);
    const { projection } = related.record ? statementParts(related.record) : scope.parts;
    const inner = { ...place, row: scope, projection };
    const read: Read = isLeafType(named)
      ? completeValue(place.type, wholeOf(scope))
      : planObject(inner, named, place.nodes, related.types);
    const required = isNonNullType(place.type);
    return (row) => {
      const found = row[index] as readonly unknown[] | null;
      if (found !== null) return read(found);
      if (required) throw new NotCompiled('nothing where there must be something');
      return null;
    };
  };
}

function wholeOf(scope: Scope): Read {
  const value = scope.column(entryOf(scope.parts.projection, ''));
  return (row) => row[value];
}

/** Every row of what is related, as objects. */
export function planMany(related: Related): PlanField {
  return (place) => {
    const { scope, index } = relate(place, related, false);
    const inner = { ...place, row: scope, projection: scope.parts.projection };
    const read = planObject(inner, getNamedType(place.type), place.nodes, related.types);
    return (row) => (row[index] as readonly (readonly unknown[])[]).map(read);
  };
}

/** An object whose record is part of the parent's. */
export function planPart(entry: string): PlanField {
  return (place) => {
    const projection = place.projection.get(entry);
    if (typeof projection !== 'object') throw new NotCompiled(`no record ${entry}`);
    return planObject({ ...place, projection }, getNamedType(place.type), place.nodes);
  };
}

/** A value of a record that is read beside the parent's, such as that of another time. */
export function planValueOf(related: Related, entry: string): PlanField {
  return (place) => {
    const { scope, index } = relate(place, related, true);
    const column = scope.column(entryOf(scope.parts.projection, entry));
    return completeValue(place.type, (row) => (row[index] as readonly unknown[] | null)?.[column]);
  };
}
