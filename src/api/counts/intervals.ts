import { periodOf } from '../../model/partial-date.ts';
import type { Interval } from './dimensions.ts';

/** An interval of the calendar: its label and its first and last day. */
export interface CalendarInterval {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const perYear: Readonly<Record<Interval, number>> = { YEAR: 1, QUARTER: 4, MONTH: 12 };

/** The number of the interval that has this label, counted from the year 0. */
export function intervalNumber(interval: Interval, label: string): number {
  const within = label.slice(5).replace('Q', '');
  return Number(label.slice(0, 4)) * perYear[interval] + (within === '' ? 0 : Number(within) - 1);
}

/** The number of the interval in which a day, YYYY-MM-DD, lies. */
export function intervalOfDay(interval: Interval, day: string): number {
  const month = Number(day.slice(5, 7)) - 1;
  return Number(day.slice(0, 4)) * perYear[interval] + Math.floor((month * perYear[interval]) / 12);
}

/** The interval of this number. Labels are 2026, 2026-Q1 and 2026-02. */
export function intervalAt(interval: Interval, number: number): CalendarInterval {
  const year = String(Math.floor(number / perYear[interval])).padStart(4, '0');
  const within = number % perYear[interval];
  if (interval === 'YEAR') return { label: year, from: `${year}-01-01`, to: `${year}-12-31` };
  const month = (at: number): string => `${year}-${String(at).padStart(2, '0')}`;
  const first = interval === 'MONTH' ? within + 1 : within * 3 + 1;
  const last = interval === 'MONTH' ? first : first + 2;
  const label = interval === 'MONTH' ? month(first) : `${year}-Q${within + 1}`;
  return { label, from: `${month(first)}-01`, to: periodOf(month(last))!.to };
}
