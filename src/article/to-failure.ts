import { AppError } from '../errors.ts';

/** What went wrong with one item, as a reason that can be told: a failure that nobody foresaw is named as such. */
export function toFailure(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error;
  return new AppError('INTERNAL_ERROR', `${name}: could not be read`, { cause: error });
}
