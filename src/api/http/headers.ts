/** Adds a name to Vary, unless it is there. */
export function addVary(headers: Headers, ...names: readonly string[]): void {
  const there = (headers.get('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const missing = names.filter((name) => !there.some((one) => one.toLowerCase() === name.toLowerCase()));
  if (missing.length > 0) headers.set('vary', [...there, ...missing].join(', '));
}
