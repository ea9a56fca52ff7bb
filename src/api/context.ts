import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Curation } from '../model/curation.ts';
import type { IngestArticles } from '../model/ingestion.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createMoments, type Moments } from './moment.ts';

/** What changes the graph. */
export interface Services {
  readonly curation: Curation;
  readonly ingestArticles: IngestArticles;
}

/** What every resolver has: the graph, this request's loaders and moments, and what the request may change. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly moments: Moments;
  /** @throws AppError UNAUTHENTICATED where the request may change nothing. */
  services(): Services;
}

/** A context for one request; `services` is null where it may only read. */
export function createContext(graph: Graph, services: Services | null): ApiContext {
  return {
    graph,
    loaders: createLoaders(graph),
    moments: createMoments(),
    services: () => {
      if (services) return services;
      throw new AppError(
        'UNAUTHENTICATED',
        'Expected a token that may change the graph: send the header "Authorization: Bearer <token>". On start the server tells where its token is.',
      );
    },
  };
}
