import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../../errors.ts';
import { codedFailure } from './coded-response.ts';

/** How patient the server is with connections; tests are less so. */
export interface ConnectionLimits {
  /** From a connection's first byte to the end of its headers, and to the end of its body. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** For how long a client may take nothing of an answer that waits for it. */
  readonly stalledMs: number;
  readonly connections: number;
  /** Bytes of answers that wait for clients to take them. */
  readonly waitingBytes: number;
}

/** The patience of a server. */
export const connectionLimits: ConnectionLimits = Object.freeze({
  headersMs: 10_000,
  requestMs: 20_000,
  stalledMs: 30_000,
  connections: 4_000,
  waitingBytes: 128 * 1024 * 1024,
});

/** What is answered to what is no HTTP, by Node's code; else 400. */
const brokenRequests: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = brokenRequests[error.code ?? ''] ?? '400 Bad Request';
  const { body } = codedFailure('BAD_REQUEST', `Expected a whole request in HTTP/1.1; answered ${status}.`);
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function refuseForSpace(response: ServerResponse): void {
  const { status, body, headers } = codedFailure(
    'SERVER_BUSY',
    'Too many answers wait for clients to take them. Try again in a moment.',
    { retryAfterSeconds: 5 },
  );
  response.writeHead(status, { ...headers, connection: 'close' }).end(body);
}

/** Hears of requests. */
export interface ConnectionGuard {
  /** False where it has refused the request itself. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends its watch. */
  close(): void;
}

/** What a socket had taken when it was last seen to take something. */
interface Progress {
  /** Answers to requests that came one upon the other wait for their turn without one. */
  readonly socket: Socket;
  readonly bytes: number;
  readonly at: number;
}

/**
 * Keeps slow and broken clients from holding the server: closes connections whose request does not come in time or whose
 * answer is not taken, bounds their number and what waits for them in memory. `onRefused` hears of what it refuses.
 */
export function guardConnections(
  server: Server,
  limits: ConnectionLimits,
  onRefused: (code: ErrorCode) => void = () => undefined,
): ConnectionGuard {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = 10_000;
  server.maxConnections = limits.connections;
  server.on('clientError', refuseBroken);
  const open = new Map<ServerResponse, Progress>();
  const waiting = (): number => [...open.keys()].reduce((sum, response) => sum + response.writableLength, 0);
  const look = (): void => {
    const now = performance.now();
    for (const [response, { socket, bytes, at }] of open) {
      const taken = socket.bytesWritten - socket.writableLength;
      if (response.writableLength === 0 || taken !== bytes)
        open.set(response, { socket, bytes: taken, at: now });
      else if (now - at > limits.stalledMs) socket.destroy();
    }
  };
  const timer = setInterval(look, limits.stalledMs / 5);
  timer.unref();
  return {
    admit: (request, response) => {
      if (waiting() > limits.waitingBytes) {
        request.resume();
        refuseForSpace(response);
        onRefused('SERVER_BUSY');
        return false;
      }
      open.set(response, { socket: request.socket, bytes: 0, at: performance.now() });
      response.once('close', () => open.delete(response));
      return true;
    },
    close: () => clearInterval(timer),
  };
}
