import type { ArticleFacts } from '../model/article-facts.ts';
import type { Claim, LocalId, ParticipantMention, PartyMention } from '../model/claim.ts';
import type { Judgement, PersonalJudgement } from '../model/judgement.ts';
import type { AgreementContext, KnownParty } from './agreements/agreement-report.ts';
import { groupCopies } from './group-copies.ts';
import { compareText, isClaimOf, type Mention, mentionKey } from './mentions.ts';
import { strongestBasis } from './organizations/organization-group.ts';
import { type ResolvedAgreement, resolveAgreements } from './resolve-agreements.ts';
import { type ResolvedEvent, resolveEvents } from './resolve-events.ts';
import { type ResolvedOrganization, resolveOrganizations } from './resolve-organizations.ts';
import { type ResolvedPerson, resolvePeople } from './resolve-people.ts';

/** Which mentions of all articles are one entity. */
export interface Resolution {
  readonly organizations: readonly ResolvedOrganization[];
  readonly people: readonly ResolvedPerson[];
  readonly events: readonly ResolvedEvent[];
  readonly agreements: readonly ResolvedAgreement[];
  /** Why: what was judged to be one, to be different though it looks alike, and what a person should look at; by id. */
  readonly judgements: readonly Judgement[];
  /** The id of the organization, person or event that an article's local id stands for; null where no claim names it. */
  entityId(articleId: string, local: LocalId): string | null;
  /** The id of a state, or of the organization or person that an article means. */
  participantId(articleId: string, participant: ParticipantMention): string | null;
  /** When an article came out, as precise as it tells; null where it does not. */
  publishedOn(articleId: string): string | null;
  /** The source that an article is: the same for copies of one story. */
  sourceOf(articleId: string): string;
}

/** The id of a state's node. */
export function countryId(code: string): string {
  return `country:${code}`;
}

function indexMentions(
  entities: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
  into: Map<string, string>,
): void {
  for (const { id, mentions } of entities) for (const mention of mentions) into.set(mention.key, id);
}

/** Gives the parties of agreements with their countries. */
function partiesOf(
  organizations: readonly ResolvedOrganization[],
  participantId: Resolution['participantId'],
): AgreementContext['partyOf'] {
  const known = new Map<string, KnownParty>();
  for (const { id, mentions, curated } of organizations) {
    const claims = mentions.flatMap((mention) => mention.claims);
    const ministry = claims.some(
      (claim) => isClaimOf(claim, 'organization-named') && claim.statement.kind === 'MINISTRY',
    );
    const country = curated?.country ?? strongestBasis(claims)?.statement.country ?? null;
    known.set(id, { id, country, type: ministry ? 'ministry' : 'organization' });
  }
  return (articleId, party: PartyMention) => {
    if (party.type === 'country')
      return { id: countryId(party.country), country: party.country, type: 'country' };
    const id = participantId(articleId, party) ?? `unresolved ${mentionKey(articleId, party.organization)}`;
    return known.get(id) ?? { id, country: null, type: 'organization' };
  };
}

/**
 * Resolves the mentions of all articles; a pure function of the sets of claims, articles and judgements by people that stand,
 * whatever their order.
 */
export function resolve(
  claims: readonly Claim[],
  articles: readonly ArticleFacts[] = [],
  personal: readonly PersonalJudgement[] = [],
): Resolution {
  const ids = new Map<string, string>();
  const facts = new Map(articles.map((article) => [article.id, article]));
  const sources = groupCopies(articles);
  const entityId = (articleId: string, local: LocalId) => ids.get(mentionKey(articleId, local)) ?? null;
  const participantId = (articleId: string, participant: ParticipantMention) => {
    if (participant.type === 'country') return countryId(participant.country);
    return entityId(
      articleId,
      participant.type === 'organization' ? participant.organization : participant.person,
    );
  };
  const publishedOn = (articleId: string) => facts.get(articleId)?.publishedOn ?? null;
  const { organizations, judgements: ofOrganizations } = resolveOrganizations(claims, personal);
  const people = resolvePeople(claims);
  const events = resolveEvents(claims);
  for (const entities of [organizations, people, events]) indexMentions(entities, ids);
  const partyOf = partiesOf(organizations, participantId);
  const { agreements, judgements: ofAgreements } = resolveAgreements(
    claims,
    { partyOf, publishedOn },
    personal,
  );
  return {
    organizations,
    people,
    events,
    agreements,
    judgements: [...ofOrganizations, ...ofAgreements].sort((a, b) => compareText(a.id, b.id)),
    entityId,
    participantId,
    publishedOn,
    sourceOf: (articleId) => sources.get(articleId) ?? articleId,
  };
}
