import type { Clusters } from '../entities/cluster-organizations.ts';
import type { Cluster } from '../entities/organization.ts';
import type { GroupedLine } from './read-groups.ts';

/** Countries that the head of a list tells for its members: Serbia for all of `Serbia's A, the private B and C`. */
export function readListScopes(
  lines: readonly GroupedLine[],
  clusters: Clusters,
): ReadonlyMap<Cluster, string> {
  const scopes = new Map<Cluster, string>();
  for (const found of lines) {
    for (const group of found.groups) {
      // After a possessive two members can be of two countries: `Serbia's A and B`.
      if (!group.scope || group.members.length < (group.scope.first === 0 ? 2 : 3)) continue;
      for (const member of group.members.slice(group.scope.first)) {
        const cluster = member.type === 'name' ? clusters.of.get(member) : undefined;
        if (cluster && !scopes.has(cluster)) scopes.set(cluster, group.scope.country);
      }
    }
  }
  return scopes;
}
