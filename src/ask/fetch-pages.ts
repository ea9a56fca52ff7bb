import type { Operation, RunOperation } from './operation.ts';

/** What an operation lists, all pages of it. */
export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Whether `nodes` is everything: very long lists are read to a bound. */
  readonly complete: boolean;
}

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** The most pages that one question reads. */
const mostPages = 40;

/** Runs an operation whose field `field` is a connection, page by page. */
export async function fetchPages<Node>(
  run: RunOperation,
  operation: Operation,
  field: string,
): Promise<Pages<Node>> {
  const nodes: Node[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const data = await run({
      query: operation.query,
      variables: after === null ? operation.variables : { ...operation.variables, after },
    });
    const { nodes: more, pageInfo, totalCount } = data[field] as Page<Node>;
    nodes.push(...more);
    total = totalCount;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return { nodes, totalCount, complete: true };
    after = pageInfo.endCursor;
  }
  return { nodes, totalCount: total, complete: false };
}
