import { Redis } from 'ioredis';
import { AppError } from '../errors.ts';

const connectMs = 5_000;
const longestPauseMs = 2_000;

/** An address without user and password. */
export function showRedis(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}

/** The failure to reach the Redis at an address. */
export function redisAway(url: string, cause?: unknown): AppError {
  return new AppError(
    'QUEUE_UNREACHABLE',
    `No Redis answers at ${showRedis(url)}. Check that it runs, and that DIPLOGRAPH_REDIS_URL is its address with user and password where it wants them.`,
    { cause },
  );
}

/** A connection that is made with its first command, and made again whenever it breaks; commands wait for it. */
export function connectRedis(url: string, onError: (error: Error) => void = () => undefined): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    // Commands wait until Redis is back; whoever cannot wait has bounds of its own.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), longestPauseMs),
  });
  redis.on('error', onError);
  return redis;
}

/** Ends a connection in whatever state it is. */
export async function closeRedis(redis: Redis): Promise<void> {
  const late = setTimeout(() => redis.disconnect(), 1_000);
  await redis.quit().catch(() => undefined);
  clearTimeout(late);
  redis.disconnect();
}

/**
 * Makes sure that Redis is there.
 * @throws AppError QUEUE_UNREACHABLE where it does not answer within 5 s, or refuses the password
 */
export async function requireRedis(redis: Redis, url: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(redisAway(url)), connectMs);
  });
  try {
    await Promise.race([redis.ping(), late]);
  } catch (error) {
    throw error instanceof AppError ? error : redisAway(url, error);
  } finally {
    clearTimeout(timer);
  }
}
