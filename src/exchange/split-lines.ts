import { AppError } from '../errors.ts';

/** A line with its number, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** An article has 10 MB at most, and JSON may take six characters for one. */
const longestLine = 80 * 1024 * 1024;

/**
 * Bytes as lines of UTF-8 text, in memory for one line at a time; a mark of byte order at the start is passed over, and so are
 * empty lines.
 * @throws AppError BAD_USER_INPUT that names the source and the line where it is not UTF-8 or has no end
 */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new AppError('BAD_USER_INPUT', `${source}:${number}: expected UTF-8; got other bytes`, { cause });
    }
  };
  async function* texts() {
    for await (const chunk of bytes) yield decode(chunk);
    yield decode();
  }
  for await (const text of texts()) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      const line = parts.join('');
      if (line.trim() !== '') yield { number, text: line };
      parts = [];
      length = 0;
      number += 1;
      start = end + 1;
    }
    parts.push(text.slice(start));
    length += text.length - start;
    if (length > longestLine)
      throw new AppError(
        'BAD_USER_INPUT',
        `${source}:${number}: expected a line of ${longestLine} characters at most; got a longer one`,
      );
  }
  const last = parts.join('');
  if (last.trim() !== '') yield { number, text: last };
}
