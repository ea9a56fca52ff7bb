import { AppError } from '../errors.ts';
import type { CliContext } from './context.ts';

/** The address of Redis. @throws AppError BAD_CONFIG where none is set */
export function requireRedisUrl(context: CliContext): string {
  const { redisUrl } = context.config();
  if (redisUrl !== null) return redisUrl;
  throw new AppError(
    'BAD_CONFIG',
    'Expected DIPLOGRAPH_REDIS_URL, the address of the Redis that keeps the queue, e.g. redis://127.0.0.1:6379; it is not set.',
    { details: { settings: ['DIPLOGRAPH_REDIS_URL'] } },
  );
}
