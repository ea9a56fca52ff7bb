import { AppError } from '../errors.ts';
import { binaryFormat, knownFormat, utf16Without } from './binary-format.ts';
import { cleanText } from './clean-text.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decodeAs, detectEncoding } from './detect-encoding.ts';

/** Longest article, in bytes. */
export const maxBytes = 10 * 1024 * 1024;

/** Bytes to decode, and what is said about them. */
export interface Encoded {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As `charset=` of a content type has it. */
  readonly charset?: string | undefined;
  /** Whether a declaration inside counts: that of XML, or a `meta` of HTML. */
  readonly markup?: boolean;
}

/** The encoding that a byte order mark tells; null where there is none. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** The number of the line with the first byte that is not what the encoding allows. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}

function requireText(name: string, bytes: Uint8Array): void {
  const other = binaryFormat(bytes);
  if (other !== null) throw new AppError('BAD_USER_INPUT', `${name}: expected text; got ${other}`);
}

function refuse(name: string, bytes: Uint8Array, encoding: string): never {
  throw new AppError(
    'BAD_USER_INPUT',
    `${name}: expected text in UTF-8, in UTF-16, or in an encoding that is declared or plain to see; got bytes that are no ${encoding.toUpperCase()}, first in line ${firstBadLine(bytes, encoding)}`,
  );
}

/** Bytes of these encodings are known by their zeros; any others would be taken for Chinese. */
function isWide(encoding: string): boolean {
  return /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646|unicode)/i.test(encoding);
}

/** The bytes by the first of these that fits: mark, UTF-8 beyond ASCII, what is declared, what the letters tell. */
function decode({ name, bytes, charset, markup }: Encoded): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const other = knownFormat(bytes);
    if (other !== null) throw new AppError('BAD_USER_INPUT', `${name}: expected text; got ${other}`);
    if (marked === 'utf-8') requireText(name, bytes.subarray(3));
    return decodeAs(bytes, marked) ?? refuse(name, bytes, marked);
  }
  const wide = utf16Without(bytes);
  if (wide !== null) return decodeAs(bytes, wide) ?? refuse(name, bytes, wide);
  requireText(name, bytes);
  const text = decodeAs(bytes, 'utf-8');
  // Letters of several bytes that are all whole are no accident, while any bytes are of most other encodings.
  if (text !== null && text.length < bytes.length) return text;
  for (const declared of [charset, markup ? declaredEncoding(bytes) : null]) {
    const stated = declared && !isWide(declared) ? decodeAs(bytes, declared) : null;
    if (stated !== null) return stated;
  }
  if (text !== null) return text;
  const detected = detectEncoding(bytes);
  return (detected && decodeAs(bytes, detected)) ?? refuse(name, bytes, 'utf-8');
}

/**
 * The bytes as text in Unicode's NFC with LF line ends, without byte order mark. Their encoding is the one that a byte order
 * mark tells, else UTF-8 where they are of it beyond ASCII, else the declared one where they are of that, else the one that
 * the letters tell plainly.
 * @throws AppError BAD_USER_INPUT where they are more than 10 MiB, are no text (hold a NUL, are a PDF, an image …), or are
 * of no such encoding.
 */
export function decodeText(encoded: Encoded): string {
  const { name, bytes } = encoded;
  if (bytes.byteLength > maxBytes) {
    throw new AppError('BAD_USER_INPUT', `${name}: expected an article of at most 10 MiB; got more`);
  }
  return cleanText(decode(encoded), name);
}
