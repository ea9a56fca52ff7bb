import type { Claim, LocalId, ParticipantMention, PartyMention } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { compareText, type Mention, mentionKey } from './mentions.ts';
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

/** Resolves the mentions of all articles; a pure function of the set of claims, whatever their order. */
export function resolve(claims: readonly Claim[]): Resolution {
  const ids = new Map<string, string>();
  const entityId = (articleId: string, local: LocalId) => ids.get(mentionKey(articleId, local)) ?? null;
  const participantId = (articleId: string, participant: ParticipantMention) => {
    if (participant.type === 'country') return countryId(participant.country);
    return entityId(
      articleId,
      participant.type === 'organization' ? participant.organization : participant.person,
    );
  };
  const partyId = (articleId: string, party: PartyMention) =>
    participantId(articleId, party) ?? `unresolved ${articleId} ${JSON.stringify(party)}`;

  const { organizations, judgements } = resolveOrganizations(claims);
  const people = resolvePeople(claims);
  const events = resolveEvents(claims);
  for (const entities of [organizations, people, events]) indexMentions(entities, ids);
  return {
    organizations,
    people,
    events,
    agreements: resolveAgreements(claims, partyId),
    judgements: judgements.toSorted((a, b) => compareText(a.id, b.id)),
    entityId,
    participantId,
  };
}
