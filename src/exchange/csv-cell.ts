import { stringify } from 'csv-stringify/sync';
import type { PropertyValue } from './graph-reader.ts';

/** What a cell may hold before it is text. */
export type Cell = PropertyValue | null | undefined;

/** A spreadsheet takes a cell that begins like this, after blanks, for a formula; the wide forms are those of East Asian keyboards. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;
/** No reader of CSV expects these; many stop at them. */
const control = /(?![\t\n\r])\p{Cc}/gu;

function cellOf(value: Cell): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  const text = (Array.isArray(value) ? value.join(' | ') : String(value)).replace(control, '\uFFFD');
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV by RFC 4180, each ended by CR LF. A text that a spreadsheet would take for a formula has an apostrophe before it,
 * a list is one text with ` | ` between its items, control characters become U+FFFD; numbers are numbers.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}
