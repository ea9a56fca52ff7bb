import DataLoader from 'dataloader';
import type { Graph } from '../../graph/graph.ts';
import type { Statement } from '../../graph/statement.ts';
import { appendTo } from '../../model/append-to.ts';

/** A statement that answers for many keys at once; a row names the key that it answers. */
export type KeyedStatement<Node> = Statement<
  { readonly keys: readonly string[] },
  { readonly key: string; readonly node: Node }
>;

/**
 * What one request reads, gathered: all loads of one tick that want the same thing become one statement, and the same
 * key is read once. Made afresh for each request, so nothing is remembered beyond it.
 */
export interface Loaders {
  /** The node of a key; null where there is none. */
  one<Node>(statement: KeyedStatement<Node>, key: string): Promise<Node | null>;
  /** The nodes of a key, in the statement's order. */
  many<Node>(statement: KeyedStatement<Node>, key: string): Promise<readonly Node[]>;
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

  const many = <Node>(statement: KeyedStatement<Node>, key: string): Promise<readonly Node[]> =>
    batch<readonly Node[]>(
      statement.name,
      key,
      async (keys) => groupByKey(await graph.read(statement, { keys }), (row) => row.node),
      [],
    );

  return {
    batch,
    many,
    one: async (statement, key) => (await many(statement, key))[0] ?? null,
  };
}
