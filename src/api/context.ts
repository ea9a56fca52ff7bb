import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Curation } from '../model/curation.ts';
import type { IngestArticles } from '../model/ingestion.ts';
import { beginTurn, graphWithin, type Turn } from './http/turn.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createMoments, type Moments } from './moment.ts';

/** What changes the graph. */
export interface Services {
  readonly curation: Curation;
  readonly ingestArticles: IngestArticles;
}

/** What every resolver has: the graph, this request's loaders, moments and time, and what the request may change. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly moments: Moments;
  readonly turn: Turn;
  /** @throws AppError UNAUTHENTICATED where the request may change nothing. */
  services(): Services;
}

/** How long a request may take where nobody says. */
const usualDeadlineMs = 8_000;

/** A context for one request, whose reads end with its turn; `services` is null where it may only read. */
export function createContext(
  whole: Graph,
  services: Services | null,
  turn: Turn = beginTurn(usualDeadlineMs),
): ApiContext {
  const graph = graphWithin(whole, turn);
  return {
    graph,
    loaders: createLoaders(graph),
    moments: createMoments(),
    turn,
    services: () => {
      if (services) return services;
      throw new AppError(
        'UNAUTHENTICATED',
        'Expected a token that may change the graph: send the header "Authorization: Bearer <token>". On start the server tells where its token is.',
      );
    },
  };
}
