import { CsvError, type Options, parse } from 'csv-parse/sync';
import { AppError } from '../../errors.ts';
import { chooseEncoding, decodeChunks, type OpenTable } from './decode-chunks.ts';
import type { TableForm } from './mapping.ts';
import { type Line, longestRow, splitLines } from './split-lines.ts';

/** A row as it stands in the table. */
export interface RawRow {
  /** Of its first line, from 1. */
  readonly line: number;
  /** The lines that make it. */
  readonly raw: string;
  readonly cells: readonly string[];
}

/** What cannot be taken apart into cells. */
export interface BadRow {
  readonly line: number;
  readonly raw: string;
  /** What was expected and what came. */
  readonly failure: string;
}

/** A quoted cell may have so many lines; a quotation mark that is not closed by then is a mistake in its own line. */
const mostLines = 100;

/** The cells of one row; `open` where its last quotation mark is not closed. */
function parseRow(raw: string, options: Options): readonly string[] | 'open' {
  try {
    return (parse(raw, options) as string[][])[0] ?? [''];
  } catch (error) {
    if (error instanceof CsvError) return 'open';
    throw error;
  }
}

/** Takes the row that begins the lines; what was not needed of them stays. */
async function takeRow(
  waiting: Line[],
  next: () => Promise<Line | null>,
  options: Options,
  quote: string | null,
  line: number,
): Promise<RawRow | BadRow> {
  const first = waiting[0]!;
  const bad = (failure: string): BadRow => {
    waiting.shift();
    return { line, raw: first.text, failure };
  };
  if (first.cut) return bad(`expected a row of at most ${longestRow} characters; got more`);
  let raw = first.text;
  let newest = raw;
  for (let used = 1; ; used += 1) {
    // Only a line with a quotation mark can close what is open.
    const cells = used > 1 && !newest.includes(quote ?? '') ? 'open' : parseRow(raw, options);
    if (cells !== 'open') {
      waiting.splice(0, used);
      return { line, raw, cells };
    }
    const more = waiting[used] ?? (used < mostLines ? await next() : null);
    if (more !== null && waiting[used] === undefined) waiting.push(more);
    if (used >= mostLines || more === null || more.cut || raw.length + more.text.length > longestRow)
      return bad(`expected cells in quotation marks that are closed; got a ${quote} that is not`);
    newest = more.text;
    raw += `\n${newest}`;
  }
}

/**
 * The rows of a table in its order, empty lines left out. A row that is broken is told alone, and the next begins in the line
 * after it. Cells are text as it stands: nothing is computed.
 * @throws AppError BAD_USER_INPUT where the table is no text.
 */
export async function* readRows(
  open: OpenTable,
  form: TableForm,
  name: string,
): AsyncGenerator<RawRow | BadRow, void, void> {
  const encoding = await chooseEncoding(open, form.encoding, name);
  const options: Options = {
    delimiter: form.delimiter,
    quote: form.quote,
    escape: form.escape,
    relaxColumnCount: true,
    relaxQuotes: true,
    recordDelimiter: '\u0000',
  };
  const lines = splitLines(decodeChunks(open, encoding))[Symbol.asyncIterator]();
  const next = async () => {
    const { done, value } = await lines.next();
    return done ? null : value;
  };
  const waiting: Line[] = [];
  for (let line = 1; ; ) {
    const first = waiting[0] ?? (await next());
    if (first === null) return;
    if (waiting.length === 0) waiting.push(first);
    if (line <= form.skipLines || (first.text.trim() === '' && !first.cut)) {
      waiting.shift();
      line += 1;
      continue;
    }
    const row = await takeRow(waiting, next, options, form.quote, line);
    if (!('cells' in row)) yield row;
    else if (row.raw.includes('\ufffd'))
      yield { line, raw: row.raw, failure: `expected text in ${encoding}; got bytes that are none` };
    else if (row.raw.includes('\0')) yield { line, raw: row.raw, failure: 'expected text; got a NUL' };
    else if (row.cells.some((cell) => cell.trim() !== '')) yield row;
    line += row.raw.split('\n').length;
  }
}

/** Raises what stands at the place of the header and is none. */
export function requireRow(row: RawRow | BadRow | undefined, name: string): RawRow {
  if (row !== undefined && 'cells' in row) return row;
  throw new AppError(
    'BAD_USER_INPUT',
    row === undefined
      ? `${name}: expected a table with a header; got nothing`
      : `${name}#${row.line}: expected the names of the columns: ${row.failure}`,
  );
}
