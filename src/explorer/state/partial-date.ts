const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whether a text is a date of the API: 2026, 2026-02 or 2026-02-26, and in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as people read it, as precise as it came: 2026, Feb 2026, 26 Feb 2026. */
export function dateText(date: string | null | undefined): string {
  if (!date) return 'undated';
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The last day of the month that is `offset` months after January of `year`, e.g. 2026-02-28. */
export function endOfMonth(year: number, offset: number): string {
  return new Date(Date.UTC(year, offset + 1, 0)).toISOString().slice(0, 10);
}

/** How many months a date lies after January of `year`; a year alone counts as its December. */
export function monthOffset(year: number, date: string): number {
  const [own = '0', month = '12'] = date.split('-');
  return (Number(own) - year) * 12 + Number(month) - 1;
}
