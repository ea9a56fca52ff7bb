import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import type { Holes, Predicate } from '../../graph/predicate.ts';
import { beyond, type SortKey, sortOrder } from '../../graph/sort-order.ts';
import { statementText } from '../../graph/statement.ts';
import { type Projection, statementParts } from '../../graph/statement-parts.ts';
import { pageFields } from '../connection.ts';
import { type CursorKind, encodeCursor } from '../cursor.ts';
import { type ChildList, type RootList, seekHoles } from '../loaders/list-source.ts';
import { type ConnectionArguments, type PageArguments, readPageArguments } from '../page-arguments.ts';
import { NotCompiled } from './not-compiled.ts';
import { bindNode } from './plan-related.ts';
import { type FieldPlace, narrow, planKeys, planObject, type Read } from './planning.ts';
import { type Binding, fillPart, type Part, Scope, type Writing, writeCall } from './scope.ts';

/** A connection of one parent, or of the whole graph. */
export interface ConnectionPlan {
  readonly list: Pick<ChildList<unknown>, 'page' | 'count'> | RootList<unknown>;
  readonly kind: CursorKind;
  readonly conditions: () => Promise<Holes>;
  /** How the page is read, where not by the list's own statement. */
  readonly page?: {
    readonly statement: Part['statement'];
    readonly params: Readonly<Record<string, unknown>>;
    readonly holes: Holes;
  };
  /** What the parents of the statements are; without it the one parent is the record's node. */
  readonly binding?: Binding;
  readonly types?: readonly string[];
}

type Rows = readonly (readonly unknown[])[];

/** What a connection reads, each part when a field first wants it. */
class ConnectionReads {
  readonly asked: PageArguments;
  readonly #place: FieldPlace;
  readonly #plan: ConnectionPlan;
  #conditions: Promise<Holes> | undefined;
  #page: { scope: Scope; index: number; result: string } | undefined;
  readonly #indexes = new Map<string, number>();

  constructor(place: FieldPlace, plan: ConnectionPlan) {
    this.asked = readPageArguments(place.args as ConnectionArguments, plan.kind);
    this.#place = place;
    this.#plan = plan;
  }

  get page(): { scope: Scope; index: number; result: string } {
    this.#page ??= this.#addPage();
    return this.#page;
  }

  #part(statement: Part['statement'], more: Holes, reversed = false): Part {
    const binding = this.#plan.binding ?? bindNode(statementParts(statement).parents, this.#place.projection);
    const part: Part = { statement, binding, holes: {}, reversed };
    this.#conditions ??= this.#plan.conditions();
    narrow(this.#place.planning, part, this.#conditions, more);
    return part;
  }

  #addPage(): { scope: Scope; index: number; result: string } {
    const { asked } = this;
    const chosen = this.#plan.page;
    const statement = chosen?.statement ?? this.#plan.list.page;
    const between = seekHoles(statement, { ...asked, limit: 0, inclusive: false });
    const reversed = asked.fromEnd;
    const scope = new Scope(
      chosen
        ? { statement, holes: { ...chosen.holes, ...between }, params: chosen.params, reversed }
        : this.#part(statement, between, reversed),
    );
    scope.limit = asked.size;
    const result = this.#place.planning.nextResult();
    const write = (writing: Writing): string => scope.writeCall(result, false, writing);
    return { scope, index: this.#place.row.addChild(result, write, scope), result };
  }

  /** The rows of the page in the order of the list; `cut` where it is known that there are more. */
  rows(row: readonly unknown[]): { readonly rows: Rows; readonly cut: boolean } {
    const all = row[this.page.index] as Rows;
    const { size, fromEnd } = this.asked;
    const cut = all.length > size;
    const rows = cut ? all.slice(0, size) : all;
    return { rows: fromEnd ? rows.toReversed() : rows, cut };
  }

  /** From now on one row more than asked for is read: it tells whether there are more. */
  lookFurther(): void {
    this.page.scope.limit = this.asked.size + 1;
  }

