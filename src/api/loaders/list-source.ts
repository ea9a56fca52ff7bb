import { composeStatement } from '../../graph/compose-statement.ts';
import type { Graph } from '../../graph/graph.ts';
import { allOf, type Holes, type Predicate } from '../../graph/predicate.ts';
import { beyond, type SortKey, sortOrder } from '../../graph/sort-order.ts';
import { type Statement, statementText } from '../../graph/statement.ts';
import type { Listed, ListSource, Stretch } from '../connection.ts';
import { groupByKey, type Loaders } from './loaders.ts';

/** What narrows a list: conditions for the holes of its statements, made when the list is first read. */
export interface Conditions {
  /** The same for the same conditions: lists of many parents that share it are read together. */
  readonly key: string;
  readonly holes: () => Promise<Holes>;
}

/** No condition. */
export const unconditional: Conditions = { key: '', holes: async () => ({}) };

interface ListRow<Node> {
  readonly node: Node;
  readonly sortKey: SortKey;
}

/** What narrows a list of the whole graph. */
export interface Selection {
  /** For its page and its count, whatever they begin with. */
  readonly holes: Holes;
  /** Set where it is of one country, with what narrows it beside. */
  readonly ofCountry?: { readonly code: string; readonly filter: Predicate };
}

/** A list of the whole graph: its page and its count. */
export interface RootList<Node> {
  /** The page from either end, whatever it begins with. */
  readonly page: Statement<{ readonly limit: number }, ListRow<Node>>;
  /** The page from the start in the order of an index, for a list that begins with everything. */
  readonly pageInOrder?: Statement<{ readonly limit: number }, ListRow<Node>>;
  /** The page from the start of what involves one country. */
  readonly pageOfCountry?: Statement<{ readonly code: string; readonly limit: number }, ListRow<Node>>;
  readonly count: Statement<Record<string, never>, { readonly total: number }>;
}

/** A list that each of many parents has. */
export interface ChildList<Node> {
  readonly page: Statement<
    { readonly keys: readonly string[]; readonly limit: number },
    ListRow<Node> & { readonly key: string }
  >;
  readonly count: Statement<
    { readonly keys: readonly string[] },
    { readonly key: string; readonly total: number }
  >;
}

/** Between the two places of the stretch, in the order that the statement declares. */
export function seek(
  statement: Pick<Statement<unknown, unknown>, 'name' | 'text'>,
  stretch: Pick<Stretch, 'after' | 'before' | 'inclusive'>,
): Predicate {
  const order = sortOrder(statementText(statement), statement.name);
  const { after, before, inclusive } = stretch;
  return allOf([
    ...(after ? [beyond(order, after, 'after', inclusive)] : []),
    ...(before ? [beyond(order, before, 'before', inclusive)] : []),
  ]);
}

/** `seek` for the holes of a page; where dated entries are sought apart, their order has no need of coalesce. */
export function seekHoles(
  statement: Pick<Statement<unknown, unknown>, 'name' | 'text'>,
  stretch: Stretch,
): Holes {
  const whole = seek(statement, stretch);
  if (!statementText(statement).includes('/* dated */')) return { seek: whole };
  return { seek: whole, dated: (bind) => whole(bind).replace(/coalesce\((\w+\.\w+), ''\)/g, '$1') };
}

/** The statement that gives a page of a list of the whole graph soonest, with what it takes beside the limit. */
export function choosePage<Node>(
  list: RootList<Node>,
  { holes, ofCountry }: Selection,
  fromEnd: boolean,
): {
  readonly statement: Statement<{ readonly limit: number }, ListRow<Node>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly holes: Holes;
} {
  if (!fromEnd && ofCountry && list.pageOfCountry) {
    const { code, filter } = ofCountry;
    return { statement: list.pageOfCountry as RootList<Node>['page'], params: { code }, holes: { filter } };
  }
  const inOrder = !fromEnd && !holes.from ? list.pageInOrder : undefined;
  return { statement: inOrder ?? list.page, params: {}, holes };
}

function inOrder<Row>(rows: readonly Row[], stretch: Stretch): readonly Row[] {
  return stretch.fromEnd ? rows.toReversed() : rows;
}

/** A list of the whole graph, narrowed when it is first read. */
export function rootSource<Node>(
  graph: Graph,
  list: RootList<Node>,
  select: () => Promise<Selection>,
): ListSource<Node> {
  return {
    read: async (stretch) => {
      const { statement, params, holes } = choosePage(list, await select(), stretch.fromEnd);
      const composed = composeStatement(
        statement,
        { ...params, limit: stretch.limit },
        { holes: { ...holes, ...seekHoles(statement, stretch) }, reversed: stretch.fromEnd },
      );
      return inOrder(await graph.read(composed.statement, composed.params), stretch);
    },
    count: async () => {
      const composed = composeStatement(list.count, {}, { holes: (await select()).holes });
      const rows = await graph.read(composed.statement, composed.params);
      return rows[0]?.total ?? 0;
    },
  };
}

/** The list of one parent; lists of all parents that are read in one tick under the same conditions take one statement. */
export function childSource<Node>(
  graph: Graph,
  loaders: Loaders,
  list: ChildList<Node>,
  parent: string,
  conditions: Conditions,
): ListSource<Node> {
  return {
    read: (stretch) =>
      loaders.batch<readonly Listed<Node>[]>(
        JSON.stringify([list.page.name, conditions.key, stretch]),
        parent,
        async (keys) => {
          const holes = { ...(await conditions.holes()), seek: seek(list.page, stretch) };
          const composed = composeStatement(
            list.page,
            { keys, limit: stretch.limit },
            { holes, reversed: stretch.fromEnd },
          );
          const rows = await graph.read(composed.statement, composed.params);
          return groupByKey(inOrder(rows, stretch), ({ node, sortKey }) => ({ node, sortKey }));
        },
        [],
      ),
    count: () =>
      loaders.batch(
        JSON.stringify([list.count.name, conditions.key]),
        parent,
        async (keys) => {
          const composed = composeStatement(list.count, { keys }, { holes: await conditions.holes() });
          const rows = await graph.read(composed.statement, composed.params);
          return new Map(rows.map((row) => [row.key, row.total]));
        },
        0,
      ),
  };
}
