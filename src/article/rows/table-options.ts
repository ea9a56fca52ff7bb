import { AppError } from '../../errors.ts';

/** What a column of a table, or a key of a JSON object, can tell about an article. */
export const fieldNames = ['text', 'title', 'url', 'publisher', 'publishedOn', 'language'] as const;

/** One of them. */
export type FieldName = (typeof fieldNames)[number];

/** How a table is to be read. */
export interface TableOptions {
  /** The header of the column for a field; a field that is not named has the column of its own name. */
  readonly columns?: Partial<Readonly<Record<FieldName, string>>> | undefined;
  /** One character; looked for in the header where none is told. */
  readonly delimiter?: string | undefined;
}

/**
 * Reads `text=Body,title=Headline`.
 * @throws AppError BAD_USAGE that says what was expected.
 */
export function parseColumns(given: string): Partial<Record<FieldName, string>> {
  const columns: Partial<Record<FieldName, string>> = {};
  for (const pair of given.split(',')) {
    const at = pair.indexOf('=');
    const name = fieldNames.find((field) => field.toLowerCase() === pair.slice(0, at).trim().toLowerCase());
    const column = pair.slice(at + 1).trim();
    if (at < 0 || name === undefined || column === '' || columns[name] !== undefined)
      throw new AppError(
        'BAD_USAGE',
        `--columns: expected pairs such as text=Body,title=Headline, with each of ${fieldNames.join(', ')} once at most; got ${JSON.stringify(pair)}`,
      );
    columns[name] = column;
  }
  return columns;
}

/** Reads a delimiter: one character, or the word tab. @throws AppError BAD_USAGE where it is neither. */
export function parseDelimiter(given: string): string {
  const delimiter = given.toLowerCase() === 'tab' || given === '\\t' ? '\t' : given;
  if (delimiter.length === 1 && !/["\r\n\p{L}\p{N}]/u.test(delimiter)) return delimiter;
  throw new AppError(
    'BAD_USAGE',
    `--delimiter: expected one character such as ; or the word tab; got ${JSON.stringify(given)}`,
  );
}
