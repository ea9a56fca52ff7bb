import type { ParseState } from './parse-state.ts';
import type { Item } from './read-items.ts';
import { senseOf } from './sense-of.ts';

/** What goes before the matter of an agreement. */
const matters = new Set([
  'on',
  'about',
  'over',
  'regarding',
  'concerning',
  'covering',
  'relating to',
  'on the topic of',
  'on the subject of',
  'dealing with',
  'addressing',
  'related to the topic of',
]);
/** The same, where a sector or a word that is no name follows. */
const places = new Set(['in', 'for', 'within', 'of', 'under', 'across']);

const filler = (item: Item): boolean => Boolean(senseOf(item, 'noise'));
const isWord = (item: Item): boolean =>
  item.named.length === 0 &&
  !item.time &&
  !item.senses.some(({ is }) =>
    ['country', 'demonym', 'preposition', 'question', 'aux', 'not', 'city', 'there'].includes(is),
  ) &&
  (item.senses.length === 0 ||
    item.senses.some(({ is }) =>
      ['sector', 'organizations', 'thing', 'trade', 'title', 'noise'].includes(is),
    ));

/** The words of a matter from here on: up to a name, a time, a verb or a preposition other than `of`. */
function wordsFrom(state: ParseState, start: number): { words: Item[]; next: number } {
  const words: Item[] = [];
  let at = start;
  for (let item = state.items[at]; item; item = state.items[at]) {
    const joint = Boolean(senseOf(item, 'and')) || senseOf(item, 'preposition')?.word === 'of';
    const next = state.items[at + 1];
    if (joint && words.length > 0 && next && isWord(next)) at += 1;
    else if (isWord(item)) {
      if (!filler(item)) words.push(item);
      at += 1;
    } else break;
  }
  return { words, next: at };
}

/** A sector where each word is one, but for the noun `sector` itself. */
function sectorsOf(words: readonly Item[]): readonly string[] | null {
  const named = words.filter(
    (item) => senseOf(item, 'thing')?.thing !== 'sectors' || senseOf(item, 'sector'),
  );
  if (named.length === 0 || !named.every((item) => senseOf(item, 'sector'))) return null;
  return named.flatMap((item) => senseOf(item, 'sector')!.sectors);
}

/** `in the field of energy`: the noun goes first. */
function skipFieldOf(state: ParseState, start: number): number {
  let at = start;
  while (state.items[at] && filler(state.items[at]!)) at += 1;
  const field =
    senseOf(state.items[at], 'thing')?.thing === 'sectors' ||
    senseOf(state.items[at], 'thing')?.thing === 'subject';
  return field && senseOf(state.items[at + 1], 'preposition')?.word === 'of' ? at + 2 : start;
}

/**
 * Reads what an agreement is about from a preposition on: a sector, or words that must stand in it. False, and nothing read,
 * where none follows.
 */
export function readTopic(state: ParseState): boolean {
  // Related to energy.
  const related =
    state.items[state.at]?.key === 'related' &&
    senseOf(state.items[state.at + 1], 'preposition')?.word === 'to';
  const word = related ? 'about' : senseOf(state.items[state.at], 'preposition')?.word;
  if (word === undefined || !(matters.has(word) || places.has(word))) return false;
  const afterField = skipFieldOf(state, state.at + (related ? 2 : 1));
  const { words, next } = wordsFrom(state, afterField);
  const sectors = sectorsOf(words);
  if (sectors && (matters.has(word) || word !== 'of' || afterField > state.at + 1)) {
    state.sectors.push(...sectors);
    state.at = next;
    return true;
  }
  const matter = matters.has(word) || (word === 'for' && words.every((item) => !item.capital));
  if (!matter || words.length === 0 || words.some((item) => item.capital && item.senses.length === 0))
    return false;
  state.words.push(...words.flatMap((item) => item.key.split(' ')));
  state.at = next;
  return true;
}
