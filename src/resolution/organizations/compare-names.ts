import type { NamePart, PartRole, ReadName } from './read-name.ts';
import { findAlike } from './spelled-alike.ts';

/** What two names have in common and what only one of them has. */
export interface NameComparison {
  readonly shared: readonly NamePart[];
  readonly onlyA: readonly NamePart[];
  readonly onlyB: readonly NamePart[];
  /** Acronyms of one name that the other writes out: `NCE = national chamber entrepreneur`. */
  readonly expanded: readonly string[];
  /** Rare words that differ by one letter and count as shared: `hidroinzenering ~ hidroinzeniring`. */
  readonly alike: string | null;
}

/** How much a part counts where both names have it. The weights are fixed, so that no other article changes a verdict. */
const sharedWeight: Readonly<Record<PartRole, number>> = {
  rare: 1,
  number: 0.3,
  city: 0.3,
  country: 0,
  head: 0.3,
  field: 0.3,
  level: 0.1,
  descriptor: 0.05,
};

/** How much it counts against them where only one has it: a city or a field is what tells a subsidiary from its parent. */
const lackingWeight: Readonly<Record<PartRole, number>> = {
  ...sharedWeight,
  city: 0.6,
  field: 0.4,
  level: 0.15,
};

const shortRare = 0.6;
const lackingAcronym = 0.5;
const leftOutBrand = 0.1;
const described = 0.05;

function weigh(part: NamePart, weights: Readonly<Record<PartRole, number>>): number {
  return part.role === 'rare' && (part.acronym || part.key.length < 4) ? shortRare : weights[part.role];
}

/** The parts of `whole` that an acronym stands for: a run whose first letters spell it. */
function spelledBy(acronym: string, whole: readonly NamePart[]): readonly NamePart[] | null {
  for (let start = 0; start < whole.length; start += 1) {
    let letters = '';
    for (let end = start; end < whole.length && letters.length < acronym.length; end += 1) {
      letters += whole[end]!.initials;
      if (letters === acronym) return whole.slice(start, end + 1);
    }
  }
  return null;
}

/** A name with its acronyms written out as the other name has them. */
function expand(name: ReadName, other: ReadName, told: string[]): readonly NamePart[] {
  return name.parts.flatMap((part) => {
    if (!part.acronym || name.parts.length < 2) return [part];
    const run = spelledBy(part.key, other.parts);
    if (!run || (run.length < 2 && run[0]!.initials.length < 2)) return [part];
    told.push(`${part.key.toUpperCase()} = ${run.map(({ key }) => key).join(' ')}`);
    return run;
  });
}

function subtract(parts: readonly NamePart[], taken: readonly NamePart[]): NamePart[] {
  const left = taken.map(({ key }) => key);
  return parts.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Lays two names side by side, whatever the order of their words. */
export function compareNames(a: ReadName, b: ReadName): NameComparison {
  const expanded: string[] = [];
  const [partsA, partsB] = [expand(a, b, expanded), expand(b, a, expanded)];
  const onlyA = subtract(partsA, partsB);
  const onlyB = subtract(partsB, partsA);
  const shared = subtract(partsA, onlyA);
  const alike = findAlike(onlyA, onlyB);
  if (!alike) return { shared, onlyA, onlyB, expanded, alike: null };
  return {
    shared: [...shared, alike[0]],
    onlyA: onlyA.filter((part) => part !== alike[0]),
    onlyB: onlyB.filter((part) => part !== alike[1]),
    expanded,
    alike: `${alike[0].key} ~ ${alike[1].key}`,
  };
}

/** Whether the initials of a name, or of its words from the first on, spell an acronym. */
export function spells(name: ReadName, acronym: string): boolean {
  const letters = name.parts.map(({ initials }) => initials).join('');
  const inner = name.parts.filter(({ role }) => role !== 'country' && role !== 'city');
  return letters.includes(acronym) || inner.map(({ initials }) => initials).join('') === acronym;
}

/** Parts without which a name is of another body: not its level, its state or what kind of company it is. */
export function isSpecific({ role }: NamePart): boolean {
  return role === 'rare' || role === 'number' || role === 'city' || role === 'head' || role === 'field';
}

const describingHeads = new Set([
  'center',
  'agency',
  'authority',
  'administration',
  'company',
  'corporation',
]);
const describingEnds = new Set(['company', 'corporation', 'holding', 'operator']);

/**
 * Whether what only one name has describes the brand that both have: the brand opens the name and what it is follows (KarTrade
 * Center for Trade Policy; but not Mashuk Institute), or it ends the name of a national company (National Atomic Company X).
 */
export function isDescription(name: ReadName, rest: readonly NamePart[]): boolean {
  const brand = name.parts.filter((part) => !rest.includes(part));
  if (rest.length < 2 || brand.length === 0 || brand.some(({ role }) => role !== 'rare')) return false;
  if (rest.some(({ role }) => role === 'rare' || role === 'number')) return false;
  const at = name.parts.indexOf(rest[0]!);
  const together = rest.every((part, index) => part === name.parts[at + index]);
  if (!together) return false;
  if (at > 0) return at === brand.length && describingHeads.has(rest[0]!.key);
  return describingEnds.has(rest.at(-1)!.key) && rest.some(({ role }) => role === 'level');
}

/** 0 to 1: the weight of the parts that both names have, of all their parts; states are judged apart. */
export function overlapOf(a: ReadName, b: ReadName, { shared, onlyA, onlyB }: NameComparison): number {
  const lacking = (name: ReadName, rest: readonly NamePart[], others: readonly NamePart[]) => {
    const description = isDescription(name, rest);
    const unmatched = others.filter(isSpecific).length;
    return rest.reduce((sum, part) => {
      if (description) return sum + described;
      // A quoted name after a full description may be left out.
      if (part.brand && unmatched === 0 && shared.filter(isSpecific).length > 1) return sum + leftOutBrand;
      return sum + (part.acronym ? lackingAcronym : weigh(part, lackingWeight));
    }, 0);
  };
  const common = shared.reduce((sum, part) => sum + weigh(part, sharedWeight), 0);
  const all = common + lacking(a, onlyA, onlyB) + lacking(b, onlyB, onlyA);
  return all === 0 ? 0 : common / all;
}
