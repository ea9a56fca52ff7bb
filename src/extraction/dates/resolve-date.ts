import type { Token } from '../tokens/tokenize.ts';

/** A date read from a text: YYYY, YYYY-MM or YYYY-MM-DD, with the tokens that tell it. */
export interface ReadDate {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const months = new Map<string, number>();
'january february march april may june july august september october november december'
  .split(' ')
  .forEach((name, index) => {
    months.set(name, index + 1);
    months.set(name.slice(0, 3), index + 1);
  });
months.set('sept', 9);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const year = /^(19|20)\d\d$/;
const day = /^([1-9]|[12]\d|3[01])$/;
const ordinal = /^(st|nd|rd|th)$/;
const numbers = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

interface Base {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readBase(publishedOn: string | null): Base | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedOn ?? '');
  return match
    ? {
        year: Number(match[1]),
        month: match[2] ? Number(match[2]) : null,
        day: match[3] ? Number(match[3]) : null,
      }
    : undefined;
}

function shift(base: Base, days: number): string | undefined {
  if (base.month === null || base.day === null) return undefined;
  return new Date(Date.UTC(base.year, base.month - 1, base.day + days)).toISOString().slice(0, 10);
}

function monthOf(token: Token | undefined): number | undefined {
  return token?.kind === 'word' && token.capital ? months.get(token.lower) : undefined;
}

/** The year of a month and day told without one: the one that lies nearest to the base, past or to come. */
function nearestYear(base: Base, month: number, dayOfMonth: number | null, future: boolean): number {
  if (base.month === null) return base.year;
  const target = month + (dayOfMonth ?? 15) / 31;
  const now = base.month + (base.day ?? 15) / 31;
  if (future) return target < now - 0.1 ? base.year + 1 : base.year;
  if (target > now + 0.1)
    return target - now > 5.9 || !future ? (target - now > 1.2 ? base.year - 1 : base.year) : base.year;
  return base.year;
}

function skipDot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

function readMonthFirst(
  tokens: readonly Token[],
  at: number,
  base: Base | undefined,
  future: boolean,
): ReadDate | undefined {
  const month = monthOf(tokens[at]);
  if (!month) return undefined;
  let next = skipDot(tokens, at + 1);
  const number = tokens[next];
  if (number?.kind === 'number' && day.test(number.text)) {
    next += 1;
    if (ordinal.test(tokens[next]?.lower ?? '') && !tokens[next]!.spaced) next += 1;
    const rangeEnd =
      /^[–-]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'number' ? next + 2 : next;
    const comma = tokens[rangeEnd]?.text === ',' ? rangeEnd + 1 : rangeEnd;
    const told = year.test(tokens[comma]?.text ?? '') ? Number(tokens[comma]!.text) : undefined;
    const value = told ?? (base ? nearestYear(base, month, Number(number.text), future) : undefined);
    if (value === undefined) return undefined;
    return {
      value: `${value}-${pad(month)}-${pad(Number(number.text))}`,
      from: at,
      to: told ? comma + 1 : rangeEnd,
    };
  }
  const told = year.test(number?.text ?? '') ? Number(number!.text) : undefined;
  const thisYear = number?.lower === 'this' && tokens[next + 1]?.lower === 'year';
  const ofThisYear = number?.lower === 'of' && tokens[next + 1]?.lower === 'this';
  const lastYear =
    (number?.lower === 'last' && tokens[next + 1]?.lower === 'year') ||
    (number?.lower === 'of' && tokens[next + 1]?.lower === 'last');
  if (told) return { value: `${told}-${pad(month)}`, from: at, to: next + 1 };
  // `Jan De Vries`: short for a month, and part of a name.
  if (tokens[at]!.text.length === 3 && number?.capital && tokens[at]!.lower !== 'may') return undefined;
  if (!base) return undefined;
  if (thisYear || ofThisYear) return { value: `${base.year}-${pad(month)}`, from: at, to: next + 2 };
  if (lastYear) return { value: `${base.year - 1}-${pad(month)}`, from: at, to: next + 2 };
  if (
    /^(last|next)$/.test(tokens[at - 1]?.lower ?? '') ||
    tokens[at]!.lower !== 'may' ||
    /^(in|since|by|until|of|from|last|next)$/.test(tokens[at - 1]?.lower ?? '')
  ) {
    const ahead = future || tokens[at - 1]?.lower === 'next';
    return { value: `${nearestYear(base, month, null, ahead)}-${pad(month)}`, from: at, to: next };
  }
  return undefined;
}

