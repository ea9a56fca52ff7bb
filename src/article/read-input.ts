import type { ArticleInput } from '../model/ingestion.ts';
import type { Item } from './item.ts';
import { readFields } from './rows/read-fields.ts';
import { toFailure } from './to-failure.ts';

/** An article that a program sends, or the reason why it is none; its fields are checked as those of a row are. */
export function readInput(input: ArticleInput, name: string): Item {
  const { text, title, url, publisher, publishedOn, language } = input;
  const given = Object.entries({ text, title, url, publisher, publishedOn, language });
  const fields = Object.fromEntries(given.filter(([, value]) => typeof value === 'string'));
  try {
    return { source: name, article: readFields(fields, name, (field) => field) };
  } catch (error) {
    return { source: name, failure: toFailure(error, name), original: null, again: null };
  }
}
