import { distance } from 'fastest-levenshtein';
import { nameKey } from '../../model/name-key.ts';
import { type SearchWord, wordPattern } from './search-words.ts';

/** Where a word stands in a text: UTF-16 code units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** From how many letters on a word may go on. */
const shortestStem = 4;
/** In how long a text words with typing errors are looked for: it takes a comparison for each word. */
const longestForErrors = 20_000;

function fits(key: string, word: SearchWord): boolean {
  if (key === word.key) return true;
  return (word.last || word.key.length >= shortestStem) && key.startsWith(word.key);
}

function nearlyFits(key: string, word: SearchWord): boolean {
  if (word.errors === 0 || Math.abs(key.length - word.key.length) > word.errors) return false;
  return distance(key, word.key) <= word.errors;
}

/** Without the dots and apostrophes at either end, which belong to no word. */
function trim(run: string, at: number): TextRange {
  const start = /[\p{L}\p{N}]/u.exec(run)?.index ?? 0;
  let end = run.length;
  while (end > start && /[.'’‘ʼ`´\p{Cf}]/u.test(run[end - 1]!)) end -= 1;
  return { start: at + start, end: at + end };
}

function rangesOf(
  text: string,
  words: readonly SearchWord[],
  test: (key: string, word: SearchWord) => boolean,
): TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const keys = nameKey(match[0]).split(' ');
    if (keys.some((key) => key !== '' && words.some((word) => test(key, word))))
      ranges.push(trim(match[0], match.index));
  }
  return ranges;
}

/**
 * Where the words of a search stand in a text, in its order; where none does, what differs from one by typing errors.
 * Words that tell nothing are marked only where there is no other.
 */
export function markWords(text: string, words: readonly SearchWord[]): TextRange[] {
  const telling = words.filter((word) => !word.optional);
  const exact = rangesOf(text, telling, fits);
  if (exact.length > 0 || text.length > longestForErrors) return exact;
  return rangesOf(text, telling, nearlyFits);
}
