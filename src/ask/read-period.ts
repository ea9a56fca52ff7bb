import { periodOf } from '../model/partial-date.ts';
import type { Token } from './read-tokens.ts';

/** Days, and the token after the words that name them. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly next: number;
}

const months: ReadonlyMap<string, string> = new Map(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
    .split('|')
    .flatMap((names, index) =>
      names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')] as const),
    ),
);

const year = /^(?:1[6-9]|20|21)\d\d$/;
const day = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** The days of YYYY, YYYY-MM or YYYY-MM-DD; null where the calendar has none. */
export function period(date: string, next: number): Period | null {
  const days = periodOf(date);
  return days && { ...days, next };
}

const twoDigits = (text: string): string => text.padStart(2, '0');
const dayOf = (token: Token | undefined): string | undefined => {
  const found = day.exec(token?.key ?? '')?.[1];
  return found && twoDigits(found);
};
/** The year that a token is, if it is one. */
export const yearOf = (token: Token | undefined): string | undefined =>
  token && year.test(token.key) ? token.key : undefined;
/** May is a month where it is written as a name or stands beside a number. */
const monthOf = (token: Token | undefined, beside?: string): string | undefined =>
  token && (token.capital || beside || token.key.length > 3) ? months.get(token.key) : undefined;

/** The first place from `at` on that holds none of these words. */
export const skipWords = (tokens: readonly Token[], at: number, words: readonly string[]): number =>
  words.includes(tokens[at]?.key ?? '') ? skipWords(tokens, at + 1, words) : at;

/** 2026-02-26, 2026-02 and 26.02.2026, of which the marks make several words. */
export function readNumeric(tokens: readonly Token[], at: number): Period | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const tight = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;
  const number = (token: Token): boolean => /^\d\d?$/.test(token.key);
  if (!first || !tight(second) || !number(second)) return null;
  if (yearOf(first)) {
    if (tight(third) && number(third))
      return period(`${first.key}-${twoDigits(second.key)}-${twoDigits(third.key)}`, at + 3);
    return period(`${first.key}-${twoDigits(second.key)}`, at + 2);
  }
  // 13.02.2026 can only be the thirteenth day; 02/03/2026 is read differently by different people.
  if (number(first) && tight(third) && yearOf(third) && Number(first.key) > 12)
    return period(`${third.key}-${twoDigits(second.key)}-${twoDigits(first.key)}`, at + 3);
  return null;
}

/** 26 February 2026, February 26, 2026, February 2026. A month without a year is none: which year is meant is not said. */
export function readNamed(tokens: readonly Token[], start: number): Period | null {
  const at = skipWords(tokens, start, ['the']);
  const first = dayOf(tokens[at]);
  if (first && !yearOf(tokens[at])) {
    const afterDay = skipWords(tokens, at + 1, ['of']);
    const month = monthOf(tokens[afterDay], first);
    const ofYear = yearOf(tokens[afterDay + 1]);
    return month && ofYear ? period(`${ofYear}-${month}-${first}`, afterDay + 2) : null;
  }
  const month = monthOf(tokens[at], yearOf(tokens[at + 1]) ?? dayOf(tokens[at + 1]));
  if (!month) return null;
  const ofDay = yearOf(tokens[at + 1]) ? undefined : dayOf(tokens[at + 1]);
  const next = skipWords(tokens, at + (ofDay ? 2 : 1), ['of']);
  const ofYear = yearOf(tokens[next]);
  if (!ofYear) return null;
  return period(ofDay ? `${ofYear}-${month}-${ofDay}` : `${ofYear}-${month}`, next + 1);
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
/** A day moved by days, months or years, within the calendar. */
export const shifted = (today: string, by: { days?: number; months?: number; years?: number }): string => {
  const [y = 0, m = 1, d = 1] = today.split('-').map(Number);
  const moved = new Date(Date.UTC(y + (by.years ?? 0), m - 1 + (by.months ?? 0), 1));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(
    new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth(), Math.min(d, last) + (by.days ?? 0))),
  );
};

