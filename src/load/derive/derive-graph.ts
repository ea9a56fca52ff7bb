import type { ArticleFacts } from '../../model/article-facts.ts';
import type { Claim } from '../../model/claim.ts';
import type { Resolution } from '../../resolution/resolve.ts';
import { type GraphState, GraphStateBuilder } from '../graph-state.ts';
import { deriveAgreements } from './derive-agreements.ts';
import { deriveCountries } from './derive-countries.ts';
import { deriveEvents } from './derive-events.ts';
import { deriveJudgements } from './derive-judgements.ts';
import { deriveNameGroups } from './derive-name-groups.ts';
import { deriveOrganizations } from './derive-organizations.ts';
import { derivePeople } from './derive-people.ts';
import { deriveTradeFigures } from './derive-trade-figures.ts';
import { stampKnownFrom } from './stamp-known-from.ts';

/** Changes when the same claims would give another graph, so that a newer release derives it afresh. */
export const deriverVersion = 'derive@7';

/** What one part of the derivation reads and adds to. */
export interface Derivation {
  readonly claims: readonly Claim[];
  readonly resolution: Pick<
    Resolution,
    | 'organizations'
    | 'people'
    | 'events'
    | 'agreements'
    | 'judgements'
    | 'participantId'
    | 'entityId'
    | 'publishedOn'
    | 'countSources'
  >;
  readonly state: GraphStateBuilder;
  /** When the article of a claim came; null where nothing tells. */
  readonly cameAt: (claimId: string) => string | null;
  /** What an organization is called, and its country; null where the id is of none. */
  readonly organizationOf: (id: string) => { readonly name: string; readonly country: string | null } | null;
  /** Whether there is a node with this id. */
  readonly isThere: (id: string) => boolean;
}

/** Finds what organizations are called in the state that is being derived. */
export function organizationsIn({ nodes }: GraphState): Derivation['organizationOf'] {
  return (id) => {
    const node = nodes.get(id);
    if (!node?.labels.includes('Organization')) return null;
    const { name, countryCode } = node.properties;
    return { name: String(name), country: (countryCode as string | undefined) ?? null };
  };
}

/**
 * The nodes and relations that the claims of all articles amount to, as ARCHITECTURE.md describes them: a pure function of
 * the set of claims, of what they resolve to and of when their articles came, whatever their order. Without `articles`
 * nothing tells when it became known.
 */
export function deriveGraph(
  claims: readonly Claim[],
  resolution: Resolution,
  articles: readonly ArticleFacts[] = [],
): GraphState {
  const state = new GraphStateBuilder();
  const arrivals = new Map(articles.map(({ id, ingestedAt }) => [id, ingestedAt]));
  const instants = new Map(claims.map(({ id, articleId }) => [id, arrivals.get(articleId) ?? null]));
  const derivation: Derivation = {
    claims: claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    resolution,
    state,
    cameAt: (claimId) => instants.get(claimId) ?? null,
    organizationOf: organizationsIn(state),
    isThere: (id) => state.nodes.has(id),
  };
  deriveOrganizations(derivation);
  deriveNameGroups(state, resolution.organizations, resolution.components);
  derivePeople(derivation);
  deriveEvents(derivation);
  deriveAgreements(derivation);
  deriveTradeFigures(derivation);
  deriveJudgements(derivation);
  // Last: it adds the countries that the others refer to.
  deriveCountries(derivation);
  stampKnownFrom(state, derivation.cameAt);
  return state;
}
