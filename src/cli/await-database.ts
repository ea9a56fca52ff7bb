import { AppError, type ErrorCode } from '../errors.ts';

/** Failures that pass by themselves: a database that is being started, or that cannot be reached for a while. */
const passing: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNREACHABLE', 'TIMED_OUT', 'DATABASE_FAILED']);
const pausesMs = [500, 1_000, 2_000];

/** How a database is waited for. */
export interface Waiting {
  /** Null waits without end. */
  readonly withinMs: number | null;
  /** Hears why it is waited for, once. */
  readonly onWait: (reason: string) => void;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Does what needs the database, again and again where that is not there yet.
 * @throws what the last try threw: at once where waiting does not help (a wrong password, a newer schema), else when the time is up
 */
export async function awaitDatabase<Result>(
  work: () => Promise<Result>,
  { withinMs, onWait, signal }: Waiting,
): Promise<Result> {
  const startedAt = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const next = pausesMs[Math.min(attempt, pausesMs.length - 1)]!;
      const late = withinMs !== null && performance.now() - startedAt + next > withinMs;
      if (!(error instanceof AppError) || !passing.has(error.code) || late || signal.aborted) throw error;
      if (attempt === 0) onWait(error.message.split('\n')[0]!);
      await pause(next, signal);
      signal.throwIfAborted();
    }
  }
}