/** The whole year, quarter, month or week around a day. */
function around(unit: string, dayInside: string, next: number): Period | null {
  if (unit === 'year') return period(dayInside.slice(0, 4), next);
  if (unit === 'month') return period(dayInside.slice(0, 7), next);
  if (unit === 'quarter')
    return quarter(dayInside.slice(0, 4), Math.ceil(Number(dayInside.slice(5, 7)) / 3), next);
  if (unit === 'week') {
    const weekday = (new Date(`${dayInside}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = shifted(dayInside, { days: -weekday });
    return { from, to: shifted(from, { days: 6 }), next };
  }
  return null;
}

function quarter(ofYear: string, number: number, next: number): Period | null {
  const first = periodOf(`${ofYear}-${twoDigits(String(number * 3 - 2))}`);
  const last = periodOf(`${ofYear}-${twoDigits(String(number * 3))}`);
  return first && last && { from: first.from, to: last.to, next };
}

const back: Readonly<Record<string, (count: number) => { days?: number; months?: number; years?: number }>> =
  {
    day: (count) => ({ days: -count }),
    week: (count) => ({ days: -7 * count }),
    month: (count) => ({ months: -count }),
    quarter: (count) => ({ months: -3 * count }),
    year: (count) => ({ years: -count }),
  };

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (token: Token | undefined): number | undefined => {
  if (!token) return undefined;
  if (/^\d{1,3}$/.test(token.key)) return Number(token.key);
  const at = small.indexOf(token.key);
  return at === -1 ? undefined : at + 1;
};

/** this year, last month, the last three years, yesterday: relative to the day on which it is asked. */
export function readRelative(tokens: readonly Token[], start: number, today: string): Period | null {
  const at = skipWords(tokens, start, ['the']);
  const key = tokens[at]?.key ?? '';
  if (key === 'today') return { from: today, to: today, next: at + 1 };
  if (key === 'yesterday') {
    const before = shifted(today, { days: -1 });
    return { from: before, to: before, next: at + 1 };
  }
  const unit = (index: number): string => (tokens[index]?.key ?? '').replace(/s$/, '');
  if (!['this', 'last', 'past', 'previous', 'current', 'next', 'coming'].includes(key)) return null;
  const count = numberOf(tokens[at + 1]);
  if (count !== undefined && count > 0 && back[unit(at + 2)] && ['last', 'past', 'previous'].includes(key))
    return { from: shifted(today, back[unit(at + 2)]!(count)), to: today, next: at + 3 };
  const step = back[unit(at + 1)];
  if (!step || unit(at + 1) === 'day') return null;
  if (key === 'past') return { from: shifted(today, step(1)), to: today, next: at + 2 };
  const moves: Readonly<Record<string, number>> = { this: 0, current: 0, next: -1, coming: -1 };
  return around(unit(at + 1), shifted(today, step(moves[key] ?? 1)), at + 2);
}

/** Q1 2026, the first quarter of 2026, the second half of 2025. */
export function readPart(tokens: readonly Token[], start: number): Period | null {
  const at = skipWords(tokens, start, ['the']);
  const short = /^(q|h)([1-4])$/.exec(tokens[at]?.key ?? '');
  const ordinals: Readonly<Record<string, number>> = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    '1st': 1,
    '2nd': 2,
  };
  const long = ordinals[tokens[at]?.key ?? ''];
  const unit = short?.[1] ?? { quarter: 'q', half: 'h' }[tokens[at + 1]?.key ?? ''];
  const number = short ? Number(short[2]) : long;
  if (!unit || !number) return null;
  const next = skipWords(tokens, at + (short ? 1 : 2), ['of']);
  const ofYear = yearOf(tokens[next]);
  if (!ofYear) return null;
  if (unit === 'q') return quarter(ofYear, number, next + 1);
  if (number > 2) return null;
  return number === 1
    ? { from: `${ofYear}-01-01`, to: `${ofYear}-06-30`, next: next + 1 }
    : { from: `${ofYear}-07-01`, to: `${ofYear}-12-31`, next: next + 1 };
}

/** Any of these, or a year alone. */
export function readPeriod(tokens: readonly Token[], start: number, today: string): Period | null {
  const at = skipWords(tokens, start, ['the', 'year', 'month', 'of']);
  const found =
    readNumeric(tokens, at) ??
    readNamed(tokens, at) ??
    readPart(tokens, at) ??
    readRelative(tokens, start, today);
  if (found) return found;
  const ofYear = yearOf(tokens[at]);
  return ofYear ? period(ofYear, at + 1) : null;
}
