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
  readonly mentions: readonly Mention<PersonClaim>[];
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
  return { mention, key: keys[0] ?? `unnamed ${mention.key}`, countries: new Set(countries) };
}

/** Joins a person known by the last name alone to the only one with that last name who holds a role in the same country. */
function joinLastNames(profiles: readonly Profile[], sets: DisjointSets<Profile>): void {
  const whole = profiles.filter((profile) => profile.key.includes(' '));
  for (const profile of profiles) {
    if (profile.key.includes(' ') || profile.countries.size === 0) continue;
    const fitting = whole.filter(
      ({ key, countries }) =>
        key.endsWith(` ${profile.key}`) && [...countries].some((code) => profile.countries.has(code)),
    );
    if (new Set(fitting.map(({ key }) => key)).size === 1) sets.join(fitting[0]!, profile);
  }
}

/**
 * Says which mentions of all articles are one person: those with the same folded full name, and those known by a last name
 * alone where only one full name with a role in the same country fits. A last name that fits none stays with its article.
 */
export function resolvePeople(claims: readonly Claim[]): ResolvedPerson[] {
  const own = claims.filter((claim) => isClaimOf(claim, 'person-named') || isClaimOf(claim, 'person-holds'));
  const profiles = groupMentions<PersonClaim>(own, (claim) => claim.statement.person).map(profileOf);
  const sets = new DisjointSets<Profile>();
  const first = new Map<string, Profile>();
  for (const profile of profiles) {
    const same = first.get(profile.key);
    if (!same) first.set(profile.key, profile);
    else if (profile.key.includes(' ')) sets.join(same, profile);
  }
  joinLastNames(profiles, sets);
  return sets.groups(profiles).map((group) => {
    const key = group
      .map((profile) => profile.key)
      .sort((a, b) => b.length - a.length || compareText(a, b))[0]!;
    const alone = key.includes(' ') ? '' : group[0]!.mention.articleId;
    return { id: `person:${contentHash(key, alone)}`, mentions: group.map((profile) => profile.mention) };
  });
}
