import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the endpoint got it. */
export interface Got {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was sent.
  readonly body: any;
}

/** How the endpoint treats a request; `count` is 1 for the first. */
export type Behave = (response: ServerResponse, got: Got, count: number) => void;

/** An HTTP server on loopback that behaves as told and remembers what it got. */
export interface FakeEndpoint {
  readonly url: string;
  readonly got: readonly Got[];
  close(): Promise<void>;
}

/** Answers with a status, a body and headers. */
export function send(
  response: ServerResponse,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** Starts an endpoint on a free port. */
export async function startEndpoint(behave: Behave): Promise<FakeEndpoint> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = {
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    };
    got.push(one);
    behave(response, one, got.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    got,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
