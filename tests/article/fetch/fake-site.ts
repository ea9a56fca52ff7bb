import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network, ResolvedAddress } from '../../../src/article/fetch/network.ts';

/** How a site answers; robots.txt is not found unless it is told otherwise. */
export type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

/** A site on loopback, under whatever names are used for it, that remembers what it was asked. */
export interface FakeSite {
  readonly port: number;
  readonly asked: { readonly path: string; readonly host: string; readonly agent: string }[];
  close(): Promise<void>;
}

/** Starts a site on a free port. */
export async function startSite(answers: Answers): Promise<FakeSite> {
  const asked: FakeSite['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const { host = '', 'user-agent': agent = '' } = request.headers;
    asked.push({ path, host, agent });
    const answer = answers[path];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A network in which names are what they are told to be, and loopback is the open internet. */
export function fakeNetwork(
  names: Readonly<Record<string, readonly string[]>>,
  more: Partial<Network> = {},
): Network {
  return {
    resolve: async (host) => {
      const found = names[host];
      if (!found) throw new Error('ENOTFOUND');
      return found.map((address): ResolvedAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    allows: (address) => address === '127.0.0.1',
    userAgent: 'Diplograph/9.9.9',
    timeoutMs: 20_000,
    maxBytes: 100_000,
    maxRedirects: 3,
    ...more,
  };
}
