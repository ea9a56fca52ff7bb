import type { Article } from '../../model/article.ts';
import { periodOf } from '../../model/partial-date.ts';
import { buildArticle } from '../build-article.ts';
import { cleanText } from '../clean-text.ts';
import { readMetadata } from '../given-metadata.ts';
import type { FieldName } from './table-options.ts';

/** The fields of one article as they stand in a row; absent and blank are the same. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** An instant of RFC 3339, or what databases make of one, from its day on. */
const instant =
  /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;

function dayOf(date: string): string {
  const day = instant.exec(date.trim())?.[1];
  return day !== undefined && periodOf(day) ? day : date;
}

/**
 * The article that a row tells: somebody wrote its fields for us, so that one which cannot be used is an error.
 * @param nameOf how a field is called in the row, for messages.
 * @throws AppError BAD_USER_INPUT that names the item, the field, what was expected and what came.
 */
export function readFields(fields: Fields, name: string, nameOf: (field: FieldName) => string): Article {
  const given: Record<string, string> = {};
  for (const field of ['title', 'url', 'publisher', 'publishedOn', 'language'] as const) {
    const value = cleanText(fields[field] ?? '', `${name}: ${nameOf(field)}`)
      .replace(/\s+/g, ' ')
      .trim();
    if (value === '') continue;
    given[field === 'publishedOn' ? 'date' : field] = field === 'publishedOn' ? dayOf(value) : value;
  }
  const metadata = readMetadata(given, `${name}:`, (key) =>
    nameOf(key === 'date' ? 'publishedOn' : (key as FieldName)),
  );
  return buildArticle(metadata, cleanText(fields.text ?? '', name), name);
}
