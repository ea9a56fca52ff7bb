import { AppError } from '../../errors.ts';

const windowSeconds = 60;
/** Addresses that are remembered within a window; more of them share one account. */
const mostAddresses = 10_000;

/** What an address has left in the window. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** An account of nodes for each address, in windows of a minute. */
export interface RateLimit {
  /** @throws AppError RATE_LIMITED where the address has too little left. */
  charge(address: string, nodes: number): Allowance;
}

/** Accounts that begin empty; `now` is in milliseconds. */
export function createRateLimit(limit: number, now: () => number): RateLimit {
  let endsAt = 0;
  const spent = new Map<string, number>();
  return {
    charge: (given, nodes) => {
      const at = now();
      if (at >= endsAt) {
        spent.clear();
        endsAt = at + windowSeconds * 1000;
      }
      const address = spent.has(given) || spent.size < mostAddresses ? given : '';
      const resetSeconds = Math.max(1, Math.ceil((endsAt - at) / 1000));
      const before = spent.get(address) ?? 0;
      const total = before + Math.max(1, Math.ceil(nodes));
      if (total > limit) {
        throw new AppError(
          'RATE_LIMITED',
          `Expected operations for ${limit} nodes a minute at most; ${limit - before} are left, and this one asks for ${Math.ceil(nodes)}. Try again in ${resetSeconds} s.`,
          { details: { limit, remaining: limit - before, retryAfterSeconds: resetSeconds } },
        );
      }
      spent.set(address, total);
      return { limit, remaining: limit - total, resetSeconds };
    },
  };
}

/** The headers of draft-ietf-httpapi-ratelimit-headers, and the three that came before them. */
export function rateLimitHeaders({
  limit,
  remaining,
  resetSeconds,
}: Allowance): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': `"nodes";q=${limit};w=${windowSeconds}`,
    ratelimit: `"nodes";r=${remaining};t=${resetSeconds}`,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetSeconds),
  };
}
