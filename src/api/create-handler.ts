import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { type ApiContext, createContext, type Services } from './context.ts';
import { createSchema } from './create-schema.ts';
import { type OnUnexpectedError, showError } from './errors.ts';
import { exampleTabs } from './example-tabs.ts';
import { maySend } from './may-send.ts';
import { useRequestLimits } from './use-request-limits.ts';
import { useStatusPages } from './use-status-pages.ts';

/** Where GraphQL and the playground are. */
export const graphqlPath = '/graphql';

const largestBody = 1024 * 1024;

/** What the API needs. */
export interface ApiOptions {
  readonly graph: Graph;
  /** What mutations do; without it every one is refused. */
  readonly services?: Services;
  /** Whoever sends it may change the graph; null lets everybody, as a command line may. */
  readonly token?: string | null;
  /** Hears of every failure that is ours, not the client's; clients see only its code. */
  readonly onUnexpectedError?: OnUnexpectedError;
}

/** The API as a function from Request to Response (`fetch`) that is also a request listener of node:http. */
export type ApiHandler = YogaServerInstance<Record<never, never>, ApiContext>;

/** The API: GraphQL and the playground at /graphql, /live and /ready beside it. Opens no port. */
export function createHandler({
  graph,
  services,
  token = null,
  onUnexpectedError = () => undefined,
}: ApiOptions): ApiHandler {
  return createYoga<Record<never, never>, ApiContext>({
    schema: createSchema(),
    context: ({ request }) =>
      createContext(
        graph,
        services && maySend(request.headers.get('authorization'), token) ? services : null,
      ),
    graphqlEndpoint: graphqlPath,
    // Unexpected failures go to onUnexpectedError.
    logging: false,
    landingPage: false,
    // By default yoga answers any origin, with credentials.
    cors: false,
    multipart: false,
    maxRequestBodySize: largestBody,
    maskedErrors: { maskError: (error) => showError(error, onUnexpectedError) },
    graphiql: { title: 'Diplograph', defaultTabs: [...exampleTabs] },
    renderGraphiQL,
    plugins: [useStatusPages(graph, graphqlPath), useRequestLimits()],
  });
}
