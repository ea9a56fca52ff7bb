import { distance } from 'fastest-levenshtein';
import type { NamePart } from './read-name.ts';

/** A slip changes one letter of a long word; in a shorter one it makes another word. */
const shortest = 7;

/** Two rare words that differ by one letter, one of each name; null where there is not exactly one left of either. */
export function findAlike(
  onlyA: readonly NamePart[],
  onlyB: readonly NamePart[],
): [NamePart, NamePart] | null {
  const [mine, theirs] = [onlyA, onlyB].map((parts) => parts.filter(({ role }) => role === 'rare'));
  const [a, b] = [mine![0], theirs![0]];
  if (!a || !b || mine!.length > 1 || theirs!.length > 1) return null;
  if (a.key.length < shortest || b.key.length < shortest || a.acronym || b.acronym) return null;
  return distance(a.key, b.key) === 1 ? [a, b] : null;
}

/** The letters of a long word that a slip seldom touches: equal for Hidroinženering and Hidroinženjering; null for one of which too little is left. */
export function consonantsOf(word: string): string | null {
  if (word.length < shortest) return null;
  const kept = word.replace(/[aeiou]/g, '');
  return kept.length < 4 ? null : kept;
}
