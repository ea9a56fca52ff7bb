import { AppError } from '../errors.ts';

/** Marks that stand on one letter: more are no writing, and bringing them in order takes time with their square. */
const marksRun = /(\p{M}{30})\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from other data.
const control = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/**
 * Text in Unicode's NFC with LF line ends.
 * @throws AppError BAD_USER_INPUT where it is no writing: holds a NUL, half a pair of UTF-16, or many control characters.
 */
export function cleanText(text: string, name: string): string {
  const controls = text.match(control)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected text; got binary data (${controls === 0 ? 'a NUL' : 'control characters'})`,
    );
  if (/\p{Surrogate}/u.test(text))
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected text of whole characters; got half a pair of UTF-16`,
    );
  return text.replace(marksRun, '$1').normalize('NFC').replace(/\r\n?/g, '\n');
}

/** The same text without blanks at the ends of its lines and of itself. */
export function trimLines(text: string): string {
  return text.replace(/(?<![ \t])[ \t]+$/gm, '').trim();
}
