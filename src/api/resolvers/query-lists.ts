import type { GraphQLResolveInfo } from 'graphql';
import { allOf } from '../../graph/predicate.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { dateRange } from '../filters/date-range.ts';
import type { DateRange } from '../filters/inputs.ts';
import { type RootField, rootFields } from '../filters/root-lists.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, rootSource } from '../loaders/list-source.ts';
import type { TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

interface ArticleArguments {
  readonly publishedOn?: DateRange | null;
  readonly mentions?: string | null;
}

function listField({ list, kind, select }: RootField) {
  return (
    _root: unknown,
    args: ConnectionArguments & TimeArguments & Readonly<Record<string, unknown>>,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const moment = context.moments.enter(args, info);
    const source = rootSource(context.graph, list, () => select(args, context, moment));
    return connect(source, args, kind, selectedFields(info));
  };
}

const allArticles = listField(rootFields.articles);

/** The fields of type Query that are connections. */
export const queryListResolvers = {
  countries: listField(rootFields.countries),
  organizations: listField(rootFields.organizations),
  people: listField(rootFields.people),
  agreements: listField(rootFields.agreements),
  events: listField(rootFields.events),
  tradeFigures: listField(rootFields.tradeFigures),
  reviewQueue: listField(rootFields.reviewQueue),
  articles: (
    root: unknown,
    args: ConnectionArguments & ArticleArguments & Readonly<Record<string, unknown>>,
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
