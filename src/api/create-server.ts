import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import { type ApiHandler, type ApiOptions, createHandler } from './create-handler.ts';
import { type ConnectionLimits, connectionLimits, guardConnections } from './http/guard-connections.ts';
import { listenError } from './listen-error.ts';
import { watchRevision } from './revision/watch-revision.ts';
import type { Unready } from './use-status-pages.ts';

/** How long requests under way may take to end before closing cuts them off. */
const closeGraceMs = 10_000;

/** Where the API is served. */
export interface Listening {
  /** E.g. http://127.0.0.1:4000, without a slash at its end. */
  readonly url: string;
  readonly port: number;
}

/** The API on a port. */
export interface ApiServer {
  readonly fetch: ApiHandler['fetch'];
  /**
   * Starts to listen; port 0 picks a free one.
   * @throws AppError PORT_BUSY, or BAD_CONFIG where the address cannot be listened on
   */
  listen(address: { readonly host: string; readonly port: number }): Promise<Listening>;
  /** How many connections are open. */
  connections(): Promise<number>;
  /**
   * /ready says no; takes no more connections, ends subscriptions, lets requests under way end for 10 s, and closes every
   * connection.
   */
  close(): Promise<void>;
}

function listen(server: Server, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => reject(listenError(error, host, port));
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      const bound = (server.address() as AddressInfo).port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}`, port: bound });
    });
  });
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), closeGraceMs);
  await closed;
  clearTimeout(timer);
}

/** Connections are looked at this often: a slow one is closed at most so much later than it should. */
const connectionsCheckMs = 1_000;
const mostHeaderBytes = 16 * 1024;

/** What a server needs beyond the API. */
export interface ServerOptions extends ApiOptions {
  /** Other patience with connections than a server's. */
  readonly connectionLimits?: Partial<ConnectionLimits>;
  /** Lets something go on around each answer, such as a trace. */
  readonly around?: (request: IncomingMessage, response: ServerResponse, answer: () => void) => void;
}

/** The API as a server that does not listen yet. Closing it leaves the graph open. */
export function createServer({ connectionLimits: other, around, ...options }: ServerOptions): ApiServer {
  const watcher = options.watcher ?? watchRevision(options.graph);
  let stopping = false;
  const unready = (): Unready | null => (stopping ? 'STOPPING' : (options.unready?.() ?? null));
  const handler = createHandler({ ...options, watcher, unready });
  const compress = compression({
    threshold: 1024,
    // What is sent bit by bit must not wait in a compressor.
    filter: (request, response) =>
      /^application\/x-ndjson/.test(String(response.getHeader('content-type'))) ||
      (!/^text\/event-stream/.test(String(response.getHeader('content-type'))) &&
        compression.filter(request, response)),
  });
  const server = createHttpServer(
    { maxHeaderSize: mostHeaderBytes, connectionsCheckingInterval: connectionsCheckMs },
    (request, response) => {
      // A connection that outlives its request would keep a closing server open.
      response.on('finish', () => {
        if (!server.listening) request.socket.end();
      });
      if (!guard.admit(request, response)) return;
      const answer = (): void => {
        compress(request as never, response as never, () => void handler(request, response));
      };
      if (around) around(request, response, answer);
      else answer();
    },
  );
  const guard = guardConnections(server, { ...connectionLimits, ...other }, (code) =>
    options.metrics?.refused(code),
  );
  return {
    fetch: handler.fetch,
    listen: ({ host, port }) => listen(server, host, port),
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: async () => {
      stopping = true;
      watcher.close();
      await close(server);
      guard.close();
    },
  };
}