  #once(key: string, add: () => number): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = add();
    this.#indexes.set(key, index);
    return index;
  }

  /** How many there are, counted apart only where the page, if it is read, does not tell. */
  total(withPage: boolean): Read {
    const { asked } = this;
    const told = withPage && asked.after === null && asked.before === null;
    if (told) this.lookFurther();
    const index = this.#once('total', () => {
      const imports = told
        ? [{ variable: this.page.result, condition: `size(${this.page.result}) > ${asked.size}` }]
        : [];
      return this.#addCount(imports);
    });
    return (row) => {
      if (!told) return row[index];
      const { rows, cut } = this.rows(row);
      return cut ? row[index] : rows.length;
    };
  }

  #addCount(imports: Parameters<typeof writeCall>[2]): number {
    const { planning, row } = this.#place;
    const { count } = this.#plan.list;
    const part = this.#part(count, {});
    const { parents, head, total } = statementParts(count);
    const result = planning.nextResult();
    return row.addChild(result, (writing) => {
      const body = (): string => `${fillPart(head, part, writing)}\nRETURN ${total} AS ${result}`;
      return writeCall(parents, part.binding, imports, body, writing);
    });
  }

  /** Whether anything stands at or beyond a place that bounds the page. */
  standsAt(place: SortKey, direction: 'after' | 'before'): Read {
    const index = this.#once(direction, () => {
      const { page } = this.#plan.list;
      const order = sortOrder(statementText(page), page.name);
      const probe: Predicate = beyond(order, place, direction, true);
      const part = this.#part(page, { seek: probe });
      const { parents, head, tail } = statementParts(page);
      const result = this.#place.planning.nextResult();
      return this.#place.row.addChild(result, (writing) => {
        const limited = { ...part, params: { limit: 1 } };
        const body = (): string =>
          `${fillPart(`${head}\nWITH *\n${tail}`, limited, writing)}\nRETURN count(*) > 0 AS ${result}`;
        return writeCall(parents, part.binding, [], body, writing);
      });
    });
    return (row) => row[index];
  }
}

/** A page of a list, with what is selected of it. */
export function planConnection(place: FieldPlace, plan: ConnectionPlan): Read {
  const { planning, row, args, moment, projection } = place;
  const key = JSON.stringify([plan.list.page.name, projection.get('') ?? '', args, moment]);
  const reads = row.share(key, () => new ConnectionReads(place, plan));
  const type = getNamedType(place.type) as GraphQLObjectType;
  const sets = place.nodes.flatMap((node) => node.selectionSet ?? []);
  const selected = new Set<string>();
  // The order in which fields are planned must not decide what the count may go by.
  planKeys(planning, type, sets, (name) => {
    selected.add(name);
    return () => null;
  });
  const withPage = pageFields.some((field) => selected.has(field));
  return planKeys(planning, type, sets, (name, field, nodes) => {
    if (name === 'totalCount') return reads.total(withPage);
    if (name === 'pageInfo')
      return planPageInfo(place, getNamedType(field.type) as GraphQLObjectType, nodes, reads, plan.kind);
    if (name === 'emptyBecause') {
      const total = reads.total(withPage);
      return (parent) => {
        if (Number(total(parent)) > 0) return null;
        throw new NotCompiled('nothing to be explained');
      };
    }
    const { scope } = reads.page;
    const inner = { ...place, row: scope, projection: scope.parts.projection };
    if (name === 'nodes') {
      const read = planObject(inner, getNamedType(field.type), nodes, plan.types);
      return (parent) => reads.rows(parent).rows.map(read);
    }
    if (name !== 'edges') throw new NotCompiled(`${type.name}.${name}`);
    const read = planEdge(inner, getNamedType(field.type) as GraphQLObjectType, nodes, scope, plan);
    return (parent) => reads.rows(parent).rows.map(read);
  });
}

function planCursor(scope: Scope, kind: CursorKind): (row: readonly unknown[]) => string {
  const index = scope.column(scope.parts.sortKey!);
  return (row) => encodeCursor(kind, row[index] as SortKey);
}

function planEdge(
  place: FieldPlace & { readonly projection: Projection },
  type: GraphQLObjectType,
  edges: readonly FieldNode[],
  scope: Scope,
  { kind, types }: ConnectionPlan,
): Read {
  const sets = edges.flatMap((node) => node.selectionSet ?? []);
  return planKeys(place.planning, type, sets, (name, field, nodes) => {
    if (name === 'cursor') return planCursor(scope, kind);
    if (name === 'node') return planObject(place, getNamedType(field.type), nodes, types);
    const planField = place.planning.fields[type.name]?.[name];
    if (!planField) throw new NotCompiled(`${type.name}.${name}`);
    return planField({ ...place, args: {}, nodes, type: field.type });
  });
}

function planPageInfo(
  { planning }: FieldPlace,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  reads: ConnectionReads,
  kind: CursorKind,
): Read {
  const { asked } = reads;
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const cursorAt = (index: number): Read => {
    const cursor = planCursor(reads.page.scope, kind);
    return (row) => {
      const at = reads.rows(row).rows.at(index);
      return at ? cursor(at) : null;
    };
  };
  // What is cut off lies beyond the end of the page that was read last.
  const goesOn = (place: SortKey | null, direction: 'after' | 'before', atEnd: boolean): Read => {
    const stands = place === null ? () => false : reads.standsAt(place, direction);
    if (!atEnd) return stands;
    reads.lookFurther();
    return (row) => reads.rows(row).cut || stands(row);
  };
  return planKeys(planning, type, sets, (name) => {
    if (name === 'hasNextPage') return goesOn(asked.before, 'after', !asked.fromEnd);
    if (name === 'hasPreviousPage') return goesOn(asked.after, 'before', asked.fromEnd);
    if (name === 'startCursor') return cursorAt(0);
    if (name === 'endCursor') return cursorAt(-1);
    throw new NotCompiled(`PageInfo.${name}`);
  });
}
