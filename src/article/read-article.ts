import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { identifyArticle } from '../model/identify-article.ts';
import { splitDateHeader } from './date-header.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { type Metadata, splitFrontMatter } from './front-matter.ts';
import { markdownToText } from './markdown-to-text.ts';
import type { Source } from './source.ts';

/**
 * Reads one item. Metadata comes from front matter (title, url, publisher, date, language) or from a leading
 * `date YYYY-MM-DD`; Markdown becomes plain text, a blank line between blocks. The text keeps its words and its order:
 * only line ends, the Unicode form (NFC) and blanks at the ends are made uniform. The language is the one that the front
 * matter states, else the one that the text is plainly in.
 * @throws AppError BAD_USER_INPUT that names the item, what was expected and what came.
 */
export function readArticle(source: Source): Article {
  const decoded = decodeText(source);
  const front = splitFrontMatter(decoded, source.name);
  const dated = splitDateHeader(front.body, source.name);
  const body = source.format === 'markdown' ? markdownToText(dated.body) : dated.body;
  const text = body.replace(/(?<![ \t])[ \t]+$/gm, '').trim();
  if (!/\p{L}/u.test(text)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${source.name}: expected an article with text; got ${text === '' ? 'none' : 'no letter in it'}`,
    );
  }
  const metadata: Metadata = {
    ...front.metadata,
    publishedOn: front.metadata.publishedOn ?? dated.publishedOn,
  };
  const article = identifyArticle({ ...metadata, text });
  // Known by what was received: a better detector must not make another article of it.
  return { ...article, language: article.language ?? detectLanguage(text) };
}
