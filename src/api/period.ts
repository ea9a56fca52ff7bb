/** The first and the last day that a date covers, YYYY-MM-DD both. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDay(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The days of 2026, 2026-02 or 2026-02-26; null for anything else and for what the calendar does not have. */
export function periodOf(date: string): Period | null {
  const match = shape.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (Number(year) === 0) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDay(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last ? { from: date, to: date } : null;
}
