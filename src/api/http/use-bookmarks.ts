import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { RevisionWatcher } from '../revision/watch-revision.ts';
import { bookmarkHeader, parseBookmarks } from './bookmarks.ts';

/** How long a question may wait until a server has what it is to see. */
const waitMs = 4_000;
/** Bookmarks that this process is known to be past. */
const mostKnown = 1_000;

/** Waits until the database that is asked has what the bookmarks name. */
async function awaitBookmarks(graph: Graph, bookmarks: readonly string[]): Promise<void> {
  const stop = new AbortController();
  const late = new AppError(
    'TIMED_OUT',
    `${bookmarkHeader}: the database has not caught up with it within ${waitMs / 1000} s. Ask again, or without it.`,
    { details: { retryAfterSeconds: 1 } },
  );
  const timer = setTimeout(() => stop.abort(late), waitMs);
  try {
    await graph.state({ bookmarks, signal: stop.signal, timeoutMs: waitMs });
  } catch (error) {
    // Nothing else was asked than to wait for them.
    if (!(error instanceof AppError) || error.code !== 'DATABASE_FAILED') throw error;
    throw new AppError('BAD_REQUEST', `${bookmarkHeader}: expected bookmarks of this database; got others`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until what a request's bookmarks name is there. @throws AppError BAD_REQUEST, TIMED_OUT, or as the database does */
export type AwaitBookmarks = (request: Request) => Promise<void>;

/** The same for all requests of a server: what this process has seen once, its reads never go behind. */
export function createAwaitBookmarks(graph: Graph, watcher: RevisionWatcher | undefined): AwaitBookmarks {
  const known = new Set<string>();
  return async (request) => {
    const fresh = parseBookmarks(request.headers.get(bookmarkHeader)).filter((one) => !known.has(one));
    if (fresh.length === 0) return;
    await awaitBookmarks(graph, fresh);
    watcher?.renew();
    for (const one of fresh) known.add(one);
    for (const oldest of known) {
      if (known.size <= mostKnown) break;
      known.delete(oldest);
    }
  };
}

/**
 * Lets clients see what they have changed, whichever instance and whichever server of a cluster they reach: the answer to a
 * mutation brings bookmarks in Diplograph-Bookmark, and a request that sends them is answered from a state that has them, never
 * from an older answer that was kept.
 */
export function useBookmarks(graph: Graph, awaitAll: AwaitBookmarks): Plugin<{ request: Request }> {
  const changing = new WeakSet<Request>();
  return {
    onRequestParse: ({ request }) => awaitAll(request),
    onExecute({ args, context }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation;
      if (operation === 'mutation') changing.add(context.request);
    },
    onResponse({ request, response }) {
      const bookmarks = changing.has(request) ? graph.written() : [];
      if (bookmarks.length > 0) response.headers.set(bookmarkHeader, bookmarks.join(' '));
    },
  };
}
