import { composeStatement } from '../../graph/compose-statement.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Holes } from '../../graph/predicate.ts';
import type { SortKey } from '../../graph/sort-order.ts';
import type { Statement } from '../../graph/statement.ts';
import type { ListSource } from '../connection.ts';
import { seek } from './list-source.ts';

/** A list whose statements take parameters of their own. */
export interface ParameterList<Params, Node> {
  readonly page: Statement<
    Params & { readonly limit: number },
    { readonly node: Node; readonly sortKey: SortKey }
  >;
  readonly count: Statement<Params, { readonly total: number }>;
}

/** The list for these parameters, under the conditions of `holes`, which are made once it is read. */
export function statementSource<Params extends object, Node>(
  graph: Graph,
  list: ParameterList<Params, Node>,
  params: Params,
  holes: () => Promise<Holes>,
): ListSource<Node> {
  return {
    read: async (stretch) => {
      const composed = composeStatement(
        list.page,
        { ...params, limit: stretch.limit },
        { holes: { ...(await holes()), seek: seek(list.page, stretch) }, reversed: stretch.fromEnd },
      );
      const rows = await graph.read(composed.statement, composed.params);
      return stretch.fromEnd ? rows.toReversed() : rows;
    },
    count: async () => {
      const composed = composeStatement(list.count, params, { holes: await holes() });
      return (await graph.read(composed.statement, composed.params))[0]?.total ?? 0;
    },
  };
}
