import { AppError } from '../../errors.ts';

/**
 * The number that an argument has.
 * @throws AppError BAD_USER_INPUT where it is less than `least` or more than `most`.
 */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new AppError(
    'BAD_USER_INPUT',
    `${argument}: expected a number from ${least} to ${most}; got ${value}`,
    { details: { argument, least, largest: most } },
  );
}
