function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** JSON on one line with the keys of every object in the order of code units: equal for equal values. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
