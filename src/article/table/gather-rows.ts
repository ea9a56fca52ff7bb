import { contentHash } from '../../model/content-hash.ts';

/** More rows than this are of no one treaty: the column does not tell treaties apart. */
export const mostRows = 50_000;

/** A row with the text by which it belongs to others; one with null stands alone. */
export interface Keyed<Row> {
  readonly key: string | null;
  readonly row: Row;
}

/** A short name for a text that is remembered for each of very many: 48 bits of its hash. */
export function shortHash(text: string): number {
  return Number.parseInt(contentHash(text).slice(0, 12), 16);
}

/** How many rows have each key, by the hash of it. */
export async function countKeys(keys: AsyncIterable<string | null>): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for await (const key of keys) {
    if (key === null) continue;
    const hash = shortHash(key);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

/**
 * Gathers the rows of one key, wherever they stand: a group comes as soon as its last row has, so that rows are kept only while
 * others of their group are to come, and none where the rows of a group stand together. Of a group of more than `mostRows`
 * only so many and one come.
 */
export async function* gatherRows<Row>(
  rows: AsyncIterable<Keyed<Row>>,
  counts: ReadonlyMap<number, number>,
): AsyncIterable<readonly Row[]> {
  const open = new Map<string, { rows: Row[]; left: number }>();
  for await (const { key, row } of rows) {
    if (key === null) {
      yield [row];
      continue;
    }
    const group = open.get(key) ?? { rows: [], left: counts.get(shortHash(key)) ?? 1 };
    if (group.rows.length <= mostRows) group.rows.push(row);
    group.left -= 1;
    if (group.left > 0) open.set(key, group);
    else {
      open.delete(key);
      yield group.rows;
    }
  }
  // The table has changed between the two readings.
  for (const group of open.values()) yield group.rows;
}
