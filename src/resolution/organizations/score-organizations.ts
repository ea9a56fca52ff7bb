import { roundScore } from '../make-judgement.ts';
import { compareNames, isDescription, isSpecific, type NameComparison, overlapOf } from './compare-names.ts';
import {
  findCommonArticle,
  findGroupVeto,
  findNameVeto,
  type HomeRelation,
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
  narrower: -0.1,
  alike: -0.3,
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

/** Words of a field or head that one name has beside all that the other has: Medical University is not University. */
function narrowing({ a, b, comparison: { onlyA, onlyB } }: Compared): string {
  const words = [[a, onlyA] as const, [b, onlyB] as const].flatMap(([name, rest]) =>
    isDescription(name, rest) ? [] : rest.filter(({ role }) => role === 'field' || role === 'head'),
  );
  return words.map(({ key }) => key).join(' ');
}

function say(feature: string, weight: number): string {
  return `${feature} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

type Feature = readonly [told: string, weight: number];

function homeAndKind(a: OrganizationGroup, b: OrganizationGroup, home: HomeRelation): Feature[] {
  const sameKind = [...a.kinds].some((kind) => b.kinds.has(kind));
  return [
    [`country ${home}`, weights.home * homeShare[home]],
    sameKind ? ['same kind', weights.kind] : ['kind not told apart', weights.kind / 2],
  ];
}

/** What speaks for one body beside the words that the names share, and what against it. */
function details(
  a: OrganizationGroup,
  b: OrganizationGroup,
  closest: Compared,
  translated: boolean,
): Feature[] {
  const home = relateHomes(a.home, b.home);
  const acronym = sharedAcronym(a, b);
  const brand = sharedBrand(closest, new Set([...a.shortKeys, ...b.shortKeys]));
  const narrower = brand === null && !translated ? narrowing(closest) : '';
  const features: Feature[] = closest.comparison.expanded.map((told) => [`acronym ${told}`, 0]);
  if (brand !== null) features.push([`brand ${brand}`, weights.brand]);
  const { alike } = closest.comparison;
  if (alike !== null) features.push([`one letter: ${alike}`, weights.alike]);
  if (narrower !== '') features.push([`only one tells ${narrower}`, weights.narrower]);
  if (isLone(closest, home)) features.push(['one rare word and no country', weights.lone]);
  if (translated)
    features.push([`introduced as ${acronym}, which one name does not spell`, weights.translation]);
  else if (acronym !== null && home === 'same') features.push([`introduced as ${acronym}`, weights.acronym]);
  return features;
}

/** What rules out that two groups are one; null where nothing does. */
function findVeto(
  a: OrganizationGroup,
  b: OrganizationGroup,
  closest: Compared,
  translated: boolean,
): string | null {
  const veto = findGroupVeto(a, b);
  if (veto !== null) return veto;
  if (!translated) {
    if (lacksIdentity(closest, relateHomes(a.home, b.home))) return 'generic words do not tell whose it is';
    const nameVeto = findNameVeto(closest.a, closest.b, closest.comparison);
    if (nameVeto !== null) return nameVeto;
  }
  return findCommonArticle(a, b) === null ? null : 'one article names both';
}

/** Scores two groups by their names, countries and kinds: a pure function of the two. */
export function scoreOrganizations(a: OrganizationGroup, b: OrganizationGroup): OrganizationScore {
  const closest = closestNames(a, b);
  if (!closest) return { score: 0, why: [], veto: null };
  const translated = closest.overlap < 0.5 && isTranslated(a, b, closest.comparison);
  const words = `words of ${closest.a.name} | ${closest.b.name}: ${closest.overlap.toFixed(2)}`;
  const features: Feature[] = [
    [words, weights.name * closest.overlap],
    ...homeAndKind(a, b, relateHomes(a.home, b.home)),
    ...details(a, b, closest, translated),
  ];
  return {
    score: roundScore(features.reduce((total, [, weight]) => total + weight, 0)),
    why: features.map(([feature, weight]) => say(feature, weight)),
    veto: findVeto(a, b, closest, translated),
  };
}
