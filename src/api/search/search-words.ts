import { nameKey } from '../../model/name-key.ts';

/** One word that is looked for. */
export interface SearchWord {
  /** As `nameKey` folds it: letters and digits in lower case. */
  readonly key: string;
  /** As it was typed, in lower case: what folds letters otherwise than `nameKey` may still know it so. */
  readonly typed: string;
  /** Whether it may be missing: it stands in very many texts and tells nothing. */
  readonly optional: boolean;
  /** Whether it is the last, which may not be typed to its end. */
  readonly last: boolean;
  /** How many typing errors it may have. */
  readonly errors: 0 | 1 | 2;
}

/** Words that count. */
export const mostWords = 16;
const longestFuzzyWord = 40;

// Those that Lucene's English analyzer leaves out, which no index of texts has.
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** A run of what can be in a word; marks that folding takes away belong to the word that they stand in. */
export const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}.'’‘ʼ`´]+/gu;

function errorsIn(key: string): 0 | 1 | 2 {
  const letters = [...key].length;
  if (letters < 3 || letters > longestFuzzyWord) return 0;
  return letters < 6 ? 1 : 2;
}

/** The first 16 different words of a search; none where it has no letter or digit. */
export function searchWords(query: string): SearchWord[] {
  const typed = new Map<string, string>();
  for (const [run] of query.normalize('NFC').matchAll(wordPattern))
    for (const key of nameKey(run).split(' '))
      if (key !== '') typed.set(key, run.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ''));
  const words = [...typed].slice(0, mostWords);
  const telling = words.some(([key]) => !stopWords.has(key));
  return words.map(([key, raw], index) => ({
    key,
    typed: raw,
    optional: telling && stopWords.has(key),
    last: index === words.length - 1,
    errors: errorsIn(key),
  }));
}
