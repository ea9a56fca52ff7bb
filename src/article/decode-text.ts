import { AppError } from '../errors.ts';
import type { Source } from './source.ts';

const maxBytes = 10 * 1024 * 1024;

/** Which of the encodings with a byte order mark the bytes are in; UTF-8 where there is no mark. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The bytes as text in Unicode's NFC with LF line ends, without byte order mark.
 * @throws AppError BAD_USER_INPUT where they are more than 10 MiB, hold a NUL, or are not what their encoding allows.
 */
export function decodeText({ name, bytes }: Pick<Source, 'name' | 'bytes'>): string {
  if (bytes.byteLength > maxBytes) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected an article of at most 10 MiB; got ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MiB`,
    );
  }
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected text in UTF-8, or UTF-16 with a byte order mark; got bytes that are no ${encoding.toUpperCase()}`,
      { cause },
    );
  }
  if (text.includes('\0'))
    throw new AppError('BAD_USER_INPUT', `${name}: expected text; got binary data (a NUL byte)`);
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}
