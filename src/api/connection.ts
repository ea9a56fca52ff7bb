import type { SortKey } from '../graph/sort-order.ts';
import { type CursorKind, encodeCursor } from './cursor.ts';
import { type ConnectionArguments, type PageArguments, readPageArguments } from './page-arguments.ts';

/** An entry of a list with its place. */
export interface Listed<Node> {
  readonly node: Node;
  readonly sortKey: SortKey;
}

/** A stretch of a list: up to `limit` entries between two places, nearest to the start or, with `fromEnd`, to the end. */
export interface Stretch {
  readonly limit: number;
  readonly fromEnd: boolean;
  readonly after: SortKey | null;
  readonly before: SortKey | null;
  /** Whether entries at the two places themselves belong to it. */
  readonly inclusive: boolean;
}

/** A list that is read by the stretch. */
export interface ListSource<Node> {
  /** The stretch, in the order of the list whichever end it is read from. */
  read(stretch: Stretch): Promise<readonly Listed<Node>[]>;
  count(): Promise<number>;
}

/** A page as the schema's connections have it; what is not selected is not read. */
export interface Connection<Node> {
  readonly edges: () => Promise<readonly Edge<Node>[]>;
  readonly nodes: () => Promise<readonly Node[]>;
  readonly pageInfo: {
    readonly hasNextPage: () => Promise<boolean>;
    readonly hasPreviousPage: () => Promise<boolean>;
    readonly startCursor: () => Promise<string | null>;
    readonly endCursor: () => Promise<string | null>;
  };
  readonly totalCount: () => Promise<number>;
}

/** An entry of a page. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The fields that need the page itself. */
export const pageFields: readonly string[] = ['edges', 'nodes', 'pageInfo'];

interface Page<Node> {
  readonly rows: readonly Listed<Node>[];
  /** Whether the stretch goes on beyond the page. */
  readonly cut: boolean;
}

async function readPage<Node>(source: ListSource<Node>, args: PageArguments): Promise<Page<Node>> {
  // One more than asked for tells whether the list goes on.
  const rows = await source.read({ ...args, limit: args.size + 1, inclusive: false });
  const cut = rows.length > args.size;
  if (!cut) return { rows, cut };
  return { rows: args.fromEnd ? rows.slice(1) : rows.slice(0, -1), cut };
}

/** Whether anything stands at or beyond a place that bounds the page. */
async function standsAt<Node>(
  source: ListSource<Node>,
  place: { readonly after: SortKey | null; readonly before: SortKey | null },
): Promise<boolean> {
  return (await source.read({ ...place, limit: 1, fromEnd: false, inclusive: true })).length > 0;
}

function pageInfo<Node>(
  source: ListSource<Node>,
  asked: PageArguments,
  kind: CursorKind,
  page: () => Promise<Page<Node>>,
): Connection<Node>['pageInfo'] {
  const cursorAt = async (index: number): Promise<string | null> => {
    const row = (await page()).rows.at(index);
    return row ? encodeCursor(kind, row.sortKey) : null;
  };
  return {
    hasNextPage: async () => {
      if (!asked.fromEnd && (await page()).cut) return true;
      return asked.before !== null && standsAt(source, { after: asked.before, before: null });
    },
    hasPreviousPage: async () => {
      if (asked.fromEnd && (await page()).cut) return true;
      return asked.after !== null && standsAt(source, { after: null, before: asked.after });
    },
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
  };
}

/**
 * The page of `source` that the arguments ask for. Both flags and the count are exact; each costs a read of its own only
 * where the page does not tell it. `selected` names the fields of the connection that the client asks for.
 * @throws AppError BAD_USER_INPUT as `readPageArguments` does.
 */
export function connect<Node, Made extends Edge<Node> = Edge<Node>>(
  source: ListSource<Node>,
  args: ConnectionArguments,
  kind: CursorKind,
  selected: ReadonlySet<string>,
  makeEdge: (edge: Edge<Node>) => Made = (edge) => edge as Made,
): Connection<Node> {
  const asked = readPageArguments(args, kind);
  let reading: Promise<Page<Node>> | undefined;
  const page = (): Promise<Page<Node>> => {
    reading ??= readPage(source, asked);
    return reading;
  };
  return {
    edges: async () =>
      (await page()).rows.map(({ node, sortKey }) => makeEdge({ cursor: encodeCursor(kind, sortKey), node })),
    nodes: async () => (await page()).rows.map((row) => row.node),
    pageInfo: pageInfo(source, asked, kind, page),
    totalCount: async () => {
      if (!pageFields.some((field) => selected.has(field))) return source.count();
      const { rows, cut } = await page();
      const whole = !cut && asked.after === null && asked.before === null;
      return whole ? rows.length : source.count();
    },
  };
}
