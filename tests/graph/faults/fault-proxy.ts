import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What the way between a program and its server does to what is sent on it. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nobody listens, and what was open is cut. */
  | { readonly kind: 'refuse' }
  /** Connections are taken, and nothing comes through in either direction: what is sent is lost. */
  | { readonly kind: 'black-hole' }
  /** Each piece takes so much longer. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** So many of a hundred pieces reset their connection instead of coming through. */
  | { readonly kind: 'resets'; readonly percent: number }
  /** A connection is reset after so many bytes of answers. */
  | { readonly kind: 'cut-answers'; readonly afterBytes: number };

/** A way through which a server is reached, and which can be made bad. */
export interface FaultProxy {
  readonly port: number;
  /** From now on, also on connections that are open. */
  set(fault: Fault): Promise<void>;
  /** Resets every connection that is open. */
  cut(): void;
  /** How many connections were taken. */
  taken(): number;
  close(): Promise<void>;
}

interface Way {
  readonly client: Socket;
  readonly server: Socket;
  answered: number;
}

/** The same numbers in every run. */
function createChance(): (percent: number) => boolean {
  let state = 20261123;
  return (percent) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * 100 < percent;
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** A way to 127.0.0.1:`target`, without a fault at first. */
export async function openFaultProxy(target: number): Promise<FaultProxy> {
  const ways = new Set<Way>();
  const chance = createChance();
  let fault: Fault = { kind: 'none' };
  let taken = 0;

  const reset = (way: Way): void => {
    ways.delete(way);
    way.client.resetAndDestroy();
    way.server.resetAndDestroy();
  };
  const pass = (way: Way, to: Socket, piece: Buffer, isAnswer: boolean): void => {
    if (isAnswer) way.answered += piece.length;
    const late = fault.kind === 'latency' ? fault.milliseconds : 0;
    const isCut =
      (fault.kind === 'resets' && chance(fault.percent)) ||
      (fault.kind === 'cut-answers' && isAnswer && way.answered > fault.afterBytes);
    if (fault.kind === 'black-hole') return;
    if (isCut) reset(way);
    else if (late === 0) to.write(piece);
    else setTimeout(() => to.writable && to.write(piece), late);
  };
  const take = (client: Socket): void => {
    taken += 1;
    const way: Way = { client, server: connect(target, '127.0.0.1'), answered: 0 };
    ways.add(way);
    client.on('data', (piece: Buffer) => pass(way, way.server, piece, false));
    way.server.on('data', (piece: Buffer) => pass(way, client, piece, true));
    for (const [one, other] of [
      [client, way.server],
      [way.server, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        // The end of a connection does not come through either.
        if (fault.kind === 'black-hole') return;
        ways.delete(way);
        other.destroy();
      });
    }
  };
  const server = createServer(take);
  const port = await listen(server, 0);
  const cut = (): void => [...ways].forEach(reset);
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    cut();
    await closed;
  };
  return {
    port,
    set: async (next) => {
      fault = next;
      if (next.kind === 'refuse') await stop();
      else if (!server.listening) await listen(server, port);
    },
    cut,
    taken: () => taken,
    close: stop,
  };
}
