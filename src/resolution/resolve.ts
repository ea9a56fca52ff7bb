import type { ArticleFacts } from '../model/article-facts.ts';
import type { Claim, LocalId, ParticipantMention, PartyMention } from '../model/claim.ts';
import type { Judgement, PersonalJudgement } from '../model/judgement.ts';
import type { AgreementContext, KnownParty } from './agreements/agreement-report.ts';
import { groupCopies } from './group-copies.ts';
import { compareText, type Mention, mentionKey } from './mentions.ts';
import { chooseKind } from './organizations/choose-kind.ts';
import { groundsOf } from './organizations/naming.ts';
import { strongestGround } from './organizations/strongest-ground.ts';
import { type ResolvedAgreement, resolveAgreements } from './resolve-agreements.ts';
import { type ResolvedEvent, resolveEvents } from './resolve-events.ts';
import { type ResolvedOrganization, resolveOrganizations } from './resolve-organizations.ts';
import { type ResolvedPerson, resolvePeople } from './resolve-people.ts';

/** What one article's words stand for. */
export interface Reading {
  /** The id of the organization, person or event that an article's local id stands for; null where no claim names it. */
  entityId(articleId: string, local: LocalId): string | null;
  /** The id of a state, or of the organization or person that an article means. */
  participantId(articleId: string, participant: ParticipantMention): string | null;
  /** When an article came out, as precise as it tells; null where it does not. */
  publishedOn(articleId: string): string | null;
  /** How many sources these articles are: copies of one story count once. */
  countSources(articleIds: Iterable<string>): number;
}

/** Which mentions of all articles are one entity. */
export interface Resolution extends Reading {
  readonly organizations: readonly ResolvedOrganization[];
  readonly people: readonly ResolvedPerson[];
  readonly events: readonly ResolvedEvent[];
  readonly agreements: readonly ResolvedAgreement[];
  /** Why: what was judged to be one, to be different though it looks alike, and what a person should look at; by id. */
  readonly judgements: readonly Judgement[];
  /** By id of a group of names the first id of its component (`OrganizationResolution`). */
  readonly components: ReadonlyMap<string, string>;
}

/** Reads articles by what their mentions stand for, `ids` by `mentionKey`. */
export function readingOf(ids: ReadonlyMap<string, string>, articles: readonly ArticleFacts[]): Reading {
  const facts = new Map(articles.map((article) => [article.id, article]));
  const entityId = (articleId: string, local: LocalId) => ids.get(mentionKey(articleId, local)) ?? null;
  return {
    entityId,
    participantId: (articleId, participant) => {
      if (participant.type === 'country') return countryId(participant.country);
      return entityId(
        articleId,
        participant.type === 'organization' ? participant.organization : participant.person,
      );
    },
    publishedOn: (articleId) => facts.get(articleId)?.publishedOn ?? null,
    countSources: (articleIds) => {
      const distinct = [...new Set(articleIds)];
      if (distinct.length < 2) return distinct.length;
      return new Set(groupCopies(distinct.flatMap((id) => facts.get(id) ?? bare(id))).values()).size;
    },
  };
}

function bare(id: string): ArticleFacts {
  return { id, publishedOn: null, sketch: [], ingestedAt: null };
}

/** The id of a state's node. */
export function countryId(code: string): string {
  return `country:${code}`;
}

/** Notes which entity each mention stands for, by `mentionKey`. */
export function indexMentions(
  entities: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
  into: Map<string, string>,
): void {
  for (const { id, mentions } of entities) for (const mention of mentions) into.set(mention.key, id);
}

/** What agreements are told apart by, of an organization: its country and whether it is a ministry. */
export type FactsOfOrganization = (id: string) => {
  readonly country: string | null;
  readonly ministry: boolean;
};

/** Gives the parties of agreements with their countries. */
export function partyOfReading(
  { participantId }: Reading,
  factsOf: FactsOfOrganization,
): AgreementContext['partyOf'] {
  return (articleId, party: PartyMention): KnownParty => {
    if (party.type === 'country')
      return { id: countryId(party.country), country: party.country, type: 'country' };
    const id = participantId(articleId, party);
    if (id === null)
      return {
        id: `unresolved ${mentionKey(articleId, party.organization)}`,
        country: null,
        type: 'organization',
      };
    const { country, ministry } = factsOf(id);
    return { id, country, type: ministry ? 'ministry' : 'organization' };
  };
}

function factsOfOrganizations(organizations: readonly ResolvedOrganization[]): FactsOfOrganization {
  const known = new Map(
    organizations.map(({ id, namings, curated }) => {
      const country = curated?.country ?? strongestGround(namings.flatMap(groundsOf))?.country ?? null;
      return [id, { country, ministry: chooseKind(namings) === 'MINISTRY' }] as const;
    }),
  );
  return (id) => known.get(id) ?? { country: null, ministry: false };
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
  const reading = readingOf(ids, articles);
  const arrivals = new Map(articles.map(({ id, ingestedAt }) => [id, ingestedAt]));
  const cameAt = (articleId: string) => arrivals.get(articleId) ?? null;
  const { organizations, components, ...ofOrganizations } = resolveOrganizations(claims, personal, cameAt);
  const people = resolvePeople(claims);
  const events = resolveEvents(claims);
  for (const entities of [organizations, people, events]) indexMentions(entities, ids);
  const partyOf = partyOfReading(reading, factsOfOrganizations(organizations));
  const ofAgreements = resolveAgreements(claims, { ...reading, partyOf }, personal);
  return {
    ...reading,
    organizations,
    people,
    events,
    agreements: ofAgreements.agreements,
    judgements: [...ofOrganizations.judgements, ...ofAgreements.judgements].sort((a, b) =>
      compareText(a.id, b.id),
    ),
    components,
  };
}
