import { type Agent, request } from 'node:http';

/** What came of one request: a status, or why there was none. */
export type Outcome = number | string;

/** Sends a body as JSON; what comes back is read and forgotten. Never throws. */
export function send(
  url: string,
  body: string | Buffer,
  { agent, chunked = false }: { readonly agent: Agent; readonly chunked?: boolean },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const length = chunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': Buffer.byteLength(body) };
    const sending = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...length } },
      (response) => {
        response.on('error', () => undefined).resume();
        response.on('close', () => resolve(response.statusCode ?? 'no status'));
      },
    );
    sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    sending.end(body);
  });
}

/** An operation as a body. */
export function bodyOf(query: string): string {
  return JSON.stringify({ query });
}
