import type { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Item } from './item.ts';
import { readArticle } from './read-article.ts';
import type { Source } from './source.ts';
import { toFailure } from './to-failure.ts';

/** A source as an article, or the reason why it is none: a bad one never stops a run. */
export function tryReadWith(source: Source, read: (source: Source) => Article): Item {
  const { name, format, bytes, charset, url } = source;
  const reject = (failure: AppError, original: Uint8Array | null): Item => ({
    source: name,
    failure,
    original,
    again: { format, charset, url },
  });
  if (source.failure) return reject(source.failure, bytes.length > 0 ? bytes : null);
  try {
    return { source: name, article: read(source) };
  } catch (error) {
    return reject(toFailure(error, name), bytes);
  }
}

/** The same for text and Markdown. */
export function tryRead(source: Source): Item {
  return tryReadWith(source, readArticle);
}
