import { setMaxListeners } from 'node:events';
import { AppError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Gate } from './gate.ts';

/** The time that one request has, and the gate that its statements go through. */
export interface Turn {
  /** Aborted at the deadline, with TIMED_OUT, or when the client goes away. */
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Null until it is known how heavy the request is. */
  gate: Gate | null;
  /** Another deadline, counted from the beginning; the first one holds, then or later, where `isAiling` says so. */
  extend(deadlineMs: number, isAiling: () => boolean): void;
  /** Stops the clock. */
  end(): void;
}

function timedOut(deadlineMs: number): AppError {
  return new AppError(
    'TIMED_OUT',
    `Expected an operation that ends within ${deadlineMs / 1000} s; this one did not and was stopped. Ask for fewer entries, or under a narrower filter.`,
    { details: { deadlineMs } },
  );
}

function ailing(): AppError {
  return new AppError(
    'TIMED_OUT',
    'The database takes too long for everything, and the operation was given up. Nobody can tell yet whether it took effect: look, or send it again.',
    { details: { retryAfterSeconds: 5 } },
  );
}

/** How often a turn looks whether it should rather end. */
const lookMs = 250;

/** A turn that began now, or at the instant of `performance.now()` that is given. */
export function beginTurn(deadlineMs: number, client?: AbortSignal, beganAt = performance.now()): Turn {
  const stop = new AbortController();
  // Each statement of the request listens, and takes its listener away when it ends.
  setMaxListeners(0, stop.signal);
  let deadline = deadlineMs;
  let timer: NodeJS.Timeout;
  let looking: NodeJS.Timeout | undefined;
  const start = (): void => {
    timer = setTimeout(() => stop.abort(timedOut(deadline)), deadline - (performance.now() - beganAt));
    timer.unref();
  };
  const gone = (): void => stop.abort(new AppError('TIMED_OUT', 'The client went away.'));
  client?.addEventListener('abort', gone, { once: true });
  if (client?.aborted) gone();
  start();
  return {
    signal: stop.signal,
    gate: null,
    remainingMs: () => Math.max(1, Math.ceil(deadline - (performance.now() - beganAt))),
    extend: (later, isAiling) => {
      clearTimeout(timer);
      const first = deadline;
      deadline = later;
      start();
      clearInterval(looking);
      looking = setInterval(() => {
        if (performance.now() - beganAt >= first && isAiling()) stop.abort(ailing());
      }, lookMs);
      looking.unref();
    },
    end: () => {
      clearTimeout(timer);
      clearInterval(looking);
      client?.removeEventListener('abort', gone);
    },
  };
}

/** What ends before the turn does, or is given up with the reason for its end. */
export function within<Result>(turn: Turn, work: Promise<Result>): Promise<Result> {
  const { signal } = turn;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The graph for one request: its reads wait at the gate, end with the turn, and none begins after it. */
export function graphWithin(graph: Graph, turn: Turn): Graph {
  return {
    ...graph,
    read: async (statement, params) => {
      const leave = await turn.gate?.pass(turn.signal);
      try {
        turn.signal.throwIfAborted();
        return await graph.read(statement, params, { timeoutMs: turn.remainingMs(), signal: turn.signal });
      } finally {
        leave?.();
      }
    },
  };
}
