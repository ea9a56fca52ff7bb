import type { Article } from '../../model/article.ts';
import { buildArticle } from '../build-article.ts';
import { cleanText } from '../clean-text.ts';
import { decodeText } from '../decode-text.ts';
import type { Source } from '../source.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads one document of HTML: its main part as plain text, and what its head tells about it.
 * @throws AppError BAD_USER_INPUT that names the item, what was expected and what came.
 */
export function readPage(source: Source): Article {
  const { name, url } = source;
  const { metadata, text } = readHtml(decodeText({ ...source, markup: true }), name, url);
  return buildArticle(metadata, cleanText(text, name), name);
}
