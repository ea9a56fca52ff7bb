import { AppError } from '../errors.ts';
import type { SortKey } from '../graph/sort-order.ts';
import { type CursorKind, decodeCursor } from './cursor.ts';

/** The most that one page holds. */
export const largestPage = 100;
/** What a page holds where the client does not say. */
export const defaultPage = 20;

/** The arguments of every connection, as they come. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which page is asked for: `size` entries from the start, or with `fromEnd` from the end, of what lies between the two places. */
export interface PageArguments {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: SortKey | null;
  readonly before: SortKey | null;
}

/**
 * Checks the arguments of a connection.
 * @throws AppError BAD_USER_INPUT for both `first` and `last`, a negative or too large page, or a cursor that is not of this list.
 */
export function readPageArguments(args: ConnectionArguments, kind: CursorKind): PageArguments {
  const { first = null, last = null, after = null, before = null } = args;
  if (first !== null && last !== null) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected first or last, not both; got first: ${first} and last: ${last}`,
    );
  }
  checkSize('first', first);
  checkSize('last', last);
  return {
    size: first ?? last ?? defaultPage,
    fromEnd: last !== null || (first === null && before !== null && after === null),
    after: after === null ? null : decodeCursor(kind, after, 'after'),
    before: before === null ? null : decodeCursor(kind, before, 'before'),
  };
}

function checkSize(argument: string, size: number | null): void {
  if (size === null || (size >= 0 && size <= largestPage)) return;
  throw new AppError(
    'BAD_USER_INPUT',
    `${argument}: expected a number from 0 to ${largestPage}; got ${size}`,
    { details: { argument, largest: largestPage } },
  );
}
