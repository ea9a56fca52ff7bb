import { AppError } from '../errors.ts';
import { isWithoutConnection } from './retry.ts';

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);

const badBookmark = /^Neo\.ClientError\.Transaction\.InvalidBookmark/;
const timedOut =
  /^Neo\.ClientError\.Transaction\.TransactionTimedOut|^Neo\.TransientError\.Transaction\.BookmarkTimeout/;

/** The user's and password's place in an address are left out, should someone have written them there. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}

/**
 * An error of the driver as one of ours; one of ours passes as it is. `name` is the statement, told in the details and,
 * for failures of the statement itself, in the message.
 */
export function databaseError(
  error: unknown,
  where: { readonly name: string; readonly uri: string },
): AppError {
  if (error instanceof AppError) return error;
  const code = (error as { code?: unknown }).code;
  const message = error instanceof Error ? error.message : String(error);
  const details = { statement: where.name, databaseCode: typeof code === 'string' ? code : null };
  const uri = withoutCredentials(where.uri);
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new AppError(
      'DATABASE_UNAUTHORIZED',
      `Neo4j at ${uri} has had too many wrong passwords and lets nobody in for some seconds. Wait, check NEO4J_USERNAME and NEO4J_PASSWORD, and try again.`,
      { cause: error, details },
    );
  }
  if (typeof code === 'string' && code.startsWith('Neo.ClientError.Security.')) {
    return new AppError(
      'DATABASE_UNAUTHORIZED',
      `Neo4j at ${uri} refused the user or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error, details },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new AppError(
      'DATABASE_UNREACHABLE',
      `Neo4j at ${uri} has no such database. Check NEO4J_DATABASE. It said: ${message}`,
      { cause: error, details },
    );
  }
  if (typeof code === 'string' && badBookmark.test(code)) {
    return new AppError(
      'BAD_REQUEST',
      'Expected bookmarks as this server gave them, of the database that is there now; got one that the database does not know.',
      { cause: error, details },
    );
  }
  if (typeof code === 'string' && timedOut.test(code)) {
    return new AppError('TIMED_OUT', `The statement ${where.name} took longer than it may.`, {
      cause: error,
      details,
    });
  }
  if ((typeof code === 'string' && unreachable.has(code)) || isWithoutConnection(error)) {
    return new AppError(
      'DATABASE_UNREACHABLE',
      `No Neo4j answers at ${uri}. Check that it runs and that NEO4J_URI is its Bolt address, or unset NEO4J_URI to use the local server.`,
      { cause: error, details },
    );
  }
  return new AppError('DATABASE_FAILED', `The statement ${where.name} failed: ${message}`, {
    cause: error,
    details,
  });
}
