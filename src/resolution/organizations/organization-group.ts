import { appendTo } from '../../model/append-to.ts';
import type { Claim } from '../../model/claim.ts';
import { contentHash } from '../../model/content-hash.ts';
import { nameKey } from '../../model/name-key.ts';
import { type CountryBasis, countryBases } from '../../ontology/country-bases.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { type ClaimOf, compareText, groupMentions, isClaimOf, type Mention } from '../mentions.ts';
import { organizationKey } from '../organization-key.ts';
import { type ReadName, readName } from './read-name.ts';

/** The claims that tell an organization's names, kind and country. */
export type OrganizationClaim = ClaimOf<'organization-named'> | ClaimOf<'organization-based'>;

/** A mention with what decides about it. */
interface Profile {
  readonly mention: Mention<OrganizationClaim>;
  /** Folded names by which the mention can be found; the fullest ones. */
  readonly fullKeys: readonly string[];
  /** The country on the strongest ground; null where none is told. */
  readonly country: string | null;
  /** Whether that ground is strong enough to keep namesakes apart. */
  readonly firm: boolean;
  /** A ministry's name says nothing of whose it is: without a country it stays with its article. */
  readonly generic: boolean;
}

/** Where an organization is at home, as far as is known. */
export interface Home {
  readonly country: string | null;
  readonly firm: boolean;
}

/** Mentions of one name, which are one organization to begin with; what the further stages join. */
export interface OrganizationGroup {
  /** The id that it has if it is joined with no other. */
  readonly id: string;
  /** The first of its folded full names; with `part`, it is unique. */
  readonly key: string;
  readonly part: string;
  readonly mentions: readonly Mention<OrganizationClaim>[];
  readonly articles: ReadonlySet<string>;
  readonly fullKeys: ReadonlySet<string>;
  /** Folded acronyms and shortened names, as the articles introduce them. */
  readonly shortKeys: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  readonly names: readonly ReadName[];
  /** Shortened names, acronyms left out. */
  readonly shortNames: readonly ReadName[];
  readonly home: Home;
  /** What its claims take it for, OTHER left out. */
  readonly kinds: ReadonlySet<OrganizationKind>;
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
  const votes = new Map<string, number>();
  for (const { statement } of based) votes.set(statement.country, (votes.get(statement.country) ?? 0) + 1);
  const ranked = based.toSorted(
    (a, b) =>
      strength.get(a.statement.basis)! - strength.get(b.statement.basis)! ||
      votes.get(b.statement.country)! - votes.get(a.statement.country)! ||
      compareText(a.statement.country, b.statement.country) ||
      compareText(a.id, b.id),
  );
  return ranked[0] ?? null;
}

function homeOf(claims: readonly Claim[]): Home {
  const basis = strongestBasis(claims)?.statement ?? null;
  return { country: basis?.country ?? null, firm: basis !== null && firmBases.has(basis.basis) };
}

function namesOf(claims: readonly OrganizationClaim[]): ClaimOf<'organization-named'>[] {
  return claims.filter((claim) => isClaimOf(claim, 'organization-named'));
}

function keysOf(claims: readonly ClaimOf<'organization-named'>[], country: string | null): string[] {
  const keys = claims.map(({ statement: { name, kind } }) => organizationKey(name, kind, country));
  return [...new Set(keys)].filter((key) => key !== '').sort(compareText);
}

function profileOf(mention: Mention<OrganizationClaim>): Profile {
  const named = namesOf(mention.claims);
  const { country, firm } = homeOf(mention.claims);
  const fullKeys = keysOf(
    named.filter((claim) => claim.statement.form === 'full'),
    country,
  );
  return {
    mention,
    fullKeys: fullKeys.length > 0 ? fullKeys : [`unnamed ${mention.key}`],
    country,
    firm,
    generic: named.some((claim) => claim.statement.kind === 'MINISTRY'),
  };
}

/** The judgement by which a person said that this name means another organization in this article; null where none did. */
export type PartOfName = (key: string, articleId: string) => string | null;

/**
 * Splits the bearers of one full name into organizations: by what people said of single articles, then by firm country, as
 * soon as there are two of them.
 */
function splitNamesakes(
  key: string,
  all: readonly Profile[],
  decidedPart: PartOfName,
): Map<string, Profile[]> {
  const decided = new Map<string, Profile[]>();
  const bearers = all.filter((profile) => {
    const part = decidedPart(key, profile.mention.articleId);
    if (part !== null) appendTo(decided, part, profile);
    return part === null;
  });
  return new Map([...splitByCountry(bearers), ...decided]);
}

