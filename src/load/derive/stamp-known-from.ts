import type { ArticleFacts } from '../../model/article-facts.ts';
import type { Claim } from '../../model/claim.ts';
import type { GraphStateBuilder } from '../graph-state.ts';

/**
 * Gives each node that claims support, but for countries, and each relation that names its claims the property `knownFrom`:
 * the instant at which the first article came that says so. Where no article tells when it came, there is none.
 */
export function stampKnownFrom(
  state: GraphStateBuilder,
  claims: readonly Claim[],
  articles: readonly ArticleFacts[],
): void {
  const arrivals = new Map(articles.map(({ id, ingestedAt }) => [id, ingestedAt]));
  const cameAt = new Map(claims.map(({ id, articleId }) => [id, arrivals.get(articleId) ?? null]));
  const nodes = new Map<string, string>();
  for (const [key, relation] of state.relations) {
    if (relation.type === 'SUPPORTED_BY') {
      const earliest = earlier(nodes.get(relation.from) ?? null, cameAt.get(relation.to) ?? null);
      if (earliest !== null) nodes.set(relation.from, earliest);
      continue;
    }
    const named = relation.properties.claims;
    if (!Array.isArray(named)) continue;
    const knownFrom = (named as readonly string[]).reduce<string | null>(
      (first, claimId) => earlier(first, cameAt.get(claimId) ?? null),
      null,
    );
    if (knownFrom !== null)
      state.relations.set(key, { ...relation, properties: { ...relation.properties, knownFrom } });
  }
  for (const [id, knownFrom] of nodes) {
    const node = state.nodes.get(id);
    if (node && !node.labels.includes('Country'))
      state.nodes.set(id, { ...node, properties: { ...node.properties, knownFrom } });
  }
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
