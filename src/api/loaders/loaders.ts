import DataLoader from 'dataloader';
import { composeStatement } from '../../graph/compose-statement.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Holes } from '../../graph/predicate.ts';
import type { Statement } from '../../graph/statement.ts';
import { appendTo } from '../../model/append-to.ts';

/** A statement that answers for many keys at once; a row names the key that it answers. */
export type KeyedStatement<Node> = Statement<
  { readonly keys: readonly string[] },
  { readonly key: string; readonly node: Node }
>;

/** Conditions for the holes of a keyed statement; loads with the same `key` have the same. */
export interface Narrowed {
  readonly key: string;
  readonly holes: Holes;
}

/**
 * What one request reads, gathered: all loads of one tick that want the same thing become one statement, and the same
 * key is read once. Made afresh for each request, so nothing is remembered beyond it.
 */
export interface Loaders {
  /** The node of a key; null where there is none. Narrowed as `many`. */
  one<Node>(statement: KeyedStatement<Node>, key: string, narrowed?: Narrowed): Promise<Node | null>;
  /** The nodes of a key, in the statement's order; only those that its holes let through. */
  many<Node>(statement: KeyedStatement<Node>, key: string, narrowed?: Narrowed): Promise<readonly Node[]>;
  /** What `readBatch` answers for `key`, gathered with all loads that carry the same `name`. */
  batch<Value>(
    name: string,
    key: string,
    readBatch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
  ): Promise<Value>;
}

/** Rows by their key, in their order. */
export function groupByKey<Row extends { readonly key: string }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    appendTo(groups, row.key, value(row));
  }
  return groups;
}

/** Loaders for one request. */
export function createLoaders(graph: Graph): Loaders {
  const known = new Map<string, DataLoader<string, unknown>>();

  const batch: Loaders['batch'] = (name, key, readBatch, missing) => {
    let loader = known.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const values = await readBatch(keys);
        return keys.map((wanted) => (values.has(wanted) ? values.get(wanted) : missing));
      });
      known.set(name, loader);
    }
    return loader.load(key) as Promise<typeof missing>;
  };

  const many: Loaders['many'] = <Node>(statement: KeyedStatement<Node>, key: string, narrowed?: Narrowed) =>
    batch<readonly Node[]>(
      narrowed ? `${statement.name} ${narrowed.key}` : statement.name,
      key,
      async (keys) => {
        const composed = narrowed
          ? composeStatement(statement, { keys }, { holes: narrowed.holes })
          : { statement, params: { keys } };
        return groupByKey(await graph.read(composed.statement, composed.params), (row) => row.node);
      },
      [],
    );

  return {
    batch,
    many,
    one: async (statement, key, narrowed) => (await many(statement, key, narrowed))[0] ?? null,
  };
}
