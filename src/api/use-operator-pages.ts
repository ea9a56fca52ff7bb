import type { Plugin } from 'graphql-yoga';
import { readRevision } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Metrics } from '../observe/metrics.ts';

/** What a program says of itself. */
export interface About {
  readonly version: string;
  /** Null where it is not known. */
  readonly commit: string | null;
  /** The version of the derivation that this program derives by. */
  readonly deriver: string;
}

/** What the pages need. */
export interface OperatorPages {
  readonly graph: Graph;
  readonly about: About | null;
  /** Null where nobody may read them. */
  readonly metrics: Metrics | null;
}

/** How long /version waits for the database: it tells the rest without it. */
const revisionMs = 2_000;

async function revisionOf(graph: Graph): Promise<object | null> {
  try {
    const [revision] = await graph.read(
      readRevision,
      {},
      { timeoutMs: revisionMs, signal: AbortSignal.timeout(revisionMs) },
    );
    return revision ?? null;
  } catch {
    return null;
  }
}

async function describe({ version, commit, deriver }: About, graph: Graph): Promise<object> {
  const build = commit === null ? version : `${version}+${commit.slice(0, 12)}`;
  const revision = await revisionOf(graph);
  return { name: 'diplograph', build, version, commit, node: process.version, deriver, graph: revision };
}

/**
 * Pages for who runs the server: /version (build, commit, Node, the revision of the graph; null where the database does not
 * answer) and /metrics. Who may see them is decided before.
 */
export function useOperatorPages({ graph, about, metrics }: OperatorPages): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const answer = (body: string, contentType: string): void =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            headers: { 'content-type': contentType, 'cache-control': 'no-store' },
          }),
        );
      if (url.pathname === '/version' && about !== null)
        answer(`${JSON.stringify(await describe(about, graph))}\n`, 'application/json');
      if (url.pathname === '/metrics' && metrics !== null) answer(await metrics.text(), metrics.contentType);
    },
  };
}
