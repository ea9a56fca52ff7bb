import { nameKey } from '../model/name-key.ts';
import type { Candidate, LookUp } from './candidate.ts';
import { readTime, type TimeSpan } from './read-time.ts';
import type { Token } from './read-tokens.ts';
import { longestPhrase, sensesOf } from './vocabulary/lexicon.ts';
import type { Sense } from './vocabulary/senses.ts';

/** Some words of a question that mean one thing: a name of the graph, a time, or an entry of the vocabulary. */
export interface Item {
  /** As it stands in the question. */
  readonly text: string;
  readonly key: string;
  /** Empty where the grammar does not know the words; of a name or a time too. */
  readonly senses: readonly Sense[];
  /** What a name can mean. */
  readonly named: readonly Candidate[];
  readonly time: TimeSpan | null;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Whether a mark, such as a dash, rather than a blank stands before it. */
  readonly tight: boolean;
  /** Whether it stood between quotation marks, and so can only be a name. */
  readonly quoted: boolean;
}

/** The most words that a name is looked up with. */
const longestName = 14;

const textOf = (question: string, tokens: readonly Token[], from: number, to: number): string =>
  question.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** Every run of words that could be a name, with its key. */
function nameKeys(question: string, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (let from = 0; from < tokens.length; from += 1)
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestName); to += 1)
      keys.set(`${from}-${to}`, nameKey(textOf(question, tokens, from, to)));
  return keys;
}

/** Words that the grammar knows, written small, are no name, even where something is called so. */
function onlyGrammar(tokens: readonly Token[], from: number, to: number, key: string): boolean {
  const words = tokens.slice(from, to);
  if (sensesOf(key).length > 0 && words.length === 1 && (!words[0]!.capital || from === 0)) return true;
  if (sensesOf(key).some(({ is }) => is === 'country' || is === 'demonym')) return true;
  return (
    words.every((word) => sensesOf(word.key).length > 0) &&
    words.slice(from === 0 ? 1 : 0).every((word) => !word.capital) &&
    tokens.some((word, index) => index > 0 && word.capital)
  );
}

/** What stands between quotation marks, as offsets. */
function quotedSpans(question: string): readonly (readonly [number, number])[] {
  return [...question.matchAll(/["“„«]([^"“”„«»]+)["”“»]/gu)].map(
    (match) => [match.index + 1, match.index + 1 + match[1]!.length] as const,
  );
}

interface Found {
  readonly item: Item;
  readonly next: number;
}

interface Reading {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly today: string;
  readonly names: ReadonlyMap<string, readonly Candidate[]>;
  readonly keys: ReadonlyMap<string, string>;
  readonly quoted: readonly (readonly [number, number])[];
}

function item(reading: Reading, from: number, to: number, more: Partial<Item>): Found {
  const { question, tokens } = reading;
  const text = textOf(question, tokens, from, to);
  return {
    next: to,
    item: {
      text,
      key: nameKey(text),
      senses: [],
      named: [],
      time: null,
      possessive: tokens[to - 1]!.possessive,
      capital: tokens[from]!.capital,
      tight: !tokens[from]!.spaced,
      quoted: false,
      ...more,
    },
  };
}

function quotedAt(reading: Reading, at: number): Found | null {
  const { tokens, quoted, names } = reading;
  const span = quoted.find(([from, to]) => tokens[at]!.start >= from && tokens[at]!.end <= to);
  if (!span) return null;
  let to = at;
  while (to < tokens.length && tokens[to]!.end <= span[1]) to += 1;
  const key = nameKey(textOf(reading.question, tokens, at, to));
  const known = sensesOf(key).filter(({ is }) => is === 'country');
  return item(reading, at, to, { named: names.get(key) ?? [], senses: known, quoted: true });
}

function nameAt(reading: Reading, at: number): Found | null {
  const { tokens, names, keys } = reading;
  for (let to = Math.min(tokens.length, at + longestName); to > at; to -= 1) {
    const key = keys.get(`${at}-${to}`)!;
    // An acronym is known by its capitals.
    const found = names.get(key);
    if (!found || onlyGrammar(tokens, at, to, key)) continue;
    return item(reading, at, to, { named: found });
  }
  return null;
}

/** US, UK and UAE are states only where they are written as such: us is nobody's. */
const asWritten = (sense: Sense, tokens: readonly Token[], key: string): boolean =>
  (sense.is !== 'country' && sense.is !== 'demonym') ||
  key.length > 3 ||
  tokens.every(({ text }) => text === text.toUpperCase());

function phraseAt(reading: Reading, at: number): Found | null {
  const { question, tokens } = reading;
  for (let to = Math.min(tokens.length, at + longestPhrase); to > at; to -= 1) {
    // A possessive ends its phrase: Serbia's agency is no entry.
    if (tokens.slice(at, to - 1).some((token) => token.possessive)) continue;
    const key = nameKey(textOf(question, tokens, at, to));
    const senses = sensesOf(key).filter((sense) => asWritten(sense, tokens.slice(at, to), key));
    if (senses.length > 0) return item(reading, at, to, { senses, key });
  }
  return null;
}

function itemAt(reading: Reading, at: number): Found {
  const { question, tokens, today } = reading;
  const quoted = quotedAt(reading, at);
  if (quoted) return quoted;
  const named = nameAt(reading, at);
  if (named) return named;
  const time = readTime(tokens, at, today, question);
  if (time) return item(reading, at, time.next, { time: time.time });
  return phraseAt(reading, at) ?? item(reading, at, at + 1, {});
}

/**
 * Reads the words of a question into names that the graph has, times, and entries of the vocabulary, the longest first. What
 * is none of these stays as an item without a meaning.
 */
export async function readItems(
  question: string,
  tokens: readonly Token[],
  today: string,
  lookUp: LookUp,
): Promise<readonly Item[]> {
  const keys = nameKeys(question, tokens);
  const names = await lookUp([...new Set(keys.values())].filter((key) => key !== ''));
  const reading: Reading = { question, tokens, today, names, keys, quoted: quotedSpans(question) };
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item: read, next } = itemAt(reading, at);
    items.push(read);
    at = next;
  }
  return items;
}
