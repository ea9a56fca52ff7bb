const last = '9999-12-31T23:59:59.999Z';

/**
 * An RFC 3339 instant in the one form in which the graph keeps them, UTC with milliseconds, so that text compares as time
 * does: 2026-02-26T10:30:00+01:00 is 2026-02-26T09:30:00.000Z. A leap second counts as the end of the second before; what
 * offsets move beyond the year 9999 stays at its end. Text of another form is null.
 */
export function normalizeInstant(text: string): string | null {
  const time = Date.parse(text.replace(/:60(?:\.\d+)?(?=[Zz+-])/, ':59.999').toUpperCase());
  if (Number.isNaN(time)) return null;
  const normal = new Date(time).toISOString();
  return normal.startsWith('+') ? last : normal;
}
