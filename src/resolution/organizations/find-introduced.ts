import { appendTo } from '../../model/append-to.ts';
import { relateHomes } from './find-veto.ts';
import type { OrganizationGroup } from './organization-group.ts';
import { readName } from './read-name.ts';

/** A group whose full name an article introduces as the short form or acronym of another. */
export interface Introduction {
  readonly short: OrganizationGroup;
  readonly long: OrganizationGroup;
  readonly name: string;
  /** All that the name is introduced for: of several nobody knows which is meant. */
  readonly bearers: readonly OrganizationGroup[];
}

const distinctive = 5;

/** Whether a short name can be of this group: by country, the more strictly the less the name itself tells. */
function fits(name: string, short: OrganizationGroup, long: OrganizationGroup): boolean {
  const home = relateHomes(short.home, long.home);
  const parts = readName(name).parts;
  const rare = parts.some(({ role }) => role === 'rare');
  // The Agency is many; the Ministry of Trade of one country is one.
  if (home === 'same') return rare || parts.length > 1;
  if (home === 'unknown') return rare;
  // The weaker of two grounds may be wrong where the name itself is nobody else's.
  return (
    home === 'apart' &&
    !long.acronyms.has(name) &&
    parts.some(({ role, key }) => role === 'rare' && key.length >= distinctive)
  );
}

/** Every group that bears a name which an article introduces for another, by name. */
export function findIntroduced(groups: readonly OrganizationGroup[]): Introduction[] {
  const byShort = new Map<string, OrganizationGroup[]>();
  for (const group of groups) {
    for (const key of group.shortKeys) {
      appendTo(byShort, key, group);
    }
  }
  return groups.flatMap((short) =>
    [...short.fullKeys].flatMap((name) => {
      const bearers = (byShort.get(name) ?? []).filter((long) => long !== short && fits(name, short, long));
      return bearers.map((long) => ({ short, long, name, bearers }));
    }),
  );
}
