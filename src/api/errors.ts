import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError, type ErrorCode, errorCodes } from '../errors.ts';

/** Hears of failures that are ours, not the client's, for the log. */
export type OnUnexpectedError = (error: unknown) => void;

/** What clients are told of failures whose own message speaks of addresses or statements. */
const publicMessages: Partial<Record<ErrorCode, string>> = {
  DATABASE_UNREACHABLE: 'The database does not answer. Try again in a moment.',
  DATABASE_UNAUTHORIZED: 'The database refuses this server. Its operator has to mend that.',
  ISSUER_UNREACHABLE: 'The keys that tokens are checked with cannot be had. Try again in a moment.',
  DATABASE_FAILED: 'The database could not answer this. The failure is logged.',
};

/** Failures by which a server says that it will not, not that it cannot: clients are told, and no log. */
const refusals: ReadonlySet<ErrorCode> = new Set(['SERVER_BUSY', 'TIMED_OUT']);

const unexpectedMessage = 'Something went wrong on our side. The failure is logged.';

/** The error that was thrown at first, below what GraphQL wrapped around it. */
function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** Of masked errors, the number under which the log tells what was behind them. */
const failureIds = new WeakMap<object, string>();

/** The number under which a failure is logged: the same for what was thrown and for what clients see of it. */
export function failureIdOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null ? (failureIds.get(error) ?? null) : null;
}

/** Lets the log hear of a failure that clients are only told the code of. */
function report(cause: unknown, shown: GraphQLError, onUnexpected: OnUnexpectedError): GraphQLError {
  const id = failureIdOf(cause) ?? randomUUID();
  failureIds.set(shown, id);
  if (typeof cause === 'object' && cause !== null) failureIds.set(cause, id);
  onUnexpected(cause);
  return shown;
}

/** The error at the same place of the document and the answer, in other words. */
function replace(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const place = error instanceof GraphQLError ? error : undefined;
  return new GraphQLError(message, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions,
  });
}

/** What tells a client how to be let in, as RFC 6750 has it; null where that is not what is wrong. */
export function challengeOf({ code, details }: Pick<AppError, 'code' | 'details'>): string | null {
  const realm = 'Bearer realm="diplograph"';
  if (code === 'UNAUTHENTICATED')
    return details.reason === 'invalid_token' ? `${realm}, error="invalid_token"` : realm;
  if (code !== 'FORBIDDEN' || typeof details.scope !== 'string') return null;
  return `${realm}, error="insufficient_scope", scope="${details.scope}"`;
}

/** What yoga makes status and headers of: for failures of the whole request alone. */
function httpOf(error: AppError): Record<string, unknown> {
  const { code, details } = error;
  const { http: status } = errorCodes[code];
  const wait = details.retryAfterSeconds;
  const challenge = challengeOf(error);
  const headers = {
    ...(typeof wait === 'number' ? { 'retry-after': String(wait) } : {}),
    ...(challenge === null ? {} : { 'www-authenticate': challenge }),
  };
  return {
    http: {
      status,
      // Clients that ask for application/json get 200 for what is wrong with their document.
      spec: code === 'QUERY_TOO_LARGE',
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
    },
  };
}

function showAppError(error: unknown, cause: AppError, onUnexpected: OnUnexpectedError): GraphQLError {
  const ours = errorCodes[cause.code].http >= 500 && !refusals.has(cause.code);
  const hidden = ours ? (publicMessages[cause.code] ?? unexpectedMessage) : undefined;
  const details = !ours && Object.keys(cause.details).length > 0 ? { details: cause.details } : {};
  // A listener that is turned away has nothing beside the error either.
  const beside = error instanceof GraphQLError && error.path && cause.code !== 'SERVER_BUSY';
  const http = beside ? {} : httpOf(cause);
  const shown = replace(error, hidden ?? cause.message, { code: cause.code, ...details, ...http });
  return ours ? report(cause, shown, onUnexpected) : shown;
}

/**
 * The error as clients see it, always with extensions.code. One of ours keeps its code; one that GraphQL raised about the
 * request passes with a code; anything else becomes INTERNAL_ERROR, says nothing of its cause, and goes to `onUnexpected`.
 */
export function showError(error: unknown, onUnexpected: OnUnexpectedError): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof AppError) return showAppError(error, cause, onUnexpected);
  // Without a path it is about the request; with one it was raised while answering, by GraphQL itself.
  const aboutRequest = error instanceof GraphQLError && cause instanceof GraphQLError;
  if (aboutRequest && (error.extensions.code !== undefined || error.path === undefined)) {
    error.extensions.code ??= 'BAD_USER_INPUT';
    return error;
  }
  return report(cause, replace(error, unexpectedMessage, { code: 'INTERNAL_ERROR' }), onUnexpected);
}
