import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { buildArticle } from './build-article.ts';
import { splitDateHeader } from './date-header.ts';
import { decodeText } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markdownToText } from './markdown-to-text.ts';
import type { Source } from './source.ts';

/**
 * Reads one document of text or Markdown. Metadata comes from front matter (title, url, publisher, date, language) or from a
 * leading `date YYYY-MM-DD`; Markdown becomes plain text, a blank line between blocks. The text keeps its words and its order:
 * only line ends, the Unicode form (NFC) and blanks at the ends are made uniform. The language is the one that the front
 * matter states, else the one that the text is plainly in.
 * @throws AppError BAD_USER_INPUT that names the item, what was expected and what came.
 */
export function readArticle(source: Source): Article {
  const { name, format, url } = source;
  if (format !== 'text' && format !== 'markdown')
    throw new AppError('BAD_USER_INPUT', `${name}: expected text or Markdown; got ${format}`);
  const front = splitFrontMatter(decodeText(source), name);
  const dated = splitDateHeader(front.body, name);
  const body = format === 'markdown' ? markdownToText(dated.body) : dated.body;
  const metadata = {
    ...front.metadata,
    url: front.metadata.url ?? url ?? null,
    publishedOn: front.metadata.publishedOn ?? dated.publishedOn,
  };
  return buildArticle(metadata, body, name);
}
