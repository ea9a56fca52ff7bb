import { appendTo } from '../../model/append-to.ts';
import { blockKeysOf } from './block-keys.ts';
import { relateHomes } from './find-veto.ts';
import type { OrganizationGroup } from './organization-group.ts';

/** Two groups that may be one organization, in the order of their keys. */
export interface CandidatePair {
  readonly a: OrganizationGroup;
  readonly b: OrganizationGroup;
}

/** A key that more groups share than this is not rare: for it alone nobody is compared. */
export const largestBlock = 20;

/** Every two members of each block, by the place of the first. */
function pairWithin(
  groups: readonly OrganizationGroup[],
  blocks: Iterable<readonly number[]>,
): Map<number, Set<number>> {
  const seen = new Map<number, Set<number>>();
  for (const members of blocks) {
    members.forEach((a, place) => {
      const partners = seen.get(a) ?? new Set<number>();
      seen.set(a, partners);
      // Namesakes of two countries need no judgement.
      for (const b of members.slice(place + 1))
        if (relateHomes(groups[a]!.home, groups[b]!.home) !== 'foreign') partners.add(b);
    });
  }
  return seen;
}

/**
 * The pairs of groups worth comparing: those that share a rare word, two generic words and a country, or an acronym. Of a
 * word that very many names have only those that share a second one are compared, so that the work grows with the number of
 * groups and not with its square. Each pair comes once, in an order that follows from the keys of its groups.
 */
export function findCandidates(groups: readonly OrganizationGroup[]): CandidatePair[] {
  const blocks = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const key of blockKeysOf(group).compared) appendTo(blocks, key, index);
  });
  const small = [...blocks.values()].filter((block) => block.length > 1 && block.length <= largestBlock);
  return [...pairWithin(groups, small)]
    .sort(([a], [b]) => a - b)
    .flatMap(([a, partners]) =>
      [...partners].sort((x, y) => x - y).map((b) => ({ a: groups[a]!, b: groups[b]! })),
    );
}
