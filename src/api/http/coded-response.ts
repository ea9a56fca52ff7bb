import { type AppError, type ErrorCode, errorCodes } from '../../errors.ts';
import { challengeOf } from '../errors.ts';

/** The shape of every failure outside of an operation. */
export interface CodedFailure {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A failure as clients get it beside GraphQL: the same shape of JSON, with the status of its code. */
export function codedFailure(code: ErrorCode, message: string, details: object = {}): CodedFailure {
  const wait = 'retryAfterSeconds' in details ? { 'retry-after': String(details.retryAfterSeconds) } : {};
  const told = Object.keys(details).length > 0 ? { details } : {};
  return {
    status: errorCodes[code].http,
    body: `${JSON.stringify({ errors: [{ message, extensions: { code, ...told } }] })}\n`,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...wait },
  };
}

/** The same of an AppError that the client can mend. */
export function failureOf(error: AppError): CodedFailure {
  const failure = codedFailure(error.code, error.message, error.details);
  const challenge = challengeOf(error);
  if (challenge === null) return failure;
  return { ...failure, headers: { ...failure.headers, 'www-authenticate': challenge } };
}
