import { parse } from 'csv-parse/sync';

/** A row of a table as it stands in the file. */
export interface Row {
  /** The number of the line that it begins in. */
  readonly line: number;
  /** Null where it is longer than an article may be. */
  readonly raw: string | null;
  /** Null where it is no row: a quotation is never closed, or goes on behind its end. */
  readonly cells: readonly string[] | null;
}

/** A decoded line; null where it was too long, or is no text. */
export interface TextLine {
  readonly number: number;
  readonly text: string | null;
}

/** How much a row may hold whose quotations go on over line ends, in characters. */
const longestRow = 10 * 1024 * 1024;

/** What quotations are like at the end of a line. */
interface Quotation {
  readonly state: 'open' | 'closed' | 'broken';
  /** How many delimiters stand outside of quotations. */
  readonly delimiters: number;
}

function scanLine(line: string, delimiter: string, openBefore: boolean): Quotation {
  let open = openBefore;
  let delimiters = 0;
  let at = 0;
  while (at < line.length) {
    if (open) {
      const end = line.indexOf('"', at);
      if (end < 0) break;
      const behind = line[end + 1];
      if (behind !== '"' && behind !== delimiter && behind !== undefined)
        return { state: 'broken', delimiters };
      open = behind === '"';
      at = end + (open ? 2 : 1);
    } else if (line[at] === '"' && (at === 0 || line[at - 1] === delimiter)) {
      open = true;
      at += 1;
    } else {
      const next = line.indexOf(delimiter, at);
      if (next < 0) break;
      delimiters += 1;
      at = next + 1;
    }
  }
  return { state: open ? 'open' : 'closed', delimiters };
}

/** The cells of one row; null where it is none. A quotation mark in the middle of a cell is a letter like others. */
export function cellsOf(raw: string, delimiter: string): string[] | null {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: !raw.includes('\n') };
    const rows = parse(raw, options) as string[][];
    return rows.length === 1 ? rows[0]! : null;
  } catch {
    return null;
  }
}

/** How many lines that are done with may be kept: to forget each by itself would move all the others. */
const mostKept = 10_000;

/** Lines that can be read again, as far back as the last row began. */
class LineQueue {
  private readonly source: AsyncIterator<TextLine>;
  private kept: TextLine[] = [];
  private at = 0;

  constructor(source: AsyncIterator<TextLine>) {
    this.source = source;
  }

  async next(): Promise<TextLine | null> {
    if (this.at === this.kept.length) {
      const { value, done } = await this.source.next();
      if (done) return null;
      this.kept.push(value);
    }
    this.at += 1;
    return this.kept[this.at - 1]!;
  }

  /** Begins a row: what was read before is not read again. */
  beginRow(): Promise<TextLine | null> {
    if (this.at === this.kept.length || this.at > mostKept) {
      this.kept = this.kept.slice(this.at);
      this.at = 0;
    }
    return this.next();
  }

  rewind(lines: number): void {
    this.at -= lines;
  }
}

/** The lines of the row that begins with `first`, as far as quotations make them one. */
async function takeRow(first: TextLine, queue: LineQueue, delimiter: string, width: number) {
  const taken: TextLine[] = [first];
  let length = first.text?.length ?? 0;
  let { state, delimiters } = scanLine(first.text ?? '', delimiter, false);
  while (state === 'open' && length <= longestRow && delimiters < width) {
    const more = await queue.next();
    if (more === null) break;
    taken.push(more);
    if (more.text === null) break;
    length += more.text.length + 1;
    const scanned = scanLine(more.text, delimiter, true);
    state = scanned.state;
    delimiters += scanned.delimiters;
  }
  const whole = state === 'closed' || (state === 'broken' && taken.length === 1);
  return { taken, whole: whole && taken.every(({ text }) => text !== null) };
}

/**
 * Puts the lines of a table together to rows: a quoted cell may hold line ends. A quotation that is never closed, or that
 * makes a row of another width than `width` of several lines, costs the line it begins in alone: the next begins a row again.
 */
export async function* splitRows(
  lines: AsyncIterable<TextLine>,
  delimiter: string,
  width: number,
): AsyncGenerator<Row> {
  const iterator = lines[Symbol.asyncIterator]();
  const queue = new LineQueue(iterator);
  try {
    for (let first = await queue.beginRow(); first !== null; first = await queue.beginRow()) {
      const { taken, whole } = await takeRow(first, queue, delimiter, width);
      const raw = taken.map(({ text }) => text).join('\n');
      const cells = whole ? cellsOf(raw, delimiter) : null;
      if (taken.length === 1 || cells?.length === width) {
        yield { line: first.number, raw: first.text === null ? null : raw, cells };
        continue;
      }
      queue.rewind(taken.length - 1);
      yield { line: first.number, raw: first.text, cells: null };
    }
  } finally {
    await iterator.return?.();
  }
}