function splitByCountry(bearers: readonly Profile[]): Map<string, Profile[]> {
  const countries = new Set(bearers.filter((profile) => profile.firm).map((profile) => profile.country));
  const generic = bearers.some((profile) => profile.generic);
  const parts = new Map<string, Profile[]>();
  for (const profile of bearers) {
    const apart = countries.size > 1 || generic;
    const known = profile.country !== null && (generic || countries.has(profile.country));
    const part = !apart ? '' : known ? profile.country! : generic ? profile.mention.articleId : 'unknown';
    appendTo(parts, part, profile);
  }
  return parts;
}

/** The names of claims taken apart, each kind of spelling once, in the order of code units. */
function readNames(named: readonly ClaimOf<'organization-named'>[]): ReadName[] {
  const spellings = [...new Set(named.map((claim) => claim.statement.name))].sort(compareText);
  const distinct = new Map(
    spellings.map(readName).map((read) => [read.parts.map((one) => one.key + one.brand).join(' '), read]),
  );
  return [...distinct.values()];
}

/** The home that claims tell; where they only guess it from the neighbours, the state that the names hold. */
function homeOfNames(home: Home, names: readonly ReadName[]): Home {
  if (home.firm) return home;
  const states = names.flatMap(({ parts }) =>
    parts.filter(({ role }) => role === 'country').map(({ key }) => key),
  );
  return new Set(states).size === 1 ? { country: states[0]!, firm: true } : home;
}

/** The id of a group, by the first of its folded full names and what tells it from namesakes. */
export function groupId(key: string, part: string): string {
  return `organization:${contentHash(key, part)}`;
}

function groupOf(profiles: readonly Profile[], partOf: ReadonlyMap<string, string>): OrganizationGroup {
  const claims = profiles.flatMap(({ mention }) => mention.claims);
  const named = namesOf(claims);
  const full = named.filter((claim) => claim.statement.form === 'full');
  const home = homeOf(claims);
  const fullKeys = new Set(profiles.flatMap((profile) => profile.fullKeys));
  const key = [...fullKeys].sort(compareText)[0]!;
  const part = profiles
    .filter((profile) => profile.fullKeys.includes(key))
    .map(({ mention }) => partOf.get(`${key} ${mention.key}`)!)
    .sort(compareText)[0]!;
  const names = readNames(full);
  const kinds = named.map((claim) => claim.statement.kind).filter((kind) => kind !== 'OTHER');
  return {
    id: groupId(key, part),
    key,
    part,
    mentions: profiles.map((profile) => profile.mention),
    articles: new Set(profiles.map(({ mention }) => mention.articleId)),
    fullKeys,
    shortKeys: new Set(
      keysOf(
        named.filter((claim) => claim.statement.form !== 'full'),
        home.country,
      ),
    ),
    acronyms: new Set(
      named
        .filter((claim) => claim.statement.form === 'acronym')
        .map((claim) => nameKey(claim.statement.name).replaceAll(' ', '')),
    ),
    names,
    shortNames: readNames(named.filter((claim) => claim.statement.form === 'short')),
    home: homeOfNames(home, names),
    kinds: new Set(kinds),
  };
}

/**
 * The first stage of resolution: mentions with one folded full name are one organization, unless that name is firmly of two
 * countries. A ministry of which no country is known stays with its article. Groups come in the order of their keys.
 */
export function groupByName(
  claims: readonly Claim[],
  decidedPart: PartOfName = () => null,
): OrganizationGroup[] {
  const own = claims.filter(
    (claim) => isClaimOf(claim, 'organization-named') || isClaimOf(claim, 'organization-based'),
  );
  const profiles = groupMentions<OrganizationClaim>(own, (claim) => claim.statement.organization).map(
    profileOf,
  );
  const bearers = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of profile.fullKeys) {
      appendTo(bearers, key, profile);
    }
  }
  const sets = new DisjointSets<Profile>();
  const partOf = new Map<string, string>();
  for (const [key, group] of bearers) {
    for (const [part, members] of splitNamesakes(key, group, decidedPart)) {
      for (const profile of members) {
        sets.join(members[0]!, profile);
        partOf.set(`${key} ${profile.mention.key}`, part);
      }
    }
  }
  return sets
    .groups(profiles)
    .map((group) => groupOf(group, partOf))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.part, b.part));
}
