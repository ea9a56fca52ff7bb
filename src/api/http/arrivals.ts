import type { Plugin } from 'graphql-yoga';

/** Knows when requests came: the time that they have begins then, not when their turn comes. */
export interface Arrivals {
  readonly plugin: Plugin;
  /** An instant of `performance.now()`; now for one that never came. */
  at(request: Request): number;
}

/** Watches requests from their arrival on. */
export function watchArrivals(): Arrivals {
  const known = new WeakMap<Request, number>();
  return {
    plugin: {
      onRequest({ request }) {
        known.set(request, performance.now());
      },
    },
    at: (request) => known.get(request) ?? performance.now(),
  };
}
