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

/** A word with each of its letters left out: two words that differ by a letter share one of these, or are one of them. */
function withOneLess(word: string): string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}

/** Every two words that differ by a letter; the work grows with their number, not with its square. */
export function findAlikeWords(words: readonly string[]): [string, string][] {
  const byForm = new Map<string, Set<string>>();
  for (const word of words) {
    if (word.length < shortest) continue;
    for (const form of [word, ...withOneLess(word)]) {
      const known = byForm.get(form);
      if (known) known.add(word);
      else byForm.set(form, new Set([word]));
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const group of byForm.values()) {
    const alike = [...group].sort();
    alike.forEach((a, index) => {
      for (const b of alike.slice(index + 1)) if (distance(a, b) === 1) pairs.set(`${a} ${b}`, [a, b]);
    });
  }
  return [...pairs.values()];
}
