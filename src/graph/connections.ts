import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { GraphOptions } from './graph.ts';
import { createHeartbeat } from './heartbeat.ts';
import { knock } from './knock.ts';
import { isBroken, isWithoutConnection } from './retry.ts';

/** More than operations of all sizes may use at once (src/api/limits.ts): what waits for one waits for one that is dead. */
const connectionsAtMost = 32;
/** A session that takes longer to close has a dead connection, which nothing else would give back. */
const closeMs = 12_000;
/** For so long after a connection broke the next may break too. */
const ailingMs = 3_000;
/** Servers that were heard of last; any of them is a sign of life of a cluster. */
const addressesAtMost = 8;

/** What a session is used for while it is open. */
export interface Use {
  readonly session: Session;
  /** Waits for an answer of the server, as long as there is a sign of life of it. */
  answer<Result>(asked: PromiseLike<Result>): Promise<Result>;
  /** Remembers a server by its address, as summaries of results tell it. */
  heardOf(address: string | undefined): void;
}

/** The connections to the database, of which dead ones never stay in the way. */
export interface Connections {
  /**
   * Works with a session of its own.
   * @throws what `work` throws; DATABASE_UNREACHABLE where nobody answers any more; the signal's reason where it is aborted.
   */
  use<Result>(
    config: SessionConfig,
    work: (use: Use) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** Opens a session that is to be given back by `end`. */
  open(config: SessionConfig): Use & { readonly end: () => Promise<void> };
  /** Whether the database takes long for the smallest thing, or connections to it have just broken. */
  isAiling(): boolean;
  close(): Promise<void>;
}

/** A driver and those who use it, until it is replaced by another. */
interface Generation {
  readonly driver: Driver;
  users: number;
  /** Settles as what is waited for, or rejects when the server counts as gone. */
  readonly unlessGone: <Result>(waitedFor: PromiseLike<Result>) => Promise<Result>;
  readonly leave: (reason: AppError) => void;
}

function createDriver({ address }: GraphOptions): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    fetchSize: 1000,
    maxConnectionPoolSize: connectionsAtMost,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    // Tries are repeated by us: src/graph/retry.ts.
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    userAgent: 'diplograph',
  });
}

function beginGeneration(options: GraphOptions): Generation {
  let left: AppError | null = null;
  // Not one promise to race against: it would hold on to all that ever raced against it, answers included.
  const waiting = new Set<(reason: AppError) => void>();
  const unlessGone = <Result>(waitedFor: PromiseLike<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      if (left) reject(left);
      waitedFor.then(
        (result) => {
          waiting.delete(reject);
          resolve(result);
        },
        (error) => {
          waiting.delete(reject);
          reject(error);
        },
      );
    });
  const leave = (reason: AppError): void => {
    left = reason;
    for (const reject of waiting) reject(reason);
  };
  return { driver: createDriver(options), users: 0, unlessGone, leave };
}

function silence(uri: string): AppError {
  return new AppError(
    'DATABASE_UNREACHABLE',
    `Neo4j at ${uri.replace(/\/\/[^/@]*@/, '//')} has stopped answering. Check that it runs and that the network lets through what it says.`,
  );
}

/** Not one to try again after: nobody opens them any more. */
function closed(): AppError {
  return new AppError(
    'DATABASE_FAILED',
    'The connections to the database are closed: this process is ending.',
  );
}

/** What ends first: the work, or the signal's patience. */
function unlessAborted<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Connections of a driver of their own, made anew where they are found dead. */
export function openConnections(options: GraphOptions): Connections {
  const { uri } = options.address;
  const { protocol } = new URL(uri);
  const addresses = new Set([uri]);
  const closings = new Set<Promise<void>>();
  let current = beginGeneration(options);
  let isClosed = false;
  let brokenAt = Number.NEGATIVE_INFINITY;

  const knockAnywhere = (withinMs: number): Promise<boolean> =>
    Promise.any(
      [...addresses].map(async (address) => {
        if (!(await knock(address, withinMs))) throw new Error('silent');
        return true;
      }),
    ).catch(() => false);
  const closeDriver = ({ driver }: Generation): void => void driver.close().catch(() => undefined);
  const replace = (generation: Generation): void => {
    if (generation !== current) return;
    current = beginGeneration(options);
    if (generation.users === 0) closeDriver(generation);
  };
  const heartbeat = createHeartbeat({
    knock: knockAnywhere,
    quietMs: 1_000,
    silentMs: 6_000,
    stillSilentMs: 2_500,
    onSilence: () => {
      const generation = current;
      replace(generation);
      generation.leave(silence(uri));
    },
  });
  const heardOf = (address: string | undefined): void => {
    if (address === undefined || uri.startsWith('bolt')) return;
    addresses.add(`${protocol}//${address}`);
    const [, second] = addresses;
    if (addresses.size > addressesAtMost) addresses.delete(second!);
  };

  function open(config: SessionConfig) {
    if (isClosed) throw closed();
    const generation = current;
    generation.users += 1;
    const session = generation.driver.session({ database: options.address.database, ...config });
    const answer = async <Result>(asked: PromiseLike<Result>): Promise<Result> => {
      const over = heartbeat.wait();
      let answered = false;
      try {
        const result = await generation.unlessGone(asked);
        answered = true;
        return result;
      } catch (error) {
        // An error of the server is an answer too.
        answered = String((error as { code?: unknown }).code).startsWith('Neo.');
        if (isBroken(error)) brokenAt = performance.now();
        // Connections that are still being made to a server that said nothing would keep their places.
        if (isWithoutConnection(error)) replace(generation);
        throw error;
      } finally {
        over(answered);
      }
    };
    /** Gives the session back, in whatever state; resolves when it is closed, or found dead. */
    const end = (): Promise<void> => {
      const closing = new Promise<void>((resolve) => {
        const late = setTimeout(() => {
          replace(generation);
          resolve();
        }, closeMs);
        late.unref();
        session
          .close()
          .catch(() => undefined)
          .finally(() => {
            clearTimeout(late);
            resolve();
          });
      }).finally(() => {
        closings.delete(closing);
        generation.users -= 1;
        if (generation !== current && generation.users === 0) closeDriver(generation);
      });
      closings.add(closing);
      return generation.unlessGone(closing).catch(() => undefined);
    };
    return { session, answer, heardOf, end, unlessGone: generation.unlessGone };
  }

  return {
    open,
    use: async (config, work, signal) => {
      const { end, unlessGone, ...use } = open(config);
      const working = work(use);
      working.catch(() => undefined);
      let done = false;
      try {
        const result = await unlessAborted(unlessGone(working), signal);
        done = true;
        return result;
      } finally {
        const closed = end();
        // Whoever was given up or failed need not wait until its connection is tidied up.
        if (done) await closed;
      }
    },
    isAiling: () => heartbeat.isSlow() || performance.now() - brokenAt < ailingMs,
    close: async () => {
      isClosed = true;
      heartbeat.close();
      // The driver would leave whoever still waits without an answer.
      current.leave(closed());
      const bound = new Promise<void>((resolve) => setTimeout(resolve, 2_000).unref());
      await Promise.race([Promise.all(closings), bound]);
      await Promise.race([current.driver.close().catch(() => undefined), bound]);
    },
  };
}
