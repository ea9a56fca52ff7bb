import { compareText } from '../mentions.ts';
import { relateHomes } from './find-veto.ts';
import type { OrganizationGroup } from './organization-group.ts';
import type { NamePart } from './read-name.ts';
import { findAlikeWords } from './spelled-alike.ts';

/** Two groups that may be one organization, in the order of their keys. */
export interface CandidatePair {
  readonly a: OrganizationGroup;
  readonly b: OrganizationGroup;
}

/** A word that more names share than this is not rare; with it alone nobody is compared. */
const largestBlock = 60;
const rarePrefix = 'rare ';

function countryKey({ home, names }: OrganizationGroup): string | null {
  if (home.country !== null) return home.country;
  const states = names[0]?.parts.filter(({ role }) => role === 'country').map(({ key }) => key) ?? [];
  return states.length > 0 ? states.toSorted().join('+') : null;
}

function generic(parts: readonly NamePart[]): string[] {
  const roles = new Set(['head', 'field', 'city', 'level']);
  return [...new Set(parts.filter(({ role }) => roles.has(role)).map(({ key }) => key))].sort(compareText);
}

/** Every two words of a list, joined. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word}+${other}`));
}

/** Keys of which two groups that may be one share at least one: rare words; generic ones two by two, within a country. */
function keysOf(
  group: OrganizationGroup,
): readonly { readonly broad: string; readonly fine: readonly string[] }[] {
  const country = countryKey(group);
  return group.names.flatMap(({ parts }) => {
    const rare = [...new Set(parts.filter(({ role }) => role === 'rare').map(({ key }) => key))];
    const common = generic(parts);
    const words = [...rare, ...common].sort(compareText);
    const rareKeys = rare.map((key) => ({
      broad: `${rarePrefix}${key}`,
      fine: words.filter((word) => word !== key).map((word) => `rare ${key} ${word}`),
    }));
    if (country === null) return rareKeys;
    const pairs = common.length > 1 ? pairsOf(common) : common;
    return [...rareKeys, ...pairs.map((key) => ({ broad: `of ${country} ${key}`, fine: [] }))];
  });
}

/** The acronyms that stand in names, and those that articles introduce, with their country. */
function acronymKeys(group: OrganizationGroup, known: ReadonlySet<string>): string[] {
  const own = [...group.acronyms].map((acronym) => `introduced ${group.home.country} ${acronym}`);
  const inside = group.names.flatMap(({ parts }) => {
    const keys: string[] = [];
    const rest = (from: number, to: number) =>
      parts
        .filter((part, index) => (index < from || index >= to) && part.role !== 'country')
        .map(({ key }) => key);
    parts.forEach((part, index) => {
      if (part.acronym) keys.push(...rest(index, index + 1).map((key) => `inside ${part.key} ${key}`));
      let letters = '';
      for (let end = index; end < parts.length && letters.length < 6; end += 1) {
        letters += parts[end]!.initials;
        if (letters.length > 1 && known.has(letters))
          keys.push(...rest(index, end + 1).map((key) => `inside ${letters} ${key}`));
      }
    });
    return keys;
  });
  return [...own, ...inside];
}

function fill(blocks: Map<string, Set<number>>, key: string, index: number): void {
  const block = blocks.get(key);
  if (block) block.add(index);
  else blocks.set(key, new Set([index]));
}

/** For every two words that differ by a letter, the groups that have either. */
function alikeBlocks(broad: ReadonlyMap<string, ReadonlySet<number>>): [string, Set<number>][] {
  const words = [...broad.keys()]
    .filter((key) => key.startsWith(rarePrefix))
    .map((key) => key.slice(rarePrefix.length));
  return findAlikeWords(words).map(([a, b]) => [
    `alike ${a} ${b}`,
    new Set([...broad.get(rarePrefix + a)!, ...broad.get(rarePrefix + b)!]),
  ]);
}

/** Every two members of each block, by the place of the first. */
function pairWithin(
  groups: readonly OrganizationGroup[],
  blocks: readonly ReadonlySet<number>[],
): Map<number, Set<number>> {
  const seen = new Map<number, Set<number>>();
  for (const block of blocks) {
    const members = [...block].sort((a, b) => a - b);
    members.forEach((a, place) => {
      const partners = seen.get(a) ?? new Set<number>();
      seen.set(a, partners);
      for (let next = place + 1; next < members.length; next += 1) {
        const b = members[next]!;
        // Namesakes of two countries need no judgement.
        if (relateHomes(groups[a]!.home, groups[b]!.home) !== 'foreign') partners.add(b);
      }
    });
  }
  return seen;
}

/**
 * The pairs of groups worth comparing: those that share a rare word, two generic words and a country, or an acronym. Of a
 * word that very many names have only those that share a second one are compared, so that the work grows with the number of
 * groups and not with its square. Each pair comes once, in an order that follows from the keys of its groups.
 */
export function findCandidates(groups: readonly OrganizationGroup[]): CandidatePair[] {
  const acronyms = new Set(
    groups.flatMap(({ names }) =>
      names.flatMap(({ parts }) => parts.filter((part) => part.acronym).map(({ key }) => key)),
    ),
  );
  const broad = new Map<string, Set<number>>();
  const fine = new Map<string, Set<number>>();
  groups.forEach((group, index) => {
    for (const keys of keysOf(group)) {
      fill(broad, keys.broad, index);
      for (const key of keys.fine) fill(fine, key, index);
    }
    for (const key of acronymKeys(group, acronyms)) fill(broad, key, index);
  });
  const small = [...broad, ...fine, ...alikeBlocks(broad)]
    .map(([, block]) => block)
    .filter((block) => block.size > 1 && block.size <= largestBlock);
  const seen = pairWithin(groups, small);
  return [...seen.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([a, partners]) =>
      [...partners].sort((x, y) => x - y).map((b) => ({ a: groups[a]!, b: groups[b]! })),
    );
}
