import { appendTo } from '../model/append-to.ts';
import type { Claim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import { nameKey } from '../model/name-key.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { type ClaimOf, compareText, groupMentions, isClaimOf, type Mention } from './mentions.ts';

/** The claims that tell a person's names and roles. */
export type PersonClaim = ClaimOf<'person-named'> | ClaimOf<'person-holds'>;

/** Mentions that are one person, and the id of that person. */
export interface ResolvedPerson {
  readonly id: string;
  /** The last word of the folded name. */
  readonly lastName: string;
  readonly mentions: readonly Mention<PersonClaim>[];
  /** Whether a mention is this person's by the last name alone: another with that name may take it away. */
  readonly joinedByLastName: boolean;
}

interface Profile {
  readonly mention: Mention<PersonClaim>;
  /** The longest name, folded. */
  readonly key: string;
  /** The states in which this person is said to hold a role. */
  readonly countries: ReadonlySet<string>;
}

function profileOf(mention: Mention<PersonClaim>): Profile {
  const keys = mention.claims
    .filter((claim) => isClaimOf(claim, 'person-named'))
    .map((claim) => nameKey(claim.statement.name))
    .sort((a, b) => b.length - a.length || compareText(a, b));
  const holds = mention.claims.filter((claim) => isClaimOf(claim, 'person-holds'));
  const countries = holds.flatMap(({ statement: { of } }) => (of?.type === 'country' ? [of.country] : []));
  return { mention, key: keys[0]!, countries: new Set(countries) };
}

/** The last word of a folded name: what people who may be one have in common. */
function lastNameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/**
 * Joins a person known by the last name alone to the only one with that last name who holds a role in the same country. What
 * fits none is one person in one article at least.
 */
function joinLastNames(profiles: readonly Profile[], sets: DisjointSets<Profile>): void {
  const whole = new Map<string, Profile[]>();
  for (const profile of profiles)
    if (profile.key.includes(' ')) appendTo(whole, lastNameOf(profile.key), profile);
  const alone = new Map<string, Profile>();
  for (const profile of profiles) {
    if (profile.key.includes(' ')) continue;
    const fitting = (whole.get(profile.key) ?? []).filter(({ countries }) =>
      [...countries].some((code) => profile.countries.has(code)),
    );
    if (new Set(fitting.map(({ key }) => key)).size === 1) sets.join(fitting[0]!, profile);
    else {
      const name = `${profile.mention.articleId} ${profile.key}`;
      sets.join(alone.get(name) ?? profile, profile);
      alone.set(name, alone.get(name) ?? profile);
    }
  }
}

/** The claims on people of one last name. */
export interface Namesakes {
  readonly claims: readonly PersonClaim[];
  /** Whether one of them is told by the last name alone. */
  readonly someAlone: boolean;
}

/** The claims on people by their last names: whether two mentions are one person follows from those who share one. */
export function namesakesOf(claims: readonly Claim[]): Map<string, Namesakes> {
  const byName = new Map<string, Profile[]>();
  for (const profile of profilesOf(claims)) appendTo(byName, lastNameOf(profile.key), profile);
  const namesakes = Array.from(byName, ([lastName, profiles]): [string, Namesakes] => [
    lastName,
    {
      claims: profiles.flatMap(({ mention }) => mention.claims),
      someAlone: profiles.some(({ key }) => !key.includes(' ')),
    },
  ]);
  return new Map(namesakes);
}

function profilesOf(claims: readonly Claim[]): Profile[] {
  const own = claims.filter((claim) => isClaimOf(claim, 'person-named') || isClaimOf(claim, 'person-holds'));
  return groupMentions<PersonClaim>(own, (claim) => claim.statement.person)
    .filter((mention) => mention.claims.some((claim) => isClaimOf(claim, 'person-named')))
    .map(profileOf);
}

/**
 * Says which mentions of all articles are one person: those with the same folded full name, and those known by a last name
 * alone where only one full name with a role in the same country fits. A last name that fits none stays with its article.
 */
export function resolvePeople(claims: readonly Claim[]): ResolvedPerson[] {
  const profiles = profilesOf(claims);
  const sets = new DisjointSets<Profile>();
  const first = new Map<string, Profile>();
  for (const profile of profiles) {
    if (!profile.key.includes(' ')) continue;
    const same = first.get(profile.key);
    if (same) sets.join(same, profile);
    else first.set(profile.key, profile);
  }
  joinLastNames(profiles, sets);
  return sets.groups(profiles).map((group) => {
    const key = group
      .map((profile) => profile.key)
      .sort((a, b) => b.length - a.length || compareText(a, b))[0]!;
    const alone = key.includes(' ') ? '' : group[0]!.mention.articleId;
    return {
      id: `person:${contentHash(key, alone)}`,
      lastName: lastNameOf(key),
      mentions: group.map((profile) => profile.mention),
      joinedByLastName: key.includes(' ') && group.some((profile) => !profile.key.includes(' ')),
    };
  });
}
