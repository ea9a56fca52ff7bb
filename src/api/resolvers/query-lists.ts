import type { GraphQLResolveInfo } from 'graphql';
import { allOf, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CursorKind } from '../cursor.ts';
import { agreementSelection } from '../filters/agreement-filter.ts';
import { dateRange } from '../filters/date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter, StringFilter } from '../filters/inputs.ts';
import { type EventArguments, eventConditions } from '../filters/list-conditions.ts';
import { organizationSelection } from '../filters/organization-filter.ts';
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

interface ArticleArguments {
  readonly publishedOn?: DateRange | null;
  readonly mentions?: string | null;
}

const filtered = (conditions: readonly Predicate[]): Holes => ({ filter: allOf(conditions) });

const allArticles = listField(rootLists.articles, cursorKinds.article, async (args: ArticleArguments) =>
  filtered(dateRange('article-published', args.publishedOn)),
);

/** The fields of type Query that are connections. */
export const queryListResolvers = {
  countries: listField(rootLists.countries, cursorKinds.country, async () => filtered([])),

  organizations: listField(
    rootLists.organizations,
    cursorKinds.organization,
    (args: { readonly filter?: OrganizationFilter | null }, context, moment) =>
      organizationSelection(args.filter, context, moment),
  ),

  people: listField(
    rootLists.people,
    cursorKinds.person,
    async (args: { readonly name?: StringFilter | null }) => filtered(nameFilter('person', args.name)),
  ),

  agreements: listField(
    rootLists.agreements,
    cursorKinds.agreement,
    (args: { readonly filter?: AgreementFilter | null }, context, moment) =>
      agreementSelection(args.filter, context, moment),
  ),

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
