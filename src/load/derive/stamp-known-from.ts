import { earlier } from '../../resolution/organizations/naming.ts';
import type { GraphStateBuilder } from '../graph-state.ts';

/**
 * Gives each node that claims support, but for countries, and each relation that names its claims the property `knownFrom`:
 * the instant at which the first article came that says so. Where no article tells when it came, there is none; what has one
 * keeps it.
 */
export function stampKnownFrom(state: GraphStateBuilder, cameAt: (claimId: string) => string | null): void {
  const nodes = new Map<string, string>();
  for (const [key, relation] of state.relations) {
    if (relation.type === 'SUPPORTED_BY') {
      const earliest = earlier(nodes.get(relation.from) ?? null, cameAt(relation.to));
      if (earliest !== null) nodes.set(relation.from, earliest);
      continue;
    }
    const named = relation.properties.claims;
    if (!Array.isArray(named) || relation.properties.knownFrom !== undefined) continue;
    const knownFrom = (named as readonly string[]).reduce<string | null>(
      (first, claimId) => earlier(first, cameAt(claimId)),
      null,
    );
    if (knownFrom !== null)
      state.relations.set(key, { ...relation, properties: { ...relation.properties, knownFrom } });
  }
  for (const [id, knownFrom] of nodes) {
    const node = state.nodes.get(id);
    if (node && !node.labels.includes('Country') && node.properties.knownFrom === undefined)
      state.nodes.set(id, { ...node, properties: { ...node.properties, knownFrom } });
  }
}
