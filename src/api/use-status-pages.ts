import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';

/** How long /ready waits for the database. */
const readyTimeoutMs = 4_000;

async function databaseState(graph: Graph): Promise<{ ready: boolean; reason?: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('DATABASE_UNREACHABLE', 'late')), readyTimeoutMs);
  });
  try {
    await Promise.race([graph.verify(), late]);
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: error instanceof AppError ? error.code : 'INTERNAL_ERROR' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers beside the API: /live (200 while the process answers), /ready (200 when the database answers, else 503 with
 * the reason, within 5 s), and / which leads to the playground where no explorer is served there.
 */
export function useStatusPages(graph: Graph, playground: string): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      const json = (body: object, status: number): void =>
        endResponse(
          new fetchAPI.Response(`${JSON.stringify(body)}\n`, {
            status,
            headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
          }),
        );
      if (url.pathname === '/live') json({ live: true }, 200);
      if (url.pathname === '/ready') {
        const state = await databaseState(graph);
        json(state, state.ready ? 200 : 503);
      }
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: playground } }));
      }
    },
  };
}
