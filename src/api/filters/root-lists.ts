import { allOf, fragment, type Predicate } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import type { CursorKind } from '../cursor.ts';
import { cursorKinds, rootLists } from '../lists.ts';
import type { RootList, Selection } from '../loaders/list-source.ts';
import type { Moment } from '../moment.ts';
import { agreementListSelection } from './agreement-filter.ts';
import { dateRange } from './date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter, PartyRef, StringFilter } from './inputs.ts';
import { type EventArguments, eventConditions } from './list-conditions.ts';
import { organizationSelection } from './organization-filter.ts';
import { resolvePartyRef } from './party-ref.ts';
import { fromNamed } from './string-filter.ts';

/** A field of Query that is a page of everything that its arguments let through. */
export interface RootField {
  readonly list: RootList<unknown>;
  readonly kind: CursorKind;
  readonly select: (
    args: Readonly<Record<string, unknown>>,
    context: ApiContext,
    moment: Moment,
  ) => Promise<Selection>;
}

const filtered = (conditions: readonly Predicate[]): Selection => ({ holes: { filter: allOf(conditions) } });

/** Holds a title where the reference says. */
async function personOf(of: PartyRef | null | undefined, context: ApiContext): Promise<readonly Predicate[]> {
  if (!of) return [];
  const resolved = await resolvePartyRef(of, context, 'of');
  return resolved.type === 'country'
    ? [fragment('person-of', { ids: [], codes: [resolved.code] })]
    : [fragment('person-of', { ids: resolved.parties.map((party) => party.id), codes: [] })];
}

/** By the name of the field. */
export const rootFields = {
  countries: { list: rootLists.countries, kind: cursorKinds.country, select: async () => filtered([]) },
  organizations: {
    list: rootLists.organizations,
    kind: cursorKinds.organization,
    select: async (args, context, moment) => ({
      holes: await organizationSelection(args.filter as OrganizationFilter | null, context, moment),
    }),
  },
  people: {
    list: rootLists.people,
    kind: cursorKinds.person,
    select: async ({ name, of }, context) => {
      const from = fromNamed('people', name as StringFilter | null);
      const selection = filtered(await personOf(of as PartyRef | null, context));
      return from ? { holes: { ...selection.holes, from } } : selection;
    },
  },
  agreements: {
    list: rootLists.agreements,
    kind: cursorKinds.agreement,
    select: (args, context, moment) =>
      agreementListSelection(args.filter as AgreementFilter | null, context, moment),
  },
  events: {
    list: rootLists.events,
    kind: cursorKinds.event,
    select: async (args) => {
      const selection = filtered(eventConditions(args as EventArguments));
      if (typeof args.participant !== 'string') return selection;
      const from = fragment('from/events-of-participant', { participant: args.participant });
      return { holes: { ...selection.holes, from } };
    },
  },
  tradeFigures: {
    list: rootLists.tradeFigures,
    kind: cursorKinds.tradeFigure,
    select: async ({ between }) =>
      filtered(between ? [fragment('trade-figure-between', { codes: between })] : []),
  },
  reviewQueue: { list: rootLists.judgements, kind: cursorKinds.judgement, select: async () => filtered([]) },
  articles: {
    list: rootLists.articles,
    kind: cursorKinds.article,
    select: async ({ publishedOn }) =>
      filtered(dateRange('article-published', publishedOn as DateRange | null)),
  },
} as const satisfies Record<string, RootField>;
