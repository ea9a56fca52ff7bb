/** Numbers that look random and are the same in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** A whole number from 0 to below `limit`; 0 is by far the likeliest, and few others are likely at all. */
  skewed(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** The generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    // The cube gives the entry at rank r a weight of about r to the power of -2/3.
    skewed: (limit) => Math.floor(next() ** 3 * limit),
    pick: (values) => values[below(values.length)]!,
  };
}
