import { DisjointSets } from '../disjoint-sets.ts';
import { compareText } from '../mentions.ts';
import type { Decided } from './decided.ts';
import type { PairVerdict } from './judge-organizations.ts';
import type { OrganizationGroup } from './organization-group.ts';

/** Whether a verdict can make two groups one, or keep them from it: all that can lies within one component. */
export function isTie({ verdict, introduced }: PairVerdict): boolean {
  return verdict === 'same' || introduced;
}

/**
 * Gathers the groups that verdicts or people may join, whether they do in the end or not: what becomes of a group follows from its
 * component alone. Gives each the first id of its component, by id.
 */
export function findComponents(
  groups: readonly OrganizationGroup[],
  verdicts: readonly PairVerdict[],
  decided: Decided,
): Map<string, string> {
  const sets = new DisjointSets<OrganizationGroup>();
  for (const verdict of verdicts)
    if (isTie(verdict)) for (const one of [verdict.b, ...verdict.bearers]) sets.join(verdict.a, one);
  for (const { groups: same } of decided.same) for (const one of same) sets.join(same[0]!, one);
  const components = new Map<string, string>();
  for (const members of sets.groups(groups)) {
    const first = members.map(({ id }) => id).sort(compareText)[0]!;
    for (const { id } of members) components.set(id, first);
  }
  return components;
}
