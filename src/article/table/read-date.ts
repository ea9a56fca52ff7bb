import { periodOf } from '../../model/partial-date.ts';

/** What a format is made of, for messages. */
export const dateFormats = 'yyyy, MM or M, dd or d, MMM (Jan), MMMM (January) and marks between them';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type Part = 'yyyy' | 'MMMM' | 'MMM' | 'MM' | 'M' | 'dd' | 'd';
type Step = { readonly part: Part } | { readonly mark: string };
const parts: readonly Part[] = ['yyyy', 'MMMM', 'MMM', 'MM', 'M', 'dd', 'd'];

/** A format as the steps by which a cell is read; null where it has no year, or a letter that stands for nothing. */
export function readFormat(format: string): readonly Step[] | null {
  const steps: Step[] = [];
  for (let at = 0; at < format.length; ) {
    const part = parts.find((one) => format.startsWith(one, at));
    if (!part && /\p{L}/u.test(format[at]!)) return null;
    steps.push(part ? { part } : { mark: format[at]! });
    at += part ? part.length : 1;
  }
  const letters = steps.flatMap((step) => ('part' in step ? [step.part[0]!] : []));
  const once = new Set(letters).size === letters.length;
  return once && letters.includes('y') && (!letters.includes('d') || letters.includes('M')) ? steps : null;
}

function digitsAt(cell: string, at: number, part: Part): string {
  const most = part === 'yyyy' ? 4 : 2;
  let end = at;
  while (end < cell.length && end - at < most && cell[end]! >= '0' && cell[end]! <= '9') end += 1;
  const enough = part === 'yyyy' ? end - at === 4 : part.length === 2 ? end - at === 2 : end > at;
  return enough ? cell.slice(at, end) : '';
}

function monthAt(
  cell: string,
  at: number,
  part: 'MMM' | 'MMMM',
): { readonly month: number; readonly length: number } {
  const rest = cell.slice(at).toLowerCase();
  const month = months.findIndex((name) => rest.startsWith(part === 'MMM' ? name.slice(0, 3) : name)) + 1;
  return { month, length: part === 'MMM' ? 3 : (months[month - 1]?.length ?? 0) };
}

function pad(number: string | number, length: number): string {
  return String(number).padStart(length, '0');
}

/** A date as precise as it is told: a month or a day of 0 is none. Null where it is no day of the calendar. */
function dateOf(year: string, month: string, day: string): string | null {
  const told = [pad(year, 4)];
  if (Number(month) > 0) told.push(pad(Number(month), 2));
  if (Number(month) > 0 && Number(day) > 0) told.push(pad(Number(day), 2));
  const date = told.join('-');
  return periodOf(date) ? date : null;
}

function readAs(cell: string, format: string): string | null {
  const found: Record<string, string> = { y: '', M: '0', d: '0' };
  let at = 0;
  for (const step of readFormat(format) ?? []) {
    if ('mark' in step) {
      if (cell[at] !== step.mark) return null;
      at += 1;
      continue;
    }
    if (step.part === 'MMM' || step.part === 'MMMM') {
      const { month, length } = monthAt(cell, at, step.part);
      if (month === 0) return null;
      found.M = String(month);
      at += length;
      continue;
    }
    const digits = digitsAt(cell, at, step.part);
    if (digits === '') return null;
    found[step.part[0]!] = digits;
    at += digits.length;
  }
  return at === cell.length ? dateOf(found.y!, found.M!, found.d!) : null;
}

/** 2019, 2019-05, 2019-05-29, also with a time behind it, and 2019.0, as programs write a year that may be missing. */
function readIso(cell: string): string | null {
  const date =
    /^(\d{4}-\d{2}-\d{2})[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/.exec(cell)?.[1] ?? cell.replace(/\.0$/, '');
  const told = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  return told ? dateOf(told[1]!, told[2] ?? '0', told[3] ?? '0') : null;
}

/**
 * A cell as YYYY, YYYY-MM or YYYY-MM-DD by the first format that fits it whole (`iso` is YYYY-MM-DD and its beginnings); null
 * where none does, or it is no day of the calendar. A month or day of 00 makes it less precise.
 */
export function readDate(cell: string, formats: readonly string[]): string | null {
  for (const format of formats) {
    const date = format === 'iso' ? readIso(cell) : readAs(cell, format);
    if (date !== null) return date;
  }
  return null;
}

/** Year, month and day from columns of their own; null where they are no date. What is empty makes it less precise. */
export function readDateParts(year: string, month: string, day: string): string | null {
  const told = [year, month, day].map((part) => part.replace(/\.0$/, ''));
  if (told.some((part) => !/^\d{0,4}$/.test(part)) || told[0] === '') return null;
  return dateOf(told[0]!, told[1]!, told[2]!);
}
