import type { GraphQLResolveInfo } from 'graphql';
import { allOf, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CursorKind } from '../cursor.ts';
import { explained } from '../empty/empty-answer.ts';
import { explainAgreements } from '../empty/explain-agreements.ts';
import { explainOrganizations } from '../empty/explain-parties.ts';
import { agreementSelection } from '../filters/agreement-filter.ts';
import { dateRange } from '../filters/date-range.ts';
import type {
  AgreementFilter,
  DateRange,
  OrganizationFilter,
  PartyRef,
  StringFilter,
} from '../filters/inputs.ts';
import { organizationSelection } from '../filters/organization-filter.ts';
import { resolvePartyRef } from '../filters/party-ref.ts';
import { nameFilter } from '../filters/string-filter.ts';
import { childLists, cursorKinds, rootLists } from '../lists.ts';
import { childSource, type RootList, rootSource } from '../loaders/list-source.ts';
import type { Moment, TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

/** A field of Query that is a page of everything that `select` lets through. */
function listField<Node, Args extends object>(
  list: RootList<Node>,
  kind: CursorKind,
  select: (args: Args, context: ApiContext, moment: Moment) => Promise<Holes>,
) {
  return (
    _root: unknown,
    args: ConnectionArguments & TimeArguments & Args,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const moment = context.moments.enter(args, info);
    const holes = (): Promise<Holes> => select(args, context, moment);
    return connect(rootSource(context.graph, list, { key: '', holes }), args, kind, selectedFields(info));
  };
}

interface EventArguments {
  readonly kind?: readonly string[] | null;
  readonly country?: readonly string[] | null;
  readonly during?: DateRange | null;
}

interface ArticleArguments {
  readonly publishedOn?: DateRange | null;
  readonly mentions?: string | null;
}

const filtered = (conditions: readonly Predicate[]): Holes => ({ filter: allOf(conditions) });

function eventConditions(args: EventArguments): readonly Predicate[] {
  return [
    ...(args.kind ? [fragment('event-kind', { kinds: args.kind })] : []),
    ...(args.country ? [fragment('event-country', { codes: args.country })] : []),
    ...dateRange('event-held', args.during),
  ];
}

/** Holds a title where the reference says. */
async function personOf(of: PartyRef | null | undefined, context: ApiContext): Promise<readonly Predicate[]> {
  if (!of) return [];
  const resolved = await resolvePartyRef(of, context, 'of');
  return resolved.type === 'country'
    ? [fragment('person-of', { ids: [], codes: [resolved.code] })]
    : [fragment('person-of', { ids: resolved.parties.map((party) => party.id), codes: [] })];
}

const allArticles = listField(rootLists.articles, cursorKinds.article, async (args: ArticleArguments) =>
  filtered(dateRange('article-published', args.publishedOn)),
);

const allOrganizations = listField(
  rootLists.organizations,
  cursorKinds.organization,
  (args: { readonly filter?: OrganizationFilter | null }, context, moment) =>
    organizationSelection(args.filter, context, moment),
);

const allAgreements = listField(
  rootLists.agreements,
  cursorKinds.agreement,
  (args: { readonly filter?: AgreementFilter | null }, context, moment) =>
    agreementSelection(args.filter, context, moment),
);

type OrganizationArguments = Parameters<typeof allOrganizations>[1];
type AgreementArguments = Parameters<typeof allAgreements>[1];

/** The fields of type Query that are connections. */
export const queryListResolvers = {
  countries: listField(rootLists.countries, cursorKinds.country, async () => filtered([])),

  organizations: (
    root: unknown,
    args: OrganizationArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) =>
    explained(allOrganizations(root, args, context, info), context, () =>
      explainOrganizations(args.filter ?? {}, context.moments.at(info), context),
    ),

  people: listField(
    rootLists.people,
    cursorKinds.person,
    async (args: { readonly name?: StringFilter | null; readonly of?: PartyRef | null }, context) =>
      filtered([...nameFilter('person', args.name), ...(await personOf(args.of, context))]),
  ),

  agreements: (root: unknown, args: AgreementArguments, context: ApiContext, info: GraphQLResolveInfo) =>
    explained(allAgreements(root, args, context, info), context, () => {
      const moment = context.moments.at(info);
      return explainAgreements({ filter: args.filter ?? {}, ties: false, moment }, context);
    }),

  events: listField(rootLists.events, cursorKinds.event, async (args: EventArguments) =>
    filtered(eventConditions(args)),
  ),

  tradeFigures: listField(
    rootLists.tradeFigures,
    cursorKinds.tradeFigure,
    async (args: { readonly between?: readonly string[] | null }) =>
      filtered(args.between ? [fragment('trade-figure-between', { codes: args.between })] : []),
  ),

  reviewQueue: listField(rootLists.judgements, cursorKinds.judgement, async () => filtered([])),

  articles: (
    root: unknown,
    args: ConnectionArguments & ArticleArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    if (typeof args.mentions !== 'string') return allArticles(root, args, context, info);
    const source = childSource(context.graph, context.loaders, childLists.articlesMentioning, args.mentions, {
      key: JSON.stringify(args.publishedOn ?? null),
      holes: async () => filtered(dateRange('article-published', args.publishedOn)),
    });
    return connect(source, args, cursorKinds.article, selectedFields(info));
  },
};
