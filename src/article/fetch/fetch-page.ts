import { AppError } from '../../errors.ts';
import type { ArticleFormat } from '../source.ts';
import { parseAddress, showAddress } from './check-address.ts';
import { readContentType } from './content-type.ts';
import { follow } from './follow.ts';
import type { Network } from './network.ts';
import { createRobots } from './robots.ts';
import { type Answer, readBody } from './send-request.ts';

/** A page as it was got. */
export interface FetchedPage {
  /** Where it was at last, after redirects, without a fragment. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the server says; null where that is vague. */
  readonly format: ArticleFormat | null;
  readonly charset: string | undefined;
}

/** Gets a page. @throws AppError BAD_USER_INPUT that says what was expected and what came. */
export type FetchPage = (address: string) => Promise<FetchedPage>;

async function takeBody(answer: Answer, name: string, network: Network): Promise<Uint8Array> {
  const body = await readBody(answer, network.maxBytes);
  if (body.type === 'whole') return body.bytes;
  const mebibytes = Math.round(network.maxBytes / 1024 / 1024);
  throw new AppError(
    'BAD_USER_INPUT',
    body.type === 'too-large'
      ? `${name}: expected a page of at most ${mebibytes} MiB; got more`
      : `${name}: expected a page that is packed with gzip, deflate or br, or not at all; got ${answer.headers['content-encoding']}`,
  );
}

async function fetchPage(
  given: string,
  network: Network,
  mayFetch: (url: URL) => Promise<void>,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const address = showAddress(given);
  const first = parseAddress(given, address);
  const { url, answer } = await follow(first, address, network, signal, mayFetch);
  try {
    if (answer.statusCode !== 200)
      throw new AppError(
        'BAD_USER_INPUT',
        `${address}: expected a page (status 200); got status ${answer.statusCode}`,
      );
    const { format, charset } = readContentType(answer.headers['content-type'], url);
    if (format === 'refused')
      throw new AppError(
        'BAD_USER_INPUT',
        `${address}: expected text, HTML, a feed, JSONL or CSV; got ${String(answer.headers['content-type']).slice(0, 100)}`,
      );
    const bytes = await takeBody(answer, address, network);
    url.hash = '';
    return { url: url.href, bytes, format, charset };
  } finally {
    answer.destroy();
  }
}

function failureOf(error: unknown, address: string, network: Network, timeout: AbortSignal): AppError {
  if (error instanceof AppError) return error;
  const reason = timeout.aborted
    ? `no whole answer within ${network.timeoutMs / 1000} s`
    : error instanceof Error
      ? error.message || ('code' in error ? String(error.code) : error.name)
      : String(error);
  return new AppError('BAD_USER_INPUT', `${address}: expected a page that can be had; ${reason}`, {
    cause: error,
  });
}

/**
 * Fetches pages over http and https: where a site's robots.txt allows it, from addresses of the open internet alone, each
 * redirect checked like the first address, the connection going to the very address that was checked; within bounds of time,
 * size and redirects; text and nothing else.
 */
export function createFetchPage(network: Network): FetchPage {
  const robots = createRobots(network);
  return async (given) => {
    const address = showAddress(given);
    const timeout = AbortSignal.timeout(network.timeoutMs);
    const signal = network.signal ? AbortSignal.any([timeout, network.signal]) : timeout;
    const mayFetch = async (url: URL) => {
      if (await robots(url, signal)) return;
      signal.throwIfAborted();
      throw new AppError(
        'BAD_USER_INPUT',
        `${address}: expected a page that robots.txt allows ${network.userAgent} to have; that of ${url.host} forbids it, or cannot be had`,
      );
    };
    try {
      return await fetchPage(given, network, mayFetch, signal);
    } catch (error) {
      network.signal?.throwIfAborted();
      throw failureOf(error, address, network, timeout);
    }
  };
}
