import type { ListPage } from '../use-whole-list.ts';

/** A connection as panels ask for it. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: ListPage<Node>['pageInfo'];
  readonly nodes: readonly Node[];
}

/** A page of nodes. */
export function nodesOf<Node>({ nodes, pageInfo }: Omit<Connection<Node>, 'totalCount'>): ListPage<Node> {
  return { entries: nodes, pageInfo };
}

/** A page of edges, where they tell more than their nodes. */
export function edgesOf<Edge>({
  edges,
  pageInfo,
}: {
  readonly edges: readonly Edge[];
  readonly pageInfo: ListPage<Edge>['pageInfo'];
}): ListPage<Edge> {
  return { entries: edges, pageInfo };
}
