import neo4j from 'neo4j-driver';

/** Codes for connections that broke: the driver's, of which it does not repeat the last (a reset in the middle of the greeting), and ours. */
const broken = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'DATABASE_UNREACHABLE']);

const firstPauseMs = 20;
const longestPauseMs = 500;

/** Whether no connection could be had in time, which the driver tells without a code. */
export function isWithoutConnection(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection acquisition timed out');
}

/** Whether a connection broke, so that nobody knows what the server has done. */
export function isBroken(error: unknown): boolean {
  return broken.has(String((error as { code?: unknown } | null)?.code)) || isWithoutConnection(error);
}

/** Whether the same may succeed when it is tried again: the connection broke, or the server says so. */
export function mayRepeat(error: unknown): boolean {
  if (isBroken(error)) return true;
  // A bookmark that the server does not come to know has had its time.
  if ((error as { code?: unknown } | null)?.code === 'Neo.TransientError.Transaction.BookmarkTimeout')
    return false;
  return neo4j.isRetryableError(error as Error);
}

/** How often and for how long something is tried. */
export interface Tries {
  readonly atMost: number;
  /** From the first try on; none begins later. */
  readonly withinMs: number;
}

/**
 * Tries `once` until it succeeds, fails in a way that repeating does not mend, or has been tried enough; the pauses double
 * from 20 to 500 ms, more or less, so that many who failed at once do not come back at once.
 * @throws what the last try threw
 */
export async function tryAgain<Result>(
  { atMost, withinMs }: Tries,
  once: (attempt: number) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(attempt);
    } catch (error) {
      signal?.throwIfAborted();
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
      const late = performance.now() - startedAt + pause > withinMs;
      if (attempt >= atMost || late || !mayRepeat(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal?.throwIfAborted();
    }
  }
}
