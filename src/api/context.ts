import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Curation } from '../model/curation.ts';
import type { IngestArticles } from '../model/ingestion.ts';
import type { Gate } from './http/gate.ts';
import { beginTurn, graphWithin, type Turn } from './http/turn.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createMoments, type Moments } from './moment.ts';
import type { AgreementFeed } from './revision/agreement-feed.ts';

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
  /** The graph whatever the turn. */
  readonly whole: Graph;
  /** Null where nobody can listen. */
  readonly feed: AgreementFeed | null;
  now(): Date;
  /** @throws AppError UNAUTHENTICATED where the request may change nothing. */
  services(): Services;
}

/** How long a request may take where nobody says. */
const usualDeadlineMs = 8_000;

/** What is of one turn. */
function partsOf(whole: Graph, turn: Turn): Pick<ApiContext, 'graph' | 'loaders' | 'moments' | 'turn'> {
  const graph = graphWithin(whole, turn);
  return { graph, loaders: createLoaders(graph), moments: createMoments(), turn };
}

/** A context for one request, whose reads end with its turn; `services` is null where it may only read. */
export function createContext(
  whole: Graph,
  services: Services | null,
  turn: Turn = beginTurn(usualDeadlineMs),
  feed: AgreementFeed | null = null,
  now: () => Date = () => new Date(),
): ApiContext {
  return {
    ...partsOf(whole, turn),
    whole,
    feed,
    now,
    services: () => {
      if (services) return services;
      throw new AppError(
        'UNAUTHENTICATED',
        'Expected a token that may change the graph: send the header "Authorization: Bearer <token>". On start the server tells where its token is.',
      );
    },
  };
}

/** Gives a context that outlasts its request a new turn: what was read for the answer before is forgotten. */
export function renewContext(context: ApiContext, gate: Gate): void {
  context.turn.end();
  const turn = beginTurn(usualDeadlineMs);
  turn.gate = gate;
  Object.assign(context, partsOf(context.whole, turn));
}
