import { compareText } from '../mentions.ts';
import type { OrganizationGroup } from './organization-group.ts';
import { type NamePart, readName } from './read-name.ts';
import { consonantsOf } from './spelled-alike.ts';

/** By what a group is found: names for look-up, and blocks within which groups are compared while these are small. */
export interface BlockKeys {
  /** Its folded full names. */
  readonly full: readonly string[];
  /** The folded shorter names that can introduce it. */
  readonly short: readonly string[];
  readonly compared: readonly string[];
}

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

/** Words of a name beyond these make no keys: a name of hundreds of words is a paragraph, and its pairs would be a square. */
const mostWords = 12;

/** Rare words, alone and with another word; what is spelled like them; generic words two by two, within a country. */
function keysOfName(parts: readonly NamePart[], country: string | null): string[] {
  const rare = [...new Set(parts.filter(({ role }) => role === 'rare').map(({ key }) => key))].slice(
    0,
    mostWords,
  );
  const common = generic(parts).slice(0, mostWords);
  const words = [...rare, ...common].sort(compareText);
  const keys = rare.flatMap((key) => [
    `rare ${key}`,
    ...words.filter((word) => word !== key).map((word) => `rare ${key} ${word}`),
  ]);
  const alike = rare.flatMap((key) => consonantsOf(key) ?? []).map((key) => `alike ${key}`);
  if (country === null) return [...keys, ...alike];
  const pairs = common.length > 1 ? pairsOf(common) : common;
  return [...keys, ...alike, ...pairs.map((key) => `of ${country} ${key}`)];
}

/** Acronyms that stand in a name, or that its words spell, each with a generic word beside it: a rare one is a key itself. */
function acronymsInside(all: readonly NamePart[]): string[] {
  const parts = all.slice(0, mostWords);
  const keys: string[] = [];
  const beside = (letters: string, from: number, to: number) => {
    for (const [index, { role, key }] of parts.entries())
      if ((index < from || index >= to) && role !== 'country' && role !== 'rare')
        keys.push(`inside ${letters} ${key}`);
  };
  parts.forEach((part, index) => {
    if (part.acronym) beside(part.key, index, index + 1);
    let letters = '';
    for (let end = index; end < parts.length && letters.length < 6; end += 1) {
      letters += parts[end]!.initials;
      // Two letters are two words of very many names; a city of two words is one.
      if (letters.length > 2 || (letters.length > 1 && end === index)) beside(letters, index, end + 1);
    }
  });
  return keys;
}

/** Whether a name can be introduced for a body: the Agency is many, the Ministry of Trade of one country is one. */
function canIntroduce(name: string): boolean {
  const { parts } = readName(name);
  return parts.length > 1 || parts.some(({ role }) => role === 'rare');
}

/** A pure function of the group: two that may be one organization share a key at least. */
export function blockKeysOf(group: OrganizationGroup): BlockKeys {
  const country = countryKey(group);
  const introduced = [...group.acronyms].map((acronym) => `introduced ${group.home.country} ${acronym}`);
  const ofNames = group.names.flatMap(({ parts }) => [
    ...keysOfName(parts, country),
    ...acronymsInside(parts),
  ]);
  return {
    full: [...group.fullKeys],
    short: [...group.shortKeys].filter(canIntroduce),
    compared: [...new Set([...introduced, ...ofNames])],
  };
}
