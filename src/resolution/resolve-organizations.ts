import type { Claim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import { type CountryBasis, countryBases } from '../ontology/country-bases.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { type ClaimOf, compareText, groupMentions, isClaimOf, type Mention } from './mentions.ts';
import { organizationKey } from './organization-key.ts';

/** The claims that tell an organization's names, kind and country. */
export type OrganizationClaim = ClaimOf<'organization-named'> | ClaimOf<'organization-based'>;

/** Mentions that are one organization, and the id of it. */
export interface ResolvedOrganization {
  readonly id: string;
  readonly mentions: readonly Mention<OrganizationClaim>[];
}

/** A mention with what decides about it. */
interface Profile {
  readonly mention: Mention<OrganizationClaim>;
  /** Folded names by which the mention can be found; the fullest ones. */
  readonly fullKeys: readonly string[];
  /** Folded acronyms and shortened names. */
  readonly shortKeys: readonly string[];
  /** The country on the strongest ground; null where none is told. */
  readonly country: string | null;
  /** Whether that ground is strong enough to keep namesakes apart. */
  readonly firm: boolean;
  /** A ministry's name says nothing of whose it is: without a country it stays with its article. */
  readonly generic: boolean;
}

/** Grounds that are about the organization itself; the others follow from its neighbours in the text. */
const firmBases: ReadonlySet<CountryBasis> = new Set([
  'CURATED',
  'STATED',
  'DEMONYM',
  'CITY',
  'NAME',
  'REFERENCE_DATA',
]);
const strength = new Map<CountryBasis, number>(countryBases.map(({ basis }, index) => [basis, index]));

/** The claim of the strongest ground, among equals the one most often made, then the first by country. */
export function strongestBasis(claims: readonly Claim[]): ClaimOf<'organization-based'> | null {
  const based = claims.filter((claim) => isClaimOf(claim, 'organization-based'));
  const votes = (claim: ClaimOf<'organization-based'>) =>
    based.filter((other) => other.statement.country === claim.statement.country).length;
  const ranked = based.toSorted(
    (a, b) =>
      strength.get(a.statement.basis)! - strength.get(b.statement.basis)! ||
      votes(b) - votes(a) ||
      compareText(a.statement.country, b.statement.country) ||
      compareText(a.id, b.id),
  );
  return ranked[0] ?? null;
}

function profileOf(mention: Mention<OrganizationClaim>): Profile {
  const named = mention.claims.filter((claim) => isClaimOf(claim, 'organization-named'));
  const basis = strongestBasis(mention.claims);
  const country = basis?.statement.country ?? null;
  const keysOf = (wanted: boolean) =>
    [
      ...new Set(
        named
          .filter((claim) => (claim.statement.form === 'full') === wanted)
          .map((claim) => organizationKey(claim.statement.name, claim.statement.kind, country)),
      ),
    ]
      .filter((key) => key !== '')
      .sort(compareText);
  const fullKeys = keysOf(true);
  return {
    mention,
    fullKeys: fullKeys.length > 0 ? fullKeys : [`unnamed ${mention.key}`],
    shortKeys: keysOf(false),
    country,
    firm: basis !== null && firmBases.has(basis.statement.basis),
    generic: named.some((claim) => claim.statement.kind === 'MINISTRY'),
  };
}

/** Splits the bearers of one full name into organizations: by firm country, as soon as there are two of them. */
function splitNamesakes(bearers: readonly Profile[]): Map<string, Profile[]> {
  const countries = new Set(bearers.filter((profile) => profile.firm).map((profile) => profile.country));
  const generic = bearers.some((profile) => profile.generic);
  const parts = new Map<string, Profile[]>();
  for (const profile of bearers) {
    const apart = countries.size > 1 || generic;
    const known = profile.country !== null && (generic || countries.has(profile.country));
    const part = !apart ? '' : known ? profile.country! : generic ? profile.mention.articleId : 'unknown';
    parts.set(part, [...(parts.get(part) ?? []), profile]);
  }
  return parts;
}

function countryOf(profiles: readonly Profile[]): string | null {
  return strongestBasis(profiles.flatMap((profile) => profile.mention.claims))?.statement.country ?? null;
}

/** Joins a group whose full name is the short name of exactly one other group, where their countries do not differ. */
function joinShortNames(groups: readonly Profile[][], sets: DisjointSets<Profile>): void {
  const byShort = new Map<string, Set<Profile[]>>();
  for (const group of groups) {
    for (const key of new Set(group.flatMap((profile) => profile.shortKeys)))
      byShort.set(key, (byShort.get(key) ?? new Set()).add(group));
  }
  for (const group of groups) {
    const country = countryOf(group);
    const keys = new Set(group.flatMap((profile) => profile.fullKeys));
    const others = new Set([...keys].flatMap((key) => [...(byShort.get(key) ?? [])]));
    const fitting = [...others].filter((other) => {
      const theirs = countryOf(other);
      return other !== group && (country === null || theirs === null || country === theirs);
    });
    if (fitting.length === 1) sets.join(group[0]!, fitting[0]![0]!);
  }
}

/**
 * Says which mentions of all articles are one organization. Two are one when they share a folded full name and their
 * countries, where firmly known, are the same; a name that one article gives as the acronym or short form of a single
 * organization joins that one. A ministry of which no country is known stays with its article. The outcome does not depend
 * on the order of the claims.
 */
export function resolveOrganizations(claims: readonly Claim[]): ResolvedOrganization[] {
  const own = claims.filter(
    (claim) => isClaimOf(claim, 'organization-named') || isClaimOf(claim, 'organization-based'),
  );
  const profiles = groupMentions<OrganizationClaim>(own, (claim) => claim.statement.organization).map(
    profileOf,
  );
  const sets = new DisjointSets<Profile>();
  const bearers = new Map<string, Profile[]>();
  for (const profile of profiles)
    for (const key of profile.fullKeys) bearers.set(key, [...(bearers.get(key) ?? []), profile]);
  for (const group of bearers.values()) {
    for (const part of splitNamesakes(group).values())
      for (const profile of part) sets.join(part[0]!, profile);
  }
  joinShortNames(sets.groups(profiles), sets);
  return sets.groups(profiles).map((group) => ({
    id: organizationId(group, bearers),
    mentions: group.map((profile) => profile.mention),
  }));
}

/** Made from the first of its full names, and from what tells it from its namesakes where there are any. */
function organizationId(group: readonly Profile[], bearers: ReadonlyMap<string, readonly Profile[]>): string {
  const key = [...new Set(group.flatMap((profile) => profile.fullKeys))].sort(compareText)[0]!;
  const parts = splitNamesakes(bearers.get(key)!);
  const part = [...parts.entries()]
    .filter(([, profiles]) => profiles.some((profile) => group.includes(profile)))
    .map(([name]) => name);
  return `organization:${contentHash(key, part.sort(compareText)[0] ?? '')}`;
}
