import { type Cell, csvLines } from '../../exchange/csv-cell.ts';
import type { Row } from './export-table.ts';

/** How rows are written. */
export interface RowFormat {
  readonly contentType: string;
  /** The text of a table, piece by piece. */
  write(columns: readonly string[], pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string>;
}

/** A value of a flat row in JSON: a list is one text, as in CSV. */
function flat(value: Cell): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(' | ') : (value as string | number | boolean);
}

function objectText(columns: readonly string[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map((column) => [column, flat(row[column])])));
}

async function* writeCsv(columns: readonly string[], pages: AsyncIterable<readonly Row[]>) {
  yield csvLines([columns]);
  for await (const rows of pages) {
    if (rows.length > 0) yield csvLines(rows.map((row) => columns.map((column) => row[column])));
  }
}

async function* writeLines(columns: readonly string[], pages: AsyncIterable<readonly Row[]>) {
  for await (const rows of pages) yield rows.map((row) => `${objectText(columns, row)}\n`).join('');
}

async function* writeList(columns: readonly string[], pages: AsyncIterable<readonly Row[]>) {
  let between = '[\n';
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield between + rows.map((row) => objectText(columns, row)).join(',\n');
    between = ',\n';
  }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}

/** The formats by the ending of the address. */
export const rowFormats: Readonly<Record<string, RowFormat>> = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { contentType: 'application/json; charset=utf-8', write: writeList },
  ndjson: { contentType: 'application/x-ndjson; charset=utf-8', write: writeLines },
};
