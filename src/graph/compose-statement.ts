import { type BindParameter, fillHoles, type Holes } from './predicate.ts';
import { reverseOrder, sortOrder } from './sort-order.ts';
import { type Statement, statementText } from './statement.ts';

/** How a statement is to differ from its file. */
export interface Composition {
  /** Conditions for its holes, such as `filter` for `true /* filter *\/`. */
  readonly holes?: Holes;
  /** Whether its declared order is turned round. */
  readonly reversed?: boolean;
}

/** A statement with all of the parameters that it now has. */
export interface ComposedStatement<Params, Row> {
  readonly statement: Statement<Params, Row>;
  readonly params: Params;
}

/**
 * A statement of cypher/ with conditions in its holes. Their values go beside `params` under names of their own, counted
 * in the order of the text, so that compositions of the same shape have the same text and the server plans them once.
 */
export function composeStatement<Params extends object, Row>(
  statement: Statement<Params, Row>,
  params: Params,
  { holes = {}, reversed = false }: Composition,
): ComposedStatement<Params, Row> {
  const values: Record<string, unknown> = { ...(params as Record<string, unknown>) };
  let count = 0;
  const bind: BindParameter = (name, value) => {
    count += 1;
    values[`${name}_${count}`] = value;
    return `$${name}_${count}`;
  };
  const where = `cypher/${statement.name}.cypher`;
  const source = statementText(statement);
  const ordered = reversed ? reverseOrder(source, sortOrder(source, where)) : source;
  const text = fillHoles(ordered, holes, bind, where);
  return { statement: { ...statement, text }, params: values as Params };
}
