import type { Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import { pluralReferenceNouns } from '../vocabulary/references.ts';

/** Numbers that count the members of a list, by their words. */
export const countWords: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 2],
  ),
);

/** In words: `two of the largest Uzbek private banks`. */
const longestHead = 6;

/** Whether a noun in the plural is one of bodies that can be listed behind it. */
export function countsBodies(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const { lower } = token;
  return (
    pluralReferenceNouns.has(lower) || (lower.endsWith('s') && organizationNouns.has(lower.slice(0, -1)))
  );
}

/**
 * Where the description begins that counts the members of a list behind it: `with two Kazakh bodies, A and B`, `by seven
 * operators: A, B …`, `two hospitals (A and B)`; -1 where none goes before `from`.
 */
export function countedHead(tokens: readonly Token[], from: number, members: number): number {
  const mark = tokens[from - 1]?.text ?? '';
  if (members < 2 || !/^[,:(–—]$/.test(mark) || !countsBodies(tokens[from - 2])) return -1;
  for (let at = from - 3; at >= Math.max(0, from - 2 - longestHead); at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (countWords.get(lower) === members)
      return /^(the|its|all)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    if (kind !== 'word' || (functionWords.has(lower) && !/^(of|the|other|further)$/.test(lower))) return -1;
  }
  return -1;
}

/** The token after the mark that closes a list which opened behind its head: `two firms (A and B) have signed`. */
export function pastClosing(tokens: readonly Token[], from: number, to: number): number {
  const opened = tokens[from - 1]?.text ?? '';
  const closed = tokens[to]?.text ?? '';
  const closes = opened === '(' ? closed === ')' : /^[,–—]$/.test(opened) && closed === opened;
  return closes ? to + 1 : to;
}
