/** A date as precise as its source, and the days that it covers. */
export interface Period {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, YYYY-MM-DD. */
  readonly to: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysOf(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The days that YYYY, YYYY-MM or YYYY-MM-DD covers; null where the text has another form or is no day of the calendar. */
export function periodOf(date: string): Period | null {
  const parts = form.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  // There is no year 0 in the calendar that is meant.
  if (Number(year) === 0) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const lastDay = daysOf(Number(year), Number(month));
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined)
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(lastDay).padStart(2, '0')}` };
  return Number(day) >= 1 && Number(day) <= lastDay ? { from: date, to: date } : null;
}

/** Whether two dates can be the same day: one of them covers the other. */
export function datesAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
