import { errorCodes } from '../../errors.ts';

/** Codes that GraphQL and its libraries give beside ours. */
const otherCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];
const known: ReadonlySet<string> = new Set([...Object.keys(errorCodes), ...otherCodes]);

/** Outcomes by which a server or its rights turn a request away. */
export const refusalCodes: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'SERVER_BUSY',
  'TIMED_OUT',
  'QUERY_TOO_LARGE',
  'BODY_TOO_LARGE',
]);

const byStatus: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'SERVER_BUSY',
  504: 'TIMED_OUT',
};

/** How a request ended, one of few: `ok`, or a code; `code` is that of its first error. */
export function outcomeOf(code: string | undefined, status: number): string {
  if (code !== undefined) return known.has(code) ? code : 'OTHER';
  if (status < 400) return 'ok';
  return byStatus[status] ?? (status >= 500 ? 'INTERNAL_ERROR' : 'BAD_REQUEST');
}
