import { AppError } from '../errors.ts';

/** Arguments that ask about another time, as they come. */
export interface TimeArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/**
 * Refuses what the contract has and this release does not serve; `instead` says what to use.
 * @throws AppError NOT_IMPLEMENTED, always.
 */
export function refuseNotServed(what: string, instead: string): never {
  throw new AppError('NOT_IMPLEMENTED', `${what} is not served yet. ${instead}`, { details: { what } });
}

/** @throws AppError NOT_IMPLEMENTED where a question about another time is asked. */
export function refuseTimeArguments(args: TimeArguments): void {
  if (typeof args.asOf === 'string') {
    refuseNotServed(
      'asOf',
      'Leave it out for the latest reported status; statusHistory tells the earlier ones.',
    );
  }
  if (typeof args.knownAt === 'string') {
    refuseNotServed(
      'knownAt',
      'Leave it out for what is known now; evidence tells when each article was published.',
    );
  }
}
