import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { isDescription, isSpecific, type NameComparison, spells } from './compare-names.ts';
import type { OrganizationGroup } from './organization-group.ts';
import type { NamePart, ReadName } from './read-name.ts';
import type { Home } from './strongest-ground.ts';

/** How the countries of two organizations stand to each other; `apart` where only one of two grounds is firm. */
export type HomeRelation = 'same' | 'unknown' | 'apart' | 'foreign';

/** Says how two homes stand to each other. */
export function relateHomes(a: Home, b: Home): HomeRelation {
  if (a.country === null || b.country === null) return 'unknown';
  if (a.country === b.country) return 'same';
  return a.firm && b.firm ? 'foreign' : 'apart';
}

/** Kinds that no other kind is mistaken for; a company is what anything is taken for of which no more is known. */
const distinctKinds: readonly OrganizationKind[] = ['MINISTRY', 'UNIVERSITY', 'INTERGOVERNMENTAL', 'CHAMBER'];

function differInKind(a: ReadonlySet<OrganizationKind>, b: ReadonlySet<OrganizationKind>): boolean {
  const told = (kinds: ReadonlySet<OrganizationKind>) => [...kinds].filter((kind) => kind !== 'COMPANY');
  const [mine, theirs] = [told(a), told(b)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((kind) => theirs.includes(kind))) return false;
  return [...mine, ...theirs].some((kind) => distinctKinds.includes(kind));
}

function keys(parts: readonly NamePart[]): string {
  return parts.map(({ key }) => key).join(' ');
}

function statesOf(name: ReadName): string {
  const states = name.parts.filter(({ role }) => role === 'country').map(({ key }) => key);
  return [...new Set(states)].sort().join('+');
}

/** The acronym that both bodies are introduced with, of three letters at least; null where there is none. */
export function sharedAcronym(a: OrganizationGroup, b: OrganizationGroup): string | null {
  return [...a.acronyms].filter((acronym) => acronym.length > 2 && b.acronyms.has(acronym)).sort()[0] ?? null;
}

/**
 * Whether one name is the other in another tongue: one acronym stands for both though one of the names does not spell it,
 * they share a place or another part, and one has words of its own.
 */
export function isTranslated(
  a: OrganizationGroup,
  b: OrganizationGroup,
  { shared, onlyA, onlyB }: NameComparison,
): boolean {
  const acronym = sharedAcronym(a, b);
  if (acronym === null || a.home.country === null || a.home.country !== b.home.country) return false;
  const foreign = [...onlyA, ...onlyB].some(({ role }) => role === 'rare');
  if (shared.length === 0 || !foreign) return false;
  return ![a, b].every(({ names }) => names.some((name) => spells(name, acronym)));
}

/** A brand alone beside that brand with a line of business: a holding and its part. */
function isPart(shorter: readonly NamePart[], name: ReadName, rest: readonly NamePart[]): boolean {
  return (
    shorter.every(({ role }) => role === 'rare' || role === 'descriptor' || role === 'country') &&
    shorter.some(({ role }) => role === 'rare') &&
    // What stands before the brand in capitals is what kind of company it is: SNTFM, PAO.
    rest.some((part) => isSpecific(part) && !part.brand && !part.acronym) &&
    !isDescription(name, rest)
  );
}

/** Why two names cannot be of one body; null where they can. */
export function findNameVeto(
  a: ReadName,
  b: ReadName,
  { shared, onlyA, onlyB }: NameComparison,
): string | null {
  const [statesA, statesB] = [statesOf(a), statesOf(b)];
  if (statesA !== '' && statesB !== '' && statesA !== statesB) return `of ${statesA}, of ${statesB}`;
  const numbers = [...onlyA, ...onlyB].filter(({ role }) => role === 'number');
  if (numbers.length > 0) return `other number: ${keys(numbers)}`;
  const [mine, theirs] = [onlyA.filter(isSpecific), onlyB.filter(isSpecific)];
  if (mine.length > 0 && theirs.length > 0) return `${keys(mine)} is not ${keys(theirs)}`;
  const levels = [onlyA, onlyB].map((parts) => parts.filter(({ role }) => role === 'level'));
  if (levels.every((parts) => parts.length > 0)) return `${keys(levels[0]!)} is not ${keys(levels[1]!)}`;
  if (theirs.length > 0 && isPart(shared, b, onlyB)) return `part of a group: ${keys(theirs)}`;
  if (mine.length > 0 && isPart(shared, a, onlyA)) return `part of a group: ${keys(mine)}`;
  return null;
}

/** Why two groups cannot be one organization whatever their names; null where they can. */
export function findGroupVeto(a: OrganizationGroup, b: OrganizationGroup): string | null {
  if (relateHomes(a.home, b.home) === 'foreign') return `of ${a.home.country}, of ${b.home.country}`;
  if (differInKind(a.kinds, b.kinds)) return `other kind: ${[...a.kinds].sort()}, ${[...b.kinds].sort()}`;
  return null;
}

/** The article that names both, which it would not if they were one; null where there is none. */
export function findCommonArticle(a: OrganizationGroup, b: OrganizationGroup): string | null {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return article;
  return null;
}
