import { appendTo } from '../../model/append-to.ts';
import type { Claim } from '../../model/claim.ts';
import { contentHash } from '../../model/content-hash.ts';
import { nameKey } from '../../model/name-key.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { compareText, groupMentions, isClaimOf, type Mention } from '../mentions.ts';
import { organizationKey } from '../organization-key.ts';
import {
  type CameAt,
  fullKeysOf,
  groundsOf,
  mergeNamings,
  type Naming,
  namingOf,
  type OrganizationClaim,
  type PartOfName,
} from './naming.ts';
import { type ReadName, readName } from './read-name.ts';
import { splitNamesakes } from './split-namesakes.ts';
import { type Home, homeOf } from './strongest-ground.ts';

/** Namings with a full name in common, which are one organization to begin with; what the further stages join. */
export interface OrganizationGroup {
  /** The id that it has if it is joined with no other. */
  readonly id: string;
  /** The first of its folded full names; with `part`, it is unique. */
  readonly key: string;
  readonly part: string;
  /** By id. */
  readonly namings: readonly Naming[];
  /** Those that are at hand. */
  readonly mentions: readonly Mention<OrganizationClaim>[];
  /** Of the articles that name it those that are at hand; where it is compared with another, one that names both if any does. */
  readonly articles: Set<string>;
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

/** Names taken apart, each kind of spelling once, in the order of code units. */
function readNames(names: readonly string[]): ReadName[] {
  const spellings = [...new Set(names)].sort(compareText);
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

/** The group that these namings make. */
export function groupOf(key: string, part: string, namings: readonly Naming[]): OrganizationGroup {
  const home = homeOf(namings.flatMap(groundsOf));
  const used = namings.flatMap((naming) => naming.names);
  const inForm = (form: string) => used.filter((one) => one.form === form).map(({ name }) => name);
  const names = readNames(inForm('full'));
  const shortKeys = used
    .filter(({ form }) => form !== 'full')
    .map(({ name, kind }) => organizationKey(name, kind, home.country));
  return {
    id: groupId(key, part),
    key,
    part,
    namings: namings.toSorted((a, b) => compareText(a.id, b.id)),
    mentions: [],
    articles: new Set(),
    fullKeys: new Set(namings.flatMap(fullKeysOf)),
    shortKeys: new Set(shortKeys.filter((one) => one !== '').sort(compareText)),
    acronyms: new Set(inForm('acronym').map((name) => nameKey(name).replaceAll(' ', ''))),
    names,
    shortNames: readNames(inForm('short')),
    home: homeOfNames(home, names),
    kinds: new Set(used.map(({ kind }) => kind).filter((kind) => kind !== 'OTHER')),
  };
}

/** The order in which groups are looked at, so that nothing depends on which came first. */
export function orderOfGroups(a: OrganizationGroup, b: OrganizationGroup): number {
  return compareText(a.key, b.key) || compareText(a.part, b.part);
}

/**
 * The first stage of resolution: namings with one folded full name are one organization, unless that name is firmly of two
 * countries. A ministry of which no country is known stays with its article. Groups come in the order of their keys.
 */
export function groupNamings(namings: Iterable<Naming>, decidedPart: PartOfName): OrganizationGroup[] {
  const all = [...namings].sort((a, b) => compareText(a.id, b.id));
  const bearers = new Map<string, Naming[]>();
  for (const naming of all) for (const key of fullKeysOf(naming)) appendTo(bearers, key, naming);
  const sets = new DisjointSets<Naming>();
  const partOf = new Map<string, string>();
  for (const [key, group] of bearers) {
    for (const [part, members] of splitNamesakes(key, group, decidedPart)) {
      for (const naming of members) {
        sets.join(members[0]!, naming);
        partOf.set(`${key} ${naming.id}`, part);
      }
    }
  }
  return sets
    .groups(all)
    .map((group) => {
      const key = group.flatMap(fullKeysOf).sort(compareText)[0]!;
      const parts = group.flatMap((naming) => partOf.get(`${key} ${naming.id}`) ?? []);
      return groupOf(key, parts.sort(compareText)[0]!, group);
    })
    .sort(orderOfGroups);
}

/** The mentions of organizations that claims make; what no claim names is none. */
export function mentionsOfOrganizations(claims: readonly Claim[]): Mention<OrganizationClaim>[] {
  const own = claims.filter(
    (claim) => isClaimOf(claim, 'organization-named') || isClaimOf(claim, 'organization-based'),
  );
  return groupMentions<OrganizationClaim>(own, (claim) => claim.statement.organization).filter((mention) =>
    mention.claims.some((claim) => isClaimOf(claim, 'organization-named')),
  );
}

/** The groups that claims make, each with its mentions. */
export function groupByName(
  claims: readonly Claim[],
  decidedPart: PartOfName = () => null,
  cameAt: CameAt = () => null,
): OrganizationGroup[] {
  const mentions = mentionsOfOrganizations(claims);
  const made = mentions.map((mention) => namingOf(mention, decidedPart, cameAt));
  const groups = groupNamings(mergeNamings(made).values(), decidedPart);
  const groupOfNaming = new Map(groups.flatMap((group) => group.namings.map(({ id }) => [id, group])));
  const members = new Map<OrganizationGroup, Mention<OrganizationClaim>[]>();
  mentions.forEach((mention, index) => {
    const group = groupOfNaming.get(made[index]!.id)!;
    appendTo(members, group, mention);
    group.articles.add(mention.articleId);
  });
  return groups.map((group) => ({ ...group, mentions: members.get(group)! }));
}
