import {
  type Period,
  period,
  readNamed,
  readNumeric,
  readPart,
  readPeriod,
  readRelative,
  shifted,
  skipWords,
  yearOf,
} from './read-period.ts';
import type { Token } from './read-tokens.ts';

/** When, as days; null leaves an end open. `asOf` asks how the world stood at the end of that day. */
export interface TimeSpan {
  readonly type: 'range' | 'as-of';
  /** YYYY-MM-DD. */
  readonly from: string | null;
  /** YYYY-MM-DD. */
  readonly to: string | null;
  /** The words, for answers. */
  readonly text: string;
}

/** A time that was read, and the token after it. */
export interface ReadTime {
  readonly time: TimeSpan;
  readonly next: number;
}

/** The end of 2025, the start of 2026: one day of it. */
function readEdge(tokens: readonly Token[], start: number, today: string): Period | null {
  const at = skipWords(tokens, start, ['the']);
  const key = tokens[at]?.key ?? '';
  if (!['end', 'start', 'beginning'].includes(key) || tokens[at + 1]?.key !== 'of') return null;
  const whole = readPeriod(tokens, at + 2, today);
  if (!whole) return null;
  const edge = key === 'end' ? whole.to : whole.from;
  return { from: edge, to: edge, next: whole.next };
}

type Span = Pick<TimeSpan, 'type' | 'from' | 'to'>;
const inside = ({ from, to }: Period): Span => ({ type: 'range', from, to });

/** What opens a time, and which days it then means. */
const openings: readonly (readonly [words: string, span: (found: Period) => Span])[] = [
  ['as of', ({ to }) => ({ type: 'as-of', from: null, to })],
  ['as at', ({ to }) => ({ type: 'as-of', from: null, to })],
  ['at the end of', ({ to }) => ({ type: 'as-of', from: null, to })],
  ['at the beginning of', ({ from }) => ({ type: 'as-of', from: null, to: from })],
  ['at the start of', ({ from }) => ({ type: 'as-of', from: null, to: from })],
  ['starting from', ({ from }) => ({ type: 'range', from, to: null })],
  ['starting in', ({ from }) => ({ type: 'range', from, to: null })],
  ['no later than', ({ to }) => ({ type: 'range', from: null, to })],
  ['not later than', ({ to }) => ({ type: 'range', from: null, to })],
  ['later than', ({ to }) => ({ type: 'range', from: shifted(to, { days: 1 }), to: null })],
  ['earlier than', ({ from }) => ({ type: 'range', from: null, to: shifted(from, { days: -1 }) })],
  ['prior to', ({ from }) => ({ type: 'range', from: null, to: shifted(from, { days: -1 }) })],
  ['up to', ({ to }) => ({ type: 'range', from: null, to })],
  ['since', ({ from }) => ({ type: 'range', from, to: null })],
  ['after', ({ to }) => ({ type: 'range', from: shifted(to, { days: 1 }), to: null })],
  ['before', ({ from }) => ({ type: 'range', from: null, to: shifted(from, { days: -1 }) })],
  ['until', ({ to }) => ({ type: 'range', from: null, to })],
  ['till', ({ to }) => ({ type: 'range', from: null, to })],
  ['by', ({ to }) => ({ type: 'range', from: null, to })],
  ...[
    'in the course of',
    'in the month of',
    'in the year',
    'in',
    'during',
    'on',
    'within',
    'over',
    'throughout',
    'from',
    'for',
    'of',
    'dated',
    'through',
    'at',
  ].map((words) => [words, inside] as const),
];

/** What joins the two ends of a range, by what opens it. */
const joins: Readonly<Record<string, readonly string[]>> = {
  between: ['and'],
  from: ['to', 'until', 'till', 'through'],
  since: ['until', 'to', 'till'],
  '': ['to', 'until', 'through'],
};

function readRange(tokens: readonly Token[], at: number, today: string): (Span & { next: number }) | null {
  const opening = tokens[at]?.key ?? '';
  const opened = Object.hasOwn(joins, opening) ? opening : ['in', 'during'].includes(opening) ? 'in' : '';
  const first = readPeriod(tokens, opened === '' ? at : at + 1, today);
  if (!first) return null;
  const joint = tokens[first.next];
  // 2024–2026
  const dashed = joint !== undefined && !joint.spaced && yearOf(joint) !== undefined;
  if (!dashed && !joins[opened === 'in' ? '' : opened]!.includes(joint?.key ?? '')) return null;
  const second = readPeriod(tokens, dashed ? first.next : first.next + 1, today);
  if (!second || second.to < first.from) return null;
  return { type: 'range', from: first.from, to: second.to, next: second.next };
}

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.key === word);

function readOpened(tokens: readonly Token[], at: number, today: string): (Span & { next: number }) | null {
  for (const [words, span] of openings) {
    const list = words.split(' ');
    if (!startsWith(tokens, at, list)) continue;
    const start = at + list.length;
    const found = readEdge(tokens, start, today) ?? readPeriod(tokens, start, today);
    if (found) return { ...span(found), next: found.next };
  }
  // Without a preposition: last year, yesterday, 26 February 2026, 2026 agreements.
  const bare =
    readRelative(tokens, at, today) ??
    readNamed(tokens, at) ??
    readNumeric(tokens, at) ??
    readPart(tokens, at);
  if (bare) return { ...inside(bare), next: bare.next };
  const ofYear = yearOf(tokens[at]);
  const whole = ofYear ? period(ofYear, at + 1) : null;
  return whole && { ...inside(whole), next: whole.next };
}

/**
 * Reads an expression of time that begins at a token: in 2026, since May 2025, between 2024 and 2026, last year, as of
 * 2025-06-30. Relative ones count from `today`, YYYY-MM-DD. Null where there is none.
 */
export function readTime(
  tokens: readonly Token[],
  at: number,
  today: string,
  question: string,
): ReadTime | null {
  const found = readRange(tokens, at, today) ?? readOpened(tokens, at, today);
  if (!found) return null;
  const text = question.slice(tokens[at]!.start, tokens[found.next - 1]!.end);
  return { time: { type: found.type, from: found.from, to: found.to, text }, next: found.next };
}
