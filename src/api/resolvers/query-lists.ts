import type { GraphQLResolveInfo } from 'graphql';
import { allOf } from '../../graph/predicate.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { explained } from '../empty/empty-answer.ts';
import { explainAgreements } from '../empty/explain-agreements.ts';
import { explainOrganizations } from '../empty/explain-parties.ts';
import { dateRange } from '../filters/date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter } from '../filters/inputs.ts';
import { type RootField, rootFields } from '../filters/root-lists.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, rootSource } from '../loaders/list-source.ts';
import type { TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

type ListArguments<Args = object> = Args &
  ConnectionArguments &
  TimeArguments &
  Readonly<Record<string, unknown>>;

function listField({ list, kind, select }: RootField) {
  return (_root: unknown, args: ListArguments, context: ApiContext, info: GraphQLResolveInfo) => {
    const moment = context.moments.enter(args, info);
    const source = rootSource(context.graph, list, () => select(args, context, moment));
    return connect(source, args, kind, selectedFields(info));
  };
}

const allArticles = listField(rootFields.articles);
const allOrganizations = listField(rootFields.organizations);
const allAgreements = listField(rootFields.agreements);

/** The fields of type Query that are connections. */
export const queryListResolvers = {
  countries: listField(rootFields.countries),

  organizations: (
    root: unknown,
    args: ListArguments<{ readonly filter?: OrganizationFilter | null }>,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) =>
    explained(allOrganizations(root, args, context, info), context, () =>
      explainOrganizations(args.filter ?? {}, context.moments.at(info), context),
    ),

  people: listField(rootFields.people),

  agreements: (
    root: unknown,
    args: ListArguments<{ readonly filter?: AgreementFilter | null }>,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) =>
    explained(allAgreements(root, args, context, info), context, () => {
      const moment = context.moments.at(info);
      return explainAgreements({ filter: args.filter ?? {}, ties: false, moment }, context);
    }),

  events: listField(rootFields.events),
  tradeFigures: listField(rootFields.tradeFigures),
  reviewQueue: listField(rootFields.reviewQueue),

  articles: (
    root: unknown,
    args: ListArguments<{ readonly publishedOn?: DateRange | null; readonly mentions?: string | null }>,
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
