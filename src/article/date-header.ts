import { AppError } from '../errors.ts';
import { periodOf } from '../model/partial-date.ts';

const header = /^\s*date[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*/i;

/**
 * Takes off a leading `date YYYY-MM-DD`, the day of publication; the text follows on the same line or the next.
 * @throws AppError BAD_USER_INPUT where that is no day of the calendar.
 */
export function splitDateHeader(text: string, name: string): { publishedOn: string | null; body: string } {
  const found = header.exec(text);
  if (!found) return { publishedOn: null, body: text };
  const publishedOn = found[1]!;
  if (!periodOf(publishedOn)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected a day of the calendar after "date"; got ${publishedOn}`,
    );
  }
  return { publishedOn, body: text.slice(found[0].length) };
}
