import { periodOf } from '../model/partial-date.ts';
import { isArticleAddress } from './given-metadata.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longestLine = 500;

/** A line of text as found in the wild: blanks made one, control characters and half pairs left out, cut at 500 characters; null where nothing is left. */
export function foundLine(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const line = given
    .slice(0, 4 * longestLine)
    .replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  if (line.length <= longestLine) return line === '' ? null : line;
  return `${line.slice(0, longestLine).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A language tag as found in the wild, `en_GB` among them, in its usual form: en-GB; null where it is none. */
export function foundLanguage(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const tag = given.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** An address as found in the wild, made absolute by that of the document; null where it is no http or https, or holds a password. */
export function foundAddress(given: unknown, base?: string): string | null {
  if (typeof given !== 'string' || given.trim() === '' || given.length > 2000) return null;
  if (!URL.canParse(given.trim(), base)) return null;
  const { href } = new URL(given.trim(), base);
  return href.length <= 2000 && isArticleAddress(href) ? href : null;
}

function dayOf(year: string, month: number, day: string): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return periodOf(date) === null ? null : date;
}

/** The number of a month by its English name or the first three letters of it; 0 where it is none. */
function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * A date as found in the wild: ISO 8601 with or without time, `Thu, 26 Feb 2026 10:00:00 +0500`, `February 26, 2026`. The day
 * is the one that was written, whatever the zone. Null where it is none of these, or no day of the calendar.
 */
export function foundDate(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const text = given.trim().slice(0, 100);
  if (periodOf(text)) return text;
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T ])/.exec(text);
  if (iso) return dayOf(iso[1]!, Number(iso[2]), iso[3]!);
  const dayFirst = /\b(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/.exec(text);
  if (dayFirst) return dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/.exec(text);
  return monthFirst ? dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!) : null;
}
