import type { WriteTransaction } from '../../graph/graph.ts';
import type { Statement } from '../../graph/statement.ts';

/** Runs a statement about things listed in its parameters, unless all lists are empty: then there is no row, and no round trip. */
export async function ask<Params extends object, Row>(
  transaction: WriteTransaction,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const lists = Object.entries(params).filter(([name, value]) => name !== 'except' && Array.isArray(value));
  if (lists.every(([, value]) => value.length === 0)) return [];
  return transaction.run(statement, params);
}
