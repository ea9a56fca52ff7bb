import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import { readArticlesTexts, readEvidenceStatements } from '../../graph/generated/statements.ts';
import type { SearchHitRecord } from '../../graph/records.ts';
import type { Statement } from '../../model/claim.ts';
import { connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { narrowedTo } from '../filters/moment-conditions.ts';
import { cursorKinds } from '../lists.ts';
import type { Moment, TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { type Highlight, type HighlightSources, highlightHit } from '../search/highlights.ts';
import { entityTypes, searchSource } from '../search/search-source.ts';
import { type SearchWord, searchWords } from '../search/search-words.ts';
import { selectedFields } from '../selected-fields.ts';
import { typeOfId } from './abstract-types.ts';

const longestQuery = 1000;

interface SearchArguments extends ConnectionArguments, TimeArguments {
  readonly query: string;
  readonly types?: readonly string[] | null;
}

/** A hit as the schema's SearchEdge has it. */
interface SearchEdge {
  readonly cursor: string;
  readonly node: SearchHitRecord['node'];
  readonly score: number;
  readonly highlights: () => Promise<readonly Highlight[]>;
}

function readWords(query: string): SearchWord[] {
  if (query.length <= longestQuery) return searchWords(query);
  throw new AppError(
    'BAD_USER_INPUT',
    `query: expected ${longestQuery} characters at most; got ${query.length}`,
    { details: { argument: 'query', largest: longestQuery } },
  );
}

/** What articles that were here by then call an organization or a person; null for now, and for countries. */
async function namesThen(
  id: string,
  { loaders }: ApiContext,
  moment: Moment,
): Promise<ReadonlySet<string> | null> {
  const narrowed = narrowedTo('known', 'article-known', moment);
  if (!narrowed || typeOfId(id) === 'Country') return null;
  const statements = await loaders.many<string>(readEvidenceStatements, id, narrowed);
  return new Set(
    statements.flatMap((text) => {
      const statement = JSON.parse(text) as Statement;
      return statement.type === 'organization-named' || statement.type === 'person-named'
        ? statement.name
        : [];
    }),
  );
}

/**
 * The field Query.search. The client's text reaches the index as words of letters and digits alone.
 * @throws AppError BAD_USER_INPUT where the query is too long, or as `connect` does.
 */
export function search(_root: unknown, args: SearchArguments, context: ApiContext, info: GraphQLResolveInfo) {
  const words = readWords(args.query);
  const moment = context.moments.enter(args, info);
  const types = args.types ?? entityTypes;
  const source = searchSource(context.graph, { query: args.query, words, types, moment });
  const page = connect(source, args, cursorKinds.hit, selectedFields(info));
  const sources: HighlightSources = {
    readText: (id) => context.loaders.one<string>(readArticlesTexts, id),
    wasCalled: (id) => namesThen(id, context, moment),
  };
  return {
    ...page,
    nodes: async () => (await page.nodes()).map(({ node }) => node),
    edges: async () =>
      (await page.edges()).map(
        ({ cursor, node: hit }): SearchEdge => ({
          cursor,
          node: hit.node,
          score: Number(hit.score.toFixed(6)),
          highlights: () => highlightHit(hit, words, sources),
        }),
      ),
  };
}
