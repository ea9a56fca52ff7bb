import type { Act, Audit } from '../access/audit.ts';
import { type Caller, commandLineCaller } from '../access/caller.ts';
import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Witness } from '../graph/witness.ts';
import type { Curation } from '../model/curation.ts';
import type { IngestArticles } from '../model/ingestion.ts';
import type { Gate } from './http/gate.ts';
import { beginTurn, graphWithin, type Turn } from './http/turn.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createMoments, type Moments } from './moment.ts';
import type { AgreementFeed } from './revision/agreement-feed.ts';

/** What changes the graph; the witness writes down each change in its transaction. */
export interface Services {
  curation(witness: Witness): Curation;
  ingestion(witness: Witness): IngestArticles;
}

/** Who asks, and by which request. */
export interface Asking {
  readonly caller: Caller;
  readonly requestId: string | null;
  readonly address: string | null;
  /** @throws AppError UNAUTHENTICATED where the caller may not go on, as a key may be revoked while its owner listens. */
  stillMay(): Promise<void>;
}

/** Whoever runs the process, asking without a request. */
export const askingProcess: Asking = {
  caller: commandLineCaller('this process'),
  requestId: null,
  address: null,
  stillMay: async () => undefined,
};

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
  readonly asking: Asking;
  /**
   * Changes the graph, and records in the audit log how that ended.
   * @throws AppError FORBIDDEN where nothing may be changed here; what the work throws.
   */
  change<Result>(
    act: Change,
    work: (services: Services, witness: Witness) => Promise<Result>,
  ): Promise<Result>;
}

/** What is to be changed: a field of Mutation, and what it is about. */
export type Change = Pick<Act, 'field' | 'targets' | 'reason'>;

/** What changes the graph, and what writes that down. */
export interface Changing {
  readonly services: Services;
  readonly audit: Audit;
}

/** How long a request may take where nobody says. */
const usualDeadlineMs = 8_000;

/** What is of one turn. */
function partsOf(whole: Graph, turn: Turn): Pick<ApiContext, 'graph' | 'loaders' | 'moments' | 'turn'> {
  const graph = graphWithin(whole, turn);
  return { graph, loaders: createLoaders(graph), moments: createMoments(), turn };
}

/** A context for one request, whose reads end with its turn; `changing` is null where it may only read. */
export function createContext(
  whole: Graph,
  changing: Changing | null,
  turn: Turn = beginTurn(usualDeadlineMs),
  feed: AgreementFeed | null = null,
  now: () => Date = () => new Date(),
  asking: Asking = askingProcess,
): ApiContext {
  return {
    ...partsOf(whole, turn),
    whole,
    feed,
    now,
    asking,
    change: async (act, work) => {
      if (!changing)
        throw new AppError('FORBIDDEN', 'Expected a server that changes the graph; this one only reads it.');
      const { caller, requestId, address } = asking;
      const { services, audit } = changing;
      return audit.perform({ ...act, caller, requestId, address }, (witness) => work(services, witness));
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
