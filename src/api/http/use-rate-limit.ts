import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { type Allowance, createRateLimit, rateLimitHeaders } from './rate-limit.ts';

/** Charges operations to the address that they come from. */
export interface Charging {
  readonly plugin: Plugin;
  /** `server` is what the server adapter passes along: on a port it has the request of node:http. */
  charge(request: Request, nodes: number, server: object): void;
}

function addressOf(server: object): string {
  return (server as { readonly req?: IncomingMessage }).req?.socket?.remoteAddress ?? 'in process';
}

/** An account for each address, and the headers that tell what is left in it. */
export function useRateLimit(nodesPerMinute: number): Charging {
  const accounts = createRateLimit(nodesPerMinute, () => performance.now());
  const told = new WeakMap<Request, Allowance>();
  return {
    charge: (request, nodes, server) => {
      told.set(request, accounts.charge(addressOf(server), nodes));
    },
    plugin: {
      onResponse({ request, response }) {
        const allowance = told.get(request);
        if (!allowance) return;
        for (const [name, value] of Object.entries(rateLimitHeaders(allowance))) {
          response.headers.set(name, value);
        }
      },
    },
  };
}
