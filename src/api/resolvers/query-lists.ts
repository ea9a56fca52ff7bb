import type { GraphQLResolveInfo } from 'graphql';
import { allOf, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CursorKind } from '../cursor.ts';
import { agreementFilter } from '../filters/agreement-filter.ts';
import { dateRange } from '../filters/date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter, StringFilter } from '../filters/inputs.ts';
import { organizationFilter } from '../filters/organization-filter.ts';
import { nameFilter } from '../filters/string-filter.ts';
import { childLists, cursorKinds, rootLists } from '../lists.ts';
import { childSource, type RootList, rootSource } from '../loaders/list-source.ts';
import { refuseTimeArguments, type TimeArguments } from '../not-served.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

/** A field of Query that is a page of everything that `filter` selects. */
function listField<Node, Args extends object>(
  list: RootList<Node>,
  kind: CursorKind,
  filter: (args: Args, context: ApiContext) => Promise<Predicate>,
) {
  return (
    _root: unknown,
    args: ConnectionArguments & TimeArguments & Args,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    refuseTimeArguments(args);
    const holes = async (): Promise<Holes> => ({ filter: await filter(args, context) });
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

function eventConditions(args: EventArguments): Predicate {
  return allOf([
    ...(args.kind ? [fragment('event-kind', { kinds: args.kind })] : []),
    ...(args.country ? [fragment('event-country', { codes: args.country })] : []),
    ...dateRange('event-held', args.during),
  ]);
}

const allArticles = listField(rootLists.articles, cursorKinds.article, async (args: ArticleArguments) =>
  allOf(dateRange('article-published', args.publishedOn)),
);

/** The fields of type Query that are connections. */
export const queryListResolvers = {
  countries: listField(rootLists.countries, cursorKinds.country, async () => allOf([])),

  organizations: listField(
    rootLists.organizations,
    cursorKinds.organization,
    (args: { readonly filter?: OrganizationFilter | null }, context) =>
      organizationFilter(args.filter, context),
  ),

  people: listField(
    rootLists.people,
    cursorKinds.person,
    async (args: { readonly name?: StringFilter | null }) => allOf(nameFilter('person', args.name)),
  ),

  agreements: listField(
    rootLists.agreements,
    cursorKinds.agreement,
    (args: { readonly filter?: AgreementFilter | null }, context) => agreementFilter(args.filter, context),
  ),

  events: listField(rootLists.events, cursorKinds.event, async (args: EventArguments) =>
    eventConditions(args),
  ),

  tradeFigures: listField(
    rootLists.tradeFigures,
    cursorKinds.tradeFigure,
    async (args: { readonly between?: readonly string[] | null }) =>
      allOf(args.between ? [fragment('trade-figure-between', { codes: args.between })] : []),
  ),

  articles: (
    root: unknown,
    args: ConnectionArguments & ArticleArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    if (typeof args.mentions !== 'string') return allArticles(root, args, context, info);
    const source = childSource(context.graph, context.loaders, childLists.articlesMentioning, args.mentions, {
      key: JSON.stringify(args.publishedOn ?? null),
      holes: async () => ({ filter: allOf(dateRange('article-published', args.publishedOn)) }),
    });
    return connect(source, args, cursorKinds.article, selectedFields(info));
  },
};
