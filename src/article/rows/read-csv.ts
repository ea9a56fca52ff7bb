import { AppError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { type Incoming, partNameOf } from '../incoming.ts';
import type { Again, Item, RejectedItem } from '../item.ts';
import { toFailure } from '../to-failure.ts';
import { type Fields, readFields } from './read-fields.ts';
import { splitLines } from './split-lines.ts';
import { cellsOf, type Row, splitRows, type TextLine } from './split-rows.ts';
import { type FieldName, fieldNames, type TableOptions } from './table-options.ts';

/** What the head of a table says. */
interface Head {
  readonly raw: string;
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Where the column of each field is. */
  readonly places: ReadonlyMap<FieldName, number>;
}

/** Wider tables hold no articles, and take long where quotations are broken. */
const widest = 500;
const delimiters = [',', ';', '\t', '|'];

/** The sign that stands most often between the columns of the head; a comma where none does. */
function findDelimiter(head: string): string {
  const widths = delimiters.map((delimiter) => cellsOf(head, delimiter)?.length ?? 0);
  return delimiters[widths.indexOf(Math.max(...widths))]!;
}

function placeOf(field: FieldName, header: string, columns: readonly string[], name: string): number {
  const places = columns.flatMap((column, at) => (column.toLowerCase() === header.toLowerCase() ? [at] : []));
  if (places.length > 1)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected one column ${header} for ${field}; got ${places.length}`,
    );
  return places[0] ?? -1;
}

function readHead(raw: string, name: string, options: TableOptions): Head {
  const delimiter = options.delimiter ?? findDelimiter(raw);
  const columns = (cellsOf(raw, delimiter) ?? []).map((column) => column.trim());
  if (columns.length > widest)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected at most ${widest} columns; got ${columns.length}`,
    );
  const places = new Map<FieldName, number>();
  for (const field of fieldNames) {
    const header = options.columns?.[field];
    let place = placeOf(field, header ?? field, columns, name);
    if (place < 0 && header === undefined && field === 'publishedOn')
      place = placeOf(field, 'date', columns, name);
    if (place >= 0) places.set(field, place);
    else if (header !== undefined || field === 'text')
      throw new AppError(
        'BAD_USER_INPUT',
        `${name}: expected a column ${header ?? 'text'} for ${field} (--columns ${field}=NAME names another); got the columns ${columns.join(', ').slice(0, 500)}`,
      );
  }
  return { raw, columns, delimiter, places };
}

type Failures = Map<number, { readonly failure: AppError; readonly bytes: Uint8Array | null }>;

/** The head of a table, or why it has none. */
function tryHead(
  { number, text }: TextLine,
  name: string,
  options: TableOptions,
  failures: Failures,
): Head | AppError {
  if (text === null) return failures.get(number)!.failure;
  try {
    return readHead(text, name, options);
  } catch (error) {
    return toFailure(error, name);
  }
}

/** A line that is no text is told as null, and by why it is none. */
async function* decodeLines(
  lines: AsyncIterable<{ number: number; bytes: Uint8Array | null }>,
  charset: string | undefined,
  onFailure: (line: number, failure: AppError, bytes: Uint8Array | null) => void,
  name: (line: number) => string,
): AsyncGenerator<TextLine> {
  for await (const { number, bytes } of lines) {
    try {
      if (bytes === null)
        throw new AppError('BAD_USER_INPUT', `${name(number)}: expected a line of at most 10 MiB; got more`);
      yield { number, text: decodeText({ name: name(number), bytes, charset }).replace(/\n$/, '') };
    } catch (error) {
      onFailure(number, toFailure(error, name(number)), bytes);
      yield { number, text: null };
    }
  }
}

function requireCells(row: Row, head: Head, name: string): readonly string[] {
  const { cells, raw } = row;
  if (cells === null)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected a row of cells; got ${raw === null ? 'more than 10 MiB' : 'a quotation mark that is never closed, or text behind a closed one'}`,
    );
  const width = head.columns.length;
  const beyond = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length < width || beyond)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected ${width} cells, as the head has; got ${cells.length}`,
    );
  return cells;
}

function readRow(row: Row, head: Head, name: string): Item {
  const cells = requireCells(row, head, name);
  const fields: Fields = Object.fromEntries([...head.places].map(([field, at]) => [field, cells[at] ?? '']));
  const nameOf = (field: FieldName) => `column ${head.columns[head.places.get(field) ?? -1] ?? field}`;
  return { source: name, article: readFields(fields, name, nameOf) };
}

/**
 * One article for each row of a table below its head, told by the number of the line that the row begins in. The columns
 * are those named like the fields, or as `table` maps them; what stands in other columns is passed over. A row that cannot be
 * read costs only itself; a table without a column for the text is rejected as a whole.
 */
export async function* readCsv(incoming: Incoming): AsyncGenerator<Item> {
  const { name, table = {} } = incoming;
  const { lines, charset, whole } = await splitLines(incoming.chunks, name);
  const failures: Failures = new Map();
  const nameOf = (line: number) => partNameOf(incoming, line);
  const texts = decodeLines(
    lines,
    incoming.charset ?? charset,
    (line, failure, bytes) => failures.set(line, { failure, bytes }),
    nameOf,
  );
  const first = await firstOf(texts);
  const head = first && tryHead(first, name, table, failures);
  if (head === null || head instanceof AppError) {
    yield reject(name, head ?? emptyTable(name), whole, { table, charset: incoming.charset });
    return;
  }
  const again: Partial<Again> = { table: { ...table, delimiter: head.delimiter } };
  for await (const row of splitRows(texts, head.delimiter, head.columns.length)) {
    const failed = failures.get(row.line);
    failures.delete(row.line);
    const source = nameOf(row.line);
    if (failed) {
      // Bytes of one encoding below a head of another would be neither.
      yield reject(source, failed.failure, failed.bytes, null);
      continue;
    }
    if (row.raw?.trim() === '') continue;
    try {
      yield readRow(row, head, source);
    } catch (error) {
      const original = row.raw === null ? null : `${head.raw}\n${row.raw}`;
      yield reject(source, toFailure(error, source), original, again);
    }
  }
}

function emptyTable(name: string): AppError {
  return new AppError('BAD_USER_INPUT', `${name}: expected a table with a head; got nothing`);
}

function reject(
  source: string,
  failure: AppError,
  original: string | Uint8Array | null,
  again: Partial<Again> | null,
): RejectedItem {
  return { source, failure, original, again: again && { format: 'csv', ...again } };
}

/** The first line that is not blank; null where there is none. */
async function firstOf(lines: AsyncGenerator<TextLine>): Promise<TextLine | null> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return null;
    if (value.text === null || value.text.trim() !== '') return value;
  }
}
