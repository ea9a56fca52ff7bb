import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

/** What an endpoint sent back, or why nothing of use came. */
export type Posted =
  | {
      readonly type: 'answered';
      readonly status: number;
      readonly contentType: string;
      readonly retryAfter: string | null;
      readonly body: string;
    }
  | {
      readonly type: 'broken';
      readonly reason: 'timeout' | 'connection' | 'too-large' | 'stopped';
      readonly message: string;
      /** Whether an answer had begun. */
      readonly begun: boolean;
    };

/** Sends one request body to the endpoint; never rejects. */
export type Post = (body: string) => Promise<Posted>;

/** Where to post, and what to put up with. */
export interface PostOptions {
  readonly url: URL;
  readonly key: string | null;
  /** From the first byte sent to the last one received. */
  readonly timeoutMs: number;
  /** Ends what is under way, at Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Far above what any answer within the limit of tokens comes to. */
const largestBody = 4 * 1024 * 1024;

function headersOf(key: string | null, body: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'diplograph',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  };
}

/** The body as text, and whether it was longer than is read. */
async function readBody(stream: AsyncIterable<Buffer>): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Posts with node's own client: unlike fetch it has no limit of its own on how long a slow local model may think, follows
 * no redirect with the key, and takes no proxy from the environment.
 */
export function createPost({ url, key, timeoutMs, signal }: PostOptions): Post {
  const secure = url.protocol === 'https:';
  const agent = secure ? new HttpsAgent() : new HttpAgent();
  const start = secure ? requestHttps : requestHttp;
  return (body) =>
    new Promise((resolve) => {
      const timeout = AbortSignal.timeout(timeoutMs);
      let begun = false;
      const end = (reason: Extract<Posted, { type: 'broken' }>['reason'], message: string) =>
        resolve({ type: 'broken', reason, message, begun });
      const broken = (error: Error) => {
        if (signal.aborted) end('stopped', 'the run was ended');
        else if (timeout.aborted) end('timeout', `no answer within ${timeoutMs / 1000} s`);
        else end('connection', error.message);
      };
      const request = start(
        url,
        { method: 'POST', agent, headers: headersOf(key, body), signal: AbortSignal.any([signal, timeout]) },
        (response) => {
          begun = true;
          readBody(response).then((text) => {
            if (text === null) {
              request.destroy();
              return end('too-large', `an answer of more than ${largestBody} bytes`);
            }
            resolve({
              type: 'answered',
              status: response.statusCode ?? 0,
              contentType: response.headers['content-type'] ?? '',
              retryAfter: response.headers['retry-after'] ?? null,
              body: text,
            });
          }, broken);
        },
      );
      request.on('error', broken);
      request.end(body);
    });
}
