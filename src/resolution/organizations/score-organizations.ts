import { compareNames, isSpecific, type NameComparison, overlapOf } from './compare-names.ts';
import {
  findCommonArticle,
  findGroupVeto,
  findNameVeto,
  isTranslated,
  relateHomes,
  sharedAcronym,
} from './find-veto.ts';
import type { OrganizationGroup } from './organization-group.ts';
import type { NamePart, ReadName } from './read-name.ts';

/** What speaks for and against two groups being one organization. */
export interface OrganizationScore {
  /** 0 to 1. */
  readonly score: number;
  /** One line for each feature, with its weight. */
  readonly why: readonly string[];
  /** What rules it out, whatever the score; null where nothing does. */
  readonly veto: string | null;
}

const weights = {
  name: 0.75,
  home: 0.15,
  kind: 0.1,
  brand: 0.2,
  acronym: 0.2,
  translation: 0.65,
  lone: -0.15,
} as const;
const homeShare = { same: 1, unknown: 1 / 3, apart: -1, foreign: -1 } as const;

interface Compared {
  readonly a: ReadName;
  readonly b: ReadName;
  readonly comparison: NameComparison;
  readonly overlap: number;
}

/** The two names, one of each group, that are the most alike. */
function closestNames(a: OrganizationGroup, b: OrganizationGroup): Compared | null {
  let best: Compared | null = null;
  for (const mine of a.names) {
    for (const theirs of b.names) {
      const comparison = compareNames(mine, theirs);
      const overlap = overlapOf(mine, theirs, comparison);
      if (!best || overlap > best.overlap) best = { a: mine, b: theirs, comparison, overlap };
    }
  }
  return best;
}

/** A rare word by which one article knows the body, shared together with the head: Torlak Institute. */
function sharedBrand(
  { comparison: { shared, onlyA, onlyB } }: Compared,
  short: ReadonlySet<string>,
): string | null {
  const heads = [...onlyA, ...onlyB].some(({ role }) => role === 'head');
  const brand = shared.find((part) => part.role === 'rare' && (part.brand || short.has(part.key)));
  return brand && !heads && shared.some(({ role }) => role === 'head') ? brand.key : null;
}

function isTelling({ role }: NamePart): boolean {
  return role === 'head' || role === 'field' || role === 'city';
}

/**
 * Names of generic words alone tell nobody apart: their country must be known, and two words shared; one word and a state are
 * enough where they stand in the same order, for Indian Bank is not the Bank of India.
 */
function lacksIdentity({ a, b, comparison: { shared } }: Compared, home: string): boolean {
  if (shared.some(({ role }) => role === 'rare')) return false;
  const states = shared.filter(({ role }) => role === 'country').length;
  if (home !== 'same' && states < 2) return true;
  const telling = shared.filter(isTelling).length;
  if (telling > 1) return false;
  const order = (name: ReadName) =>
    name.parts.filter((part) => isTelling(part) || part.role === 'country').map(({ key }) => key);
  return telling === 0 || order(a).length < 2 || order(a).join(' ') !== order(b).join(' ');
}

/** One rare word is a name that others may have too: without a country nothing says that these are one. */
function isLone({ comparison: { shared, onlyA, onlyB } }: Compared, home: string): boolean {
  return home !== 'same' && shared.filter(isSpecific).length === 1 && onlyA.length + onlyB.length > 0;
}

function say(feature: string, weight: number): string {
  return `${feature} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

/** Scores two groups by their names, countries and kinds: a pure function of the two. */
export function scoreOrganizations(a: OrganizationGroup, b: OrganizationGroup): OrganizationScore {
  const closest = closestNames(a, b);
  if (!closest) return { score: 0, why: [], veto: null };
  const { comparison, overlap } = closest;
  const home = relateHomes(a.home, b.home);
  const features: [string, number][] = [
    [`words of ${closest.a.name} | ${closest.b.name}: ${overlap.toFixed(2)}`, weights.name * overlap],
    [`country ${home}`, weights.home * homeShare[home]],
  ];
  const sameKind = [...a.kinds].some((kind) => b.kinds.has(kind));
  features.push(sameKind ? ['same kind', weights.kind] : ['kind not told apart', weights.kind / 2]);
  for (const told of comparison.expanded) features.push([`acronym ${told}`, 0]);
  const brand = sharedBrand(closest, new Set([...a.shortKeys, ...b.shortKeys]));
  if (brand !== null) features.push([`brand ${brand}`, weights.brand]);
  if (isLone(closest, home)) features.push(['one rare word and no country', weights.lone]);
  const acronym = sharedAcronym(a, b);
  const translated = isTranslated(a, b) && overlap < 0.5;
  if (translated)
    features.push([`introduced as ${acronym}, which one name does not spell`, weights.translation]);
  else if (acronym !== null && home === 'same') features.push([`introduced as ${acronym}`, weights.acronym]);
  const sum = features.reduce((total, [, weight]) => total + weight, 0);
  const veto =
    findGroupVeto(a, b) ??
    (lacksIdentity(closest, home) && !translated ? 'names of generic words without a country' : null) ??
    (translated ? null : findNameVeto(closest.a, closest.b, comparison)) ??
    (findCommonArticle(a, b) === null ? null : 'one article names both');
  return {
    score: Math.max(0, Math.min(1, sum)),
    why: features.map(([feature, weight]) => say(feature, weight)),
    veto,
  };
}
