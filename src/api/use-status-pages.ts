import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';

/** How long /ready waits for the database. */
const readyTimeoutMs = 4_000;

/** Why a server is not ready though its database may be: it is being started, or being stopped. */
export type Unready = 'STARTING' | 'STOPPING';

async function databaseState(graph: Graph): Promise<{ ready: boolean; reason?: string }> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const late = new AppError('DATABASE_UNREACHABLE', 'The database does not answer in time.');
    timer = setTimeout(() => {
      stop.abort(late);
      reject(late);
    }, readyTimeoutMs);
  });
  try {
    await Promise.race([graph.verify({ signal: stop.signal }), late]);
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: error instanceof AppError ? error.code : 'INTERNAL_ERROR' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers beside the API: /live (200 while the process answers), /ready (200 when the database answers, else 503 with
 * the reason, within 5 s; 503 too while the server is being started or stopped), and / which leads to the playground where no explorer is served there.
 */
export function useStatusPages(
  graph: Graph,
  playground: string,
  unready: () => Unready | null = () => null,
): Plugin {
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
        const reason = unready();
        const state = reason === null ? await databaseState(graph) : { ready: false, reason };
        json(state, state.ready ? 200 : 503);
      }
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: playground } }));
      }
    },
  };
}
