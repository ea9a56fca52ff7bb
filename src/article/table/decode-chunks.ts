import { AppError } from '../../errors.ts';
import { binaryFormat } from '../binary-format.ts';

/** Opens a table at its beginning, as often as it is called. */
export type OpenTable = () => AsyncIterable<Uint8Array>;

const longestMark = 3;

/** The encoding that a byte order mark tells; null where there is none. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

async function fits(open: OpenTable, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function beginningOf(open: OpenTable): Promise<Uint8Array> {
  let beginning = new Uint8Array();
  for await (const chunk of open()) {
    beginning = new Uint8Array([...beginning, ...chunk.subarray(0, 4096)]);
    if (beginning.length > longestMark) break;
  }
  return beginning;
}

/**
 * The encoding of a table: the one that its byte order mark tells, else the first of the candidates that all of it fits, else
 * the last.
 * @throws AppError BAD_USER_INPUT where it is no text, as a spreadsheet is not.
 */
export async function chooseEncoding(
  open: OpenTable,
  candidates: readonly string[],
  name: string,
): Promise<string> {
  const beginning = await beginningOf(open);
  const marked = markedEncoding(beginning);
  if (marked !== null) return marked;
  const other = candidates.some((label) => /^utf-?16/i.test(label)) ? null : binaryFormat(beginning);
  if (other !== null)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected a table as text (CSV); got ${other}. A spreadsheet can be saved as CSV`,
    );
  for (const candidate of candidates.slice(0, -1)) if (await fits(open, candidate)) return candidate;
  return candidates.at(-1)!;
}

/** The text of a table, piece by piece, without byte order mark; bytes that are none in this encoding become U+FFFD. */
export async function* decodeChunks(open: OpenTable, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
