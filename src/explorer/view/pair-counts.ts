/** How many agreements two countries share. */
export interface PairCount {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

/** One row of counts, as the API answers them. */
interface CountRow {
  readonly key: readonly string[];
  readonly count: number;
}

/** The pairs of two different countries, without direction, most agreements first, then by code. */
export function pairsOf(rows: readonly CountRow[]): PairCount[] {
  const found = new Map<string, PairCount>();
  for (const { key, count } of rows) {
    const [one, other] = [...key.slice(0, 2)].sort();
    if (!one || !other || one === other) continue;
    const known = found.get(`${one}|${other}`);
    // Each pair comes in both directions, with the same count.
    if (!known || known.count < count) found.set(`${one}|${other}`, { one, other, count });
  }
  return [...found.values()].sort(
    (a, b) => b.count - a.count || `${a.one}${a.other}`.localeCompare(`${b.one}${b.other}`),
  );
}

/** The first of them. */
export function topPairs(rows: readonly CountRow[], most: number): PairCount[] {
  return pairsOf(rows).slice(0, most);
}
