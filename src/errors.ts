/**
 * Every deliberate failure, once: how GraphQL, HTTP and the shell show it. `exit` follows sysexits.h where that has a
 * fitting number (64 usage, 65 data, 66 no input, 69 unavailable, 70 internal, 73 cannot create, 77 permission, 78 configuration).
 */
export const errorCodes = {
  BAD_CONFIG: { http: 500, exit: 78 },
  BAD_USAGE: { http: 400, exit: 64 },
  BAD_USER_INPUT: { http: 400, exit: 65 },
  INPUT_NOT_FOUND: { http: 404, exit: 66 },
  UNAUTHENTICATED: { http: 401, exit: 77 },
  FORBIDDEN: { http: 403, exit: 77 },
  NOT_FOUND: { http: 404, exit: 66 },
  METHOD_NOT_ALLOWED: { http: 405, exit: 64 },
  NOT_ACCEPTABLE: { http: 406, exit: 64 },
  BODY_TOO_LARGE: { http: 413, exit: 65 },
  UNSUPPORTED_MEDIA_TYPE: { http: 415, exit: 64 },
  BAD_REQUEST: { http: 400, exit: 65 },
  QUERY_TOO_LARGE: { http: 400, exit: 65 },
  PERSISTED_QUERY_NOT_FOUND: { http: 404, exit: 66 },
  RATE_LIMITED: { http: 429, exit: 69 },
  SERVER_BUSY: { http: 503, exit: 69 },
  TIMED_OUT: { http: 504, exit: 69 },
  ISSUER_UNREACHABLE: { http: 503, exit: 69 },
  MODEL_UNAUTHORIZED: { http: 503, exit: 77 },
  DATABASE_UNREACHABLE: { http: 503, exit: 69 },
  DATABASE_UNAUTHORIZED: { http: 503, exit: 77 },
  QUEUE_UNREACHABLE: { http: 503, exit: 69 },
  DATABASE_FAILED: { http: 500, exit: 70 },
  PORT_BUSY: { http: 503, exit: 69 },
  JAVA_MISSING: { http: 503, exit: 69 },
  MAVEN_MISSING: { http: 503, exit: 69 },
  DOWNLOAD_FAILED: { http: 503, exit: 69 },
  LOCAL_SERVER_FAILED: { http: 503, exit: 69 },
  DISK_FULL: { http: 503, exit: 73 },
  DISK_READ_ONLY: { http: 503, exit: 73 },
  OUTPUT_FAILED: { http: 500, exit: 73 },
  INTERNAL_ERROR: { http: 500, exit: 70 },
} as const;

/** The literal name of a deliberate failure; `extensions.code` in GraphQL. */
export type ErrorCode = keyof typeof errorCodes;

/**
 * A failure that its reader can understand: the message says what was expected, what came and where, and where there is
 * one, what to do. `details` holds the same facts for programs.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = Object.freeze({ ...options.details });
  }
}
