import { AppError } from '../../errors.ts';
import { knownFormat, utf16Without } from '../binary-format.ts';
import { markedEncoding, maxBytes } from '../decode-text.ts';
import { detectEncoding } from '../detect-encoding.ts';

/** A line of a file of rows, without its end. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Null where the line is longer than an article may be. */
  readonly bytes: Uint8Array | null;
}

/** A file of rows as lines of bytes in one encoding. */
export interface Lines {
  readonly lines: AsyncIterable<Line>;
  /** The encoding that the beginning of the file is in, where it is plainly not UTF-8. */
  readonly charset: string | undefined;
  /** All of the file, where it is so short that it was looked at whole; null of others. */
  readonly whole: Uint8Array | null;
}

const lineFeed = 0x0a;
/** How much of a file tells its encoding. */
const sample = 64 * 1024;

/** Takes chunks until there are enough to look at, or no more; what was taken comes first again. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ beginning: Uint8Array; whole: boolean; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let done = false;
  let failure: { readonly error: unknown } | null = null;
  try {
    while (length < least && !done) {
      const next = await iterator.next();
      done = next.done === true;
      if (next.done) break;
      taken.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    // What came before it is to be read first.
    failure = { error };
  }
  const beginning = taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield beginning;
      if (failure) throw failure.error;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { beginning, whole: done, chunks: again() };
}

/** UTF-16 as UTF-8, so that a byte 0x0a is the end of a line. */
async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* cutLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const bytes = length > maxBytes ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const line = { number, bytes };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield end();
}

/** The encoding of bytes that may end in the middle of a letter; undefined for UTF-8. */
function encodingOf(beginning: Uint8Array): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return undefined;
  } catch {
    return detectEncoding(beginning) ?? undefined;
  }
}

/**
 * Cuts a stream into lines, in bounded memory however long it or a line of it is; of a line of more than 10 MiB only the
 * number is kept. UTF-16 becomes UTF-8; a byte order mark is left to the first line.
 * @throws AppError BAD_USER_INPUT where it begins as no text does: as a PDF, an image, an archive.
 */
export async function splitLines(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Lines> {
  const looked = await peek(chunks, sample);
  const { beginning } = looked;
  const other = knownFormat(beginning);
  if (other !== null) throw new AppError('BAD_USER_INPUT', `${name}: expected text; got ${other}`);
  const whole = looked.whole ? beginning : null;
  const marked = markedEncoding(beginning);
  const wide = marked === null ? utf16Without(beginning.subarray(0, beginning.length & ~1)) : marked;
  if (wide === 'utf-16le' || wide === 'utf-16be')
    return { lines: cutLines(transcode(looked.chunks, wide)), charset: undefined, whole };
  return { lines: cutLines(looked.chunks), charset: encodingOf(beginning), whole };
}
