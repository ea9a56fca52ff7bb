import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { type Audit, createAudit } from '../access/audit.ts';
import type { Access } from '../access/open-access.ts';
import { createRefusals, type Refusals } from '../access/refusals.ts';
import type { Graph } from '../graph/graph.ts';
import type { Metrics } from '../observe/metrics.ts';
import { askingOf, openToAll } from './access/asking.ts';
import { useAccess, usePrivateAnswers, useScopes } from './access/use-access.ts';
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
import { outcomeOf, refusalCodes } from './http/outcome.ts';
import { createNotes } from './http/request-notes.ts';
import { beginTurn } from './http/turn.ts';
import { useAnswerCache } from './http/use-answer-cache.ts';
import { createAwaitBookmarks, useBookmarks } from './http/use-bookmarks.ts';
import { useCodedResponses } from './http/use-coded-responses.ts';
import { useCors } from './http/use-cors.ts';
import { useOperationNames } from './http/use-operation-names.ts';
import { useOperations } from './http/use-operations.ts';
import { usePersistedOperations } from './http/use-persisted-operations.ts';
import { useRateLimit } from './http/use-rate-limit.ts';
import { type OnAnswered, useRequestNotes } from './http/use-request-notes.ts';
import { useRequests } from './http/use-requests.ts';
import { type Limits, serverLimits } from './limits.ts';
import { createAgreementFeed } from './revision/agreement-feed.ts';
import type { RevisionWatcher } from './revision/watch-revision.ts';
import { type About, useOperatorPages } from './use-operator-pages.ts';
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
  /** Tells who asks and what they may do; without it everybody may do everything, as at a command line. */
  readonly access?: Access;
  /** Where changes are written down; by default the graph's own log. */
  readonly audit?: Audit;
  /** Where refused tries are written down; by default the same log. */
  readonly refusals?: Refusals;
  /** Counts what happens. */
  readonly metrics?: Metrics;
  /** Who may read them at /metrics; nobody is the default. */
  readonly metricsFor?: 'open' | 'key' | 'off';
  /** What /version tells; without it there is no such page. */
  readonly about?: About;
  /** Hears of every request once it is answered. */
  readonly onAnswered?: OnAnswered;
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

/** Counts what was answered, and tells of it. */
function countAnswered({ metrics, onAnswered }: ApiOptions): OnAnswered {
  return (answered) => {
    const { operation, codes } = answered.notes;
    const outcome = outcomeOf(codes[0], answered.status);
    metrics?.request(operation ?? 'page', outcome, answered.seconds);
    if (refusalCodes.has(outcome)) metrics?.refused(outcome);
    onAnswered?.(answered);
  };
}

/** The options, each with what it is where nobody says. */
function complete(options: ApiOptions) {
  const { graph, watcher, now, metrics, onUnexpectedError = () => undefined } = options;
  const { audit = createAudit(graph, now ?? (() => new Date()), onUnexpectedError) } = options;
  const { refusals = createRefusals(audit, () => performance.now(), onUnexpectedError) } = options;
  const { access = openToAll, corsOrigins = [], explorer = null, about = null } = options;
  const limits: Limits = { ...serverLimits, ...options.limits };
  return {
    ...{ graph, watcher, onUnexpectedError, audit, refusals, access, explorer, about, limits },
    origins: createOrigins(corsOrigins),
    rateLimit: useRateLimit(limits.nodesPerMinute),
    schema: createSchema(),
    arrivals: watchArrivals(),
    awaitBookmarks: createAwaitBookmarks(graph, watcher),
    notes: createNotes(),
    metricsFor: metrics ? (options.metricsFor ?? 'off') : ('off' as const),
  };
}

/** What is done with a request, in its order. */
function pluginsOf(options: ApiOptions, parts: ReturnType<typeof complete>) {
  const { graph, schema, watcher, limits, origins, onUnexpectedError, notes, rateLimit } = parts;
  const { access, refusals, explorer, about, metricsFor, arrivals, awaitBookmarks } = parts;
  const { charge } = rateLimit;
  const metrics = options.metrics ?? null;
  const rights = { access, refusals, notes, metrics: metricsFor, onUnexpectedError };
  return [
    arrivals.plugin,
    useRequestNotes(notes, countAnswered(options)),
    useCors(origins),
    ...(explorer ? [useExplorer(explorer)] : []),
    useStatusPages(graph, graphqlPath, options.unready),
    useAccess(rights),
    useOperatorPages({ graph, about, metrics: metricsFor === 'off' ? null : metrics }),
    useExports({ graph, schema, watcher, limits, origins, charge, awaitBookmarks, onUnexpectedError }),
    useCodedResponses(),
    rateLimit.plugin,
    useRequests(limits, origins),
    useBookmarks(graph, awaitBookmarks),
    usePersistedOperations(),
    useOperationNames(notes),
    useScopes(rights),
    useRequestLimits(limits, options.introspection ?? true),
    ...(watcher && options.keepAnswers !== false
      ? [useAnswerCache(watcher, charge, (result) => metrics?.answerCache(result))]
      : []),
    // Before the one that gives operations their turn, which runs what this one makes of them.
    useCompiledAnswers(),
    useOperations(limits, charge),
    usePrivateAnswers(access),
  ];
}

/** The API: GraphQL and the playground at /graphql, the explorer at /, /live and /ready beside them. Opens no port. */
export function createHandler(options: ApiOptions): ApiHandler {
  const parts = complete(options);
  const { graph, watcher, limits, access, notes, audit, arrivals, explorer, onUnexpectedError } = parts;
  const { services, now, playground = true } = options;
  const feed = watcher ? createAgreementFeed(graph, watcher, limits.subscribers) : null;
  return createYoga<Record<never, never>, ApiContext>({
    schema: parts.schema,
    context: ({ request }) =>
      createContext(
        graph,
        services ? { services, audit } : null,
        beginTurn(limits.deadlineMs, request.signal, arrivals.at(request)),
        feed,
        now,
        askingOf(request, access, notes),
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
    renderGraphiQL: (page) => withPlaygroundScript(renderGraphiQL(page), explorer),
    plugins: pluginsOf(options, parts) as Plugin<ApiContext>[],
  });
}
