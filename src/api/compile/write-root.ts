import type { Row } from './scope.ts';
import { type CompiledRow, type CompiledStatement, writeStatement } from './write-statement.ts';

/** The statement of a field of Query, and how what it returns becomes the row that its fields are read from. */
export interface WrittenRoot {
  readonly compiled: CompiledStatement;
  readonly gather: (rows: readonly CompiledRow[]) => readonly unknown[];
}

/** Writes the subqueries of `row` as one statement. A list of rows is returned row by row, which the driver reads soonest. */
export function writeRoot(row: Row): WrittenRoot {
  const { children, columns } = row;
  const list = children.find(({ rows }) => rows);
  if (!list) {
    const compiled = writeStatement((writing) =>
      [...row.writeChildren(writing), `RETURN ${row.list()} AS row`].join('\n'),
    );
    return { compiled, gather: ([only]) => only!.row! };
  }
  if (children.length === 1) {
    const scope = list.rows!;
    const compiled = writeStatement((writing) => `${scope.write(writing)}\nRETURN ${scope.list()} AS row`);
    return { compiled, gather: (rows) => [rows.map((one) => one.row)] };
  }
  const index = columns.indexOf(list.result);
  const beside = columns.map((column) => (column === list.result ? 'null' : column));
  const compiled = writeStatement((writing) =>
    [
      ...row.writeChildren(writing),
      `UNWIND CASE WHEN size(${list.result}) > 0 THEN ${list.result} ELSE [null] END AS row`,
      `RETURN row, [${beside.join(', ')}] AS beside`,
    ].join('\n'),
  );
  return {
    compiled,
    gather: (rows) =>
      rows[0]!.beside!.with(
        index,
        rows.flatMap((one) => (one.row === null ? [] : [one.row])),
      ),
  };
}
