import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../access/caller.ts';

/** What is to be told of a request once it is answered; filled in on its way. */
export interface RequestNotes {
  /** By which client and log name it. */
  readonly id: string;
  readonly startedAt: number;
  /** Of the other end of the connection; null in process. */
  readonly address: string | null;
  caller: Caller | null;
  /** What was asked for, one of few: `query agreements`, `export partners`, `live`. */
  operation: string | null;
  /** What the client calls its operation. */
  name: string | null;
  nodes: number | null;
  readonly codes: string[];
  /** Under which numbers its failures are logged. */
  readonly failures: string[];
}

/** Notes by request. */
export interface NotesOfRequests {
  /** Those of this request, begun where there are none; `server` is what the server adapter passes along. */
  of(request: Request, server?: object): RequestNotes;
}

/** An id that a client or a proxy gave is taken where it is short and plain. */
const saneId = /^[\w.:/+=-]{1,128}$/;

/** The address that a request came from. */
export function addressOf(server: object | undefined): string | null {
  return (server as { readonly req?: IncomingMessage } | undefined)?.req?.socket?.remoteAddress ?? null;
}

/** Notes that go with their requests. */
export function createNotes(): NotesOfRequests {
  const all = new WeakMap<Request, RequestNotes>();
  return {
    of: (request, server) => {
      const known = all.get(request);
      if (known) return known;
      const given = request.headers.get('x-request-id');
      const notes: RequestNotes = {
        id: given !== null && saneId.test(given) ? given : randomUUID(),
        startedAt: performance.now(),
        address: addressOf(server),
        caller: null,
        operation: null,
        name: null,
        nodes: null,
        codes: [],
        failures: [],
      };
      all.set(request, notes);
      return notes;
    },
  };
}
