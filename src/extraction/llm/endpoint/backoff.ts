/** Time and chance, so that tests can hold them still. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** Settles after so many milliseconds, or at once when the run is ended. */
  sleep(ms: number): Promise<void>;
}

/** How often a request is sent at most. */
export const mostAttempts = 5;

const firstMs = 500;
const longestMs = 30_000;
/** Who asks to wait longer than that has no answer for this run. */
const longestAskedMs = 120_000;

/** The pause that a Retry-After asks for: seconds or a date; null where it asks for none that can be read. */
function askedMs(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  // Date.parse takes almost anything for a date; those of HTTP begin with a weekday.
  const until = /^[A-Z][a-z]{2,8}, /.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}

/**
 * How long to wait before the next attempt: as long as the endpoint asks, else twice as long each time, spread by half so
 * that those that failed together do not come back together. @returns null where it is not worth it.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: string | null,
  { now, random }: Pick<Surroundings, 'now' | 'random'>,
): number | null {
  if (attempt >= mostAttempts) return null;
  const asked = askedMs(retryAfter, now());
  if (asked !== null) return asked <= longestAskedMs ? asked : null;
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random() / 2));
}

/** Whether the same request may fare better later. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || (status >= 500 && status !== 501);
}
