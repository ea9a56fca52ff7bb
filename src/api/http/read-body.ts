import { AppError } from '../../errors.ts';

/** The bytes of all bodies that are being received. */
export interface BodyBudget {
  readonly bodyBytes: number;
  readonly bodiesBytes: number;
  held: number;
}

function tooLarge(limit: number): AppError {
  return new AppError('BODY_TOO_LARGE', `Expected a body of ${limit} bytes at most; got a longer one`, {
    details: { limit },
  });
}

/** A body that breaks off is the client's affair; what we throw ourselves passes. */
function readFailure(error: unknown): unknown {
  if (error instanceof AppError) return error;
  return new AppError('BAD_REQUEST', 'Expected a whole body; it broke off', { cause: error });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError('BAD_REQUEST', 'Expected a body in UTF-8; got other bytes', { cause: error });
  }
}

/**
 * The text of a body, of which no more than it may have is ever held.
 * @throws AppError BODY_TOO_LARGE, BAD_REQUEST where it breaks off or is not UTF-8, SERVER_BUSY where all bodies together
 * are too much.
 */
export async function readBody(request: Request, budget: BodyBudget): Promise<string> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) > budget.bodyBytes) throw tooLarge(budget.bodyBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const chunk = read.value as Uint8Array;
      size += chunk.byteLength;
      budget.held += chunk.byteLength;
      if (size > budget.bodyBytes) throw tooLarge(budget.bodyBytes);
      if (budget.held > budget.bodiesBytes) {
        throw new AppError(
          'SERVER_BUSY',
          'The server is receiving too much at once. Try again in a moment.',
          {
            details: { retryAfterSeconds: 1 },
          },
        );
      }
      chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    reader?.cancel().catch(() => undefined);
    throw readFailure(error);
  } finally {
    budget.held -= size;
  }
}