function readDayFirst(
  tokens: readonly Token[],
  at: number,
  base: Base | undefined,
  future: boolean,
): ReadDate | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || !day.test(number.text)) return undefined;
  let next = at + 1;
  if (ordinal.test(tokens[next]?.lower ?? '') && !tokens[next]!.spaced) next += 1;
  if (tokens[next]?.lower === 'of') next += 1;
  if (/^[–-]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'number') next += 2;
  if (
    /^(to|and)$/.test(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'number' &&
    monthOf(tokens[next + 2])
  )
    next += 2;
  const month = monthOf(tokens[next]);
  if (!month) return undefined;
  next = skipDot(tokens, next + 1);
  const comma = tokens[next]?.text === ',' ? next + 1 : next;
  const told = year.test(tokens[comma]?.text ?? '') ? Number(tokens[comma]!.text) : undefined;
  const value = told ?? (base ? nearestYear(base, month, Number(number.text), future) : undefined);
  return value === undefined
    ? undefined
    : { value: `${value}-${pad(month)}-${pad(Number(number.text))}`, from: at, to: told ? comma + 1 : next };
}

function readNumeric(tokens: readonly Token[], at: number): ReadDate | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '');
  if (match && Number(match[2]) <= 12 && Number(match[1]) <= 31)
    return { value: `${match[3]}-${pad(Number(match[2]))}-${pad(Number(match[1]))}`, from: at, to: at + 1 };
  return undefined;
}

/** Words with which a relative date begins: all others are passed over before any of them is compared. */
const relativeOpenings = new Set(
  ['today tonight yesterday tomorrow this last next'.split(' '), [...numbers.keys()], weekdays].flat(),
);

function readRelative(
  tokens: readonly Token[],
  at: number,
  base: Base,
  future: boolean,
): ReadDate | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  const span = (value: string | undefined, length: number) =>
    value === undefined ? undefined : { value, from: at, to: at + length };
  if (lower === 'today' || lower === 'tonight') return span(shift(base, 0), 1);
  if (lower === 'yesterday') return span(shift(base, -1), 1);
  if (lower === 'tomorrow') return span(shift(base, 1), 1);
  if (lower === 'this' && /^(day|date)$/.test(next ?? '')) return span(shift(base, 0), 2);
  if (lower === 'this' && next === 'year') return span(String(base.year), 2);
  if (lower === 'last' && next === 'year') return span(String(base.year - 1), 2);
  if (lower === 'next' && next === 'year') return span(String(base.year + 1), 2);
  if ((lower === 'last' || lower === 'next' || lower === 'this') && next === 'month' && base.month !== null) {
    const date = new Date(
      Date.UTC(base.year, base.month - 1 + (lower === 'last' ? -1 : lower === 'next' ? 1 : 0), 1),
    );
    return span(date.toISOString().slice(0, 7), 2);
  }
  if ((lower === 'last' || lower === 'next') && next === 'week')
    return span(shift(base, lower === 'last' ? -7 : 7)?.slice(0, 7), 2);
  if (numbers.has(lower) && next === 'years' && tokens[at + 2]?.lower === 'ago')
    return span(String(base.year - numbers.get(lower)!), 3);
  const weekday = weekdays.indexOf(lower);
  if (weekday >= 0 && tokens[at]!.capital && base.month !== null && base.day !== null) {
    const now = new Date(Date.UTC(base.year, base.month - 1, base.day)).getUTCDay();
    const back = (now - weekday + 7) % 7;
    return span(shift(base, future ? (weekday - now + 7) % 7 : -back), 1);
  }
  return undefined;
}

/** All dates of a stretch of tokens, in order; `future` reads months without a year as to come. */
export function readDates(tokens: readonly Token[], publishedOn: string | null, future = false): ReadDate[] {
  const base = readBase(publishedOn);
  const dates: ReadDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const found =
      (token.kind === 'number' ? readNumeric(tokens, at) : undefined) ??
      readDayFirst(tokens, at, base, future) ??
      readMonthFirst(tokens, at, base, future) ??
      (token.kind === 'word' && base && relativeOpenings.has(token.lower)
        ? readRelative(tokens, at, base, future)
        : undefined) ??
      (token.kind === 'number' && year.test(token.text) && !/^[–-]$/.test(tokens[at + 1]?.text ?? '')
        ? { value: token.text, from: at, to: at + 1 }
        : undefined);
    if (!found) continue;
    dates.push(found);
    at = found.to - 1;
  }
  return dates;
}
