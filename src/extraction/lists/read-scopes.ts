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
      if (!group.scope || group.members.length < 3) continue;
      for (const member of group.members.slice(1)) {
        const cluster = member.type === 'name' ? clusters.of.get(member) : undefined;
        if (cluster && !scopes.has(cluster)) scopes.set(cluster, group.scope);
      }
    }
  }
  return scopes;
}
