import { AppError } from '../errors.ts';
import type { SortKey } from '../graph/sort-order.ts';

const longestCursor = 4096;

/** What a cursor points into: lists of the same type share an order, so their cursors are of one kind. */
export interface CursorKind {
  /** The type of the list's nodes, as in the schema. */
  readonly type: string;
  /** The type of each value of the sort key. */
  readonly values: readonly ('string' | 'number')[];
}

/** The opaque text for a place in a list: base64url of its type and sort key. */
export function encodeCursor(kind: CursorKind, key: SortKey): string {
  return Buffer.from(JSON.stringify([kind.type, ...key]), 'utf8').toString('base64url');
}

/**
 * The place that a cursor of this kind stands for.
 * @throws AppError BAD_USER_INPUT where the text is no cursor, or one of another list.
 */
export function decodeCursor(kind: CursorKind, cursor: string, argument: string): SortKey {
  const parts = cursor.length <= longestCursor ? readParts(cursor) : null;
  if (parts === null || typeof parts[0] !== 'string') {
    throw refuse(argument, 'a cursor that this API gave', cursor);
  }
  const [type, ...key] = parts;
  const fits =
    type === kind.type &&
    key.length === kind.values.length &&
    key.every((value, index) => typeof value === kind.values[index]) &&
    encodeCursor(kind, key as SortKey) === cursor;
  if (!fits) throw refuse(argument, `a cursor of a list of ${kind.type}`, cursor);
  return key as SortKey;
}

function readParts(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function refuse(argument: string, expected: string, cursor: string): AppError {
  const got = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  return new AppError('BAD_USER_INPUT', `${argument}: expected ${expected}; got ${JSON.stringify(got)}`, {
    details: { argument },
  });
}
