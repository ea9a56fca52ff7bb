import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Network, ResolvedAddress } from './network.ts';

/** The answer to one request, its body not read yet. */
export type Answer = IncomingMessage;

/** Whatever is asked, the connection goes to the addresses that were checked: a name that changes leads nowhere else. */
function pinned(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    if (options.all) callback(null, [...addresses]);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
}

/** Asks for a page at one of the given addresses. @throws where no answer begins before the signal. */
export function sendRequest(
  url: URL,
  addresses: readonly ResolvedAddress[],
  network: Network,
  signal: AbortSignal,
): Promise<Answer> {
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = start(
      url,
      {
        method: 'GET',
        agent: false,
        lookup: pinned(addresses),
        signal,
        maxHeaderSize: 64 * 1024,
        headers: {
          'user-agent': network.userAgent,
          accept:
            'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/*;q=0.9, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
          connection: 'close',
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

function unpackerOf(encoding: string) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  return encoding === 'deflate' ? createInflate() : null;
}

/** How a body came to its end. */
export type Body =
  | { readonly type: 'whole'; readonly bytes: Uint8Array }
  | { readonly type: 'too-large' | 'unknown-encoding' };

/**
 * Reads a body, unpacked, and never more of it than allowed: neither a page without end nor one that unpacks to many times
 * its size is kept. @throws where the connection breaks before the end, or the packing is broken.
 */
export async function readBody(answer: Answer, maxBytes: number): Promise<Body> {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpacker = encoding === 'identity' || encoding === '' ? null : unpackerOf(encoding);
  if (unpacker === null && encoding !== 'identity' && encoding !== '') {
    answer.destroy();
    return { type: 'unknown-encoding' };
  }
  if (unpacker) {
    answer.on('error', (error) => unpacker.destroy(error));
    answer.on('aborted', () => unpacker.destroy(new Error('the connection broke off')));
    answer.pipe(unpacker);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacker ?? answer) {
      length += (chunk as Buffer).length;
      if (length > maxBytes) return { type: 'too-large' };
      chunks.push(chunk as Buffer);
    }
  } finally {
    answer.destroy();
    unpacker?.destroy();
  }
  return { type: 'whole', bytes: Buffer.concat(chunks) };
}
