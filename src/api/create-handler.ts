import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { useCompiledAnswers } from './compile/use-compiled-answers.ts';
import { type ApiContext, createContext, type Services } from './context.ts';
import { createSchema } from './create-schema.ts';
import { type OnUnexpectedError, showError } from './errors.ts';
import { exampleTabs } from './example-tabs.ts';
import type { Explorer } from './explorer/explorer-files.ts';
import { withPlaygroundScript } from './explorer/playground-script.ts';
import { useExplorer } from './explorer/use-explorer.ts';
import { useExports } from './export/use-exports.ts';
import { watchArrivals } from './http/arrivals.ts';
import { boundedDocuments } from './http/bounded-documents.ts';
import { createOrigins } from './http/origins.ts';
import { beginTurn } from './http/turn.ts';
import { useAnswerCache } from './http/use-answer-cache.ts';
import { createAwaitBookmarks, useBookmarks } from './http/use-bookmarks.ts';
import { useCodedResponses } from './http/use-coded-responses.ts';
import { useCors } from './http/use-cors.ts';
import { useOperations } from './http/use-operations.ts';
import { usePersistedOperations } from './http/use-persisted-operations.ts';
import { useRateLimit } from './http/use-rate-limit.ts';
import { useRequests } from './http/use-requests.ts';
import { type Limits, serverLimits } from './limits.ts';
import { maySend } from './may-send.ts';
import { createAgreementFeed } from './revision/agreement-feed.ts';
import type { RevisionWatcher } from './revision/watch-revision.ts';
import { useRequestLimits } from './use-request-limits.ts';
import { type Unready, useStatusPages } from './use-status-pages.ts';

/** Where GraphQL and the playground are. */
export const graphqlPath = '/graphql';

/** What the API needs. */
export interface ApiOptions {
  readonly graph: Graph;
  /** Knows when the graph changes; without it no answer is kept, and nobody can listen to changes. */
  readonly watcher?: RevisionWatcher;
  /** Whether answers are kept until the graph changes, where there is a watcher. */
  readonly keepAnswers?: boolean;
  /** What mutations do; without it every one is refused. */
  readonly services?: Services;
  /** Whoever sends it may change the graph; null lets everybody, as a command line may. */
  readonly token?: string | null;
  /** Origins whose pages may read answers; `*` is all of them, and none is the default. */
  readonly corsOrigins?: readonly string[];
  /** Whether the schema tells of itself. */
  readonly introspection?: boolean;
  /** Whether there is a playground. */
  readonly playground?: boolean;
  /** Other limits than those of a server. */
  readonly limits?: Partial<Limits>;
  /** The explorer to serve at /; without one, / leads to the playground. */
  readonly explorer?: Explorer | null;
  /** Why /ready is to say no, whatever the database says; null for no reason. */
  readonly unready?: () => Unready | null;
  /** The clock, by which questions mean last year. */
  readonly now?: () => Date;
  /** Hears of every failure that is ours, not the client's; clients see only its code. */
  readonly onUnexpectedError?: OnUnexpectedError;
}

/** The API as a function from Request to Response (`fetch`) that is also a request listener of node:http. */
export type ApiHandler = YogaServerInstance<Record<never, never>, ApiContext>;

/** The API: GraphQL and the playground at /graphql, the explorer at /, /live and /ready beside them. Opens no port. */
export function createHandler({
  graph,
  watcher,
  keepAnswers = true,
  services,
  token = null,
  corsOrigins = [],
  introspection = true,
  playground = true,
  limits: otherLimits,
  explorer = null,
  unready,
  now,
  onUnexpectedError = () => undefined,
}: ApiOptions): ApiHandler {
  const limits: Limits = { ...serverLimits, ...otherLimits };
  const origins = createOrigins(corsOrigins);
  const feed = watcher ? createAgreementFeed(graph, watcher, limits.subscribers) : null;
  const rateLimit = useRateLimit(limits.nodesPerMinute);
  const schema = createSchema();
  const { charge } = rateLimit;
  const arrivals = watchArrivals();
  const awaitBookmarks = createAwaitBookmarks(graph, watcher);
  return createYoga<Record<never, never>, ApiContext>({
    schema,
    context: ({ request }) =>
      createContext(
        graph,
        services && maySend(request.headers.get('authorization'), token) ? services : null,
        beginTurn(limits.deadlineMs, request.signal, arrivals.at(request)),
        feed,
        now,
      ),
    graphqlEndpoint: graphqlPath,
    // Unexpected failures go to onUnexpectedError.
    logging: false,
    landingPage: false,
    // By default yoga answers any origin, with credentials.
    cors: false,
    multipart: false,
    // useRequests reads bodies.
    maxRequestBodySize: false,
    parserAndValidationCache: boundedDocuments(),
    maskedErrors: { maskError: (error) => showError(error, onUnexpectedError) },
    graphiql: playground && { title: 'Diplograph', defaultTabs: [...exampleTabs] },
    renderGraphiQL: (options) => withPlaygroundScript(renderGraphiQL(options), explorer),
    plugins: [
      arrivals.plugin,
      useCors(origins),
      ...(explorer ? [useExplorer(explorer)] : []),
      useStatusPages(graph, graphqlPath, unready),
      useExports({ graph, schema, watcher, limits, origins, charge, awaitBookmarks, onUnexpectedError }),
      useCodedResponses(),
      rateLimit.plugin,
      useRequests(limits, origins),
      useBookmarks(graph, awaitBookmarks),
      usePersistedOperations(),
      useRequestLimits(limits, introspection),
      ...(watcher && keepAnswers ? [useAnswerCache(watcher, charge)] : []),
      // Before the one that gives operations their turn, which runs what this one makes of them.
      useCompiledAnswers(),
      useOperations(limits, charge),
    ],
  });
}
