import { AppError } from '../errors.ts';
import { binaryFormat } from './binary-format.ts';
import type { Source } from './source.ts';

/** Longest article, in bytes. */
export const maxBytes = 10 * 1024 * 1024;

/** Which of the encodings with a byte order mark the bytes are in; UTF-8 where there is no mark. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Marks that stand on one letter: more are no writing, and bringing them in order takes time with their square. */
const marksRun = /(\p{M}{30})\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from other data.
const control = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** The number of the line with the first byte that is not what the encoding allows. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}

function requireText(name: string, bytes: Uint8Array, encoding: string): void {
  const other = encoding === 'utf-8' ? binaryFormat(bytes) : null;
  if (other !== null) throw new AppError('BAD_USER_INPUT', `${name}: expected text; got ${other}`);
}

/**
 * The bytes as text in Unicode's NFC with LF line ends, without byte order mark.
 * @throws AppError BAD_USER_INPUT where they are more than 10 MiB, are no text (hold a NUL, are a PDF, an image …), or
 * are not what their encoding allows.
 */
export function decodeText({ name, bytes }: Pick<Source, 'name' | 'bytes'>): string {
  if (bytes.byteLength > maxBytes) {
    throw new AppError('BAD_USER_INPUT', `${name}: expected an article of at most 10 MiB; got more`);
  }
  const encoding = encodingOf(bytes);
  requireText(name, bytes, encoding);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected text in UTF-8, or UTF-16 with a byte order mark; got bytes that are no ${encoding.toUpperCase()}, first in line ${firstBadLine(bytes, encoding)}`,
      { cause },
    );
  }
  const controls = text.match(control)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected text; got binary data (${controls === 0 ? 'a NUL' : 'control characters'})`,
    );
  return text.replace(marksRun, '$1').normalize('NFC').replace(/\r\n?/g, '\n');
}
