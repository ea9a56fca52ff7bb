import { AppError } from '../errors.ts';

/**
 * Refuses what the contract has and this release does not serve; `instead` says what to use.
 * @throws AppError NOT_IMPLEMENTED, always.
 */
export function refuseNotServed(what: string, instead: string): never {
  throw new AppError('NOT_IMPLEMENTED', `${what} is not served yet. ${instead}`, { details: { what } });
}
