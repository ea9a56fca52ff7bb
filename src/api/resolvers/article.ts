import type { GraphQLResolveInfo } from 'graphql';
import { readArticlesTexts } from '../../graph/generated/statements.ts';
import type { ArticleRecord, EvidenceRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, unconditional } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

/** type Article */
export const articleResolvers = {
  text: (article: ArticleRecord, _args: unknown, { loaders }: ApiContext): Promise<string | null> =>
    loaders.one(readArticlesTexts, article.id),
  evidence: (
    article: ArticleRecord,
    args: ConnectionArguments,
    { graph, loaders }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<EvidenceRecord> =>
    connect(
      childSource(graph, loaders, childLists.evidenceOfArticle, article.id, unconditional),
      args,
      cursorKinds.evidence,
      selectedFields(info),
    ),
};
