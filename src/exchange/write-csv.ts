import { type Cell, csvLines } from './csv-cell.ts';
import type { CsvTable } from './csv-tables.ts';
import type { GraphReader } from './graph-reader.ts';

const rowsAtOnce = 200;

/** One table as CSV, its first line the names of the columns: UTF-8 without a mark of byte order. */
export async function* writeCsv(table: CsvTable, reader: GraphReader): AsyncGenerator<string> {
  let waiting: (readonly Cell[])[] = [table.columns];
  for await (const row of table.rows(reader)) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    yield csvLines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield csvLines(waiting);
}
