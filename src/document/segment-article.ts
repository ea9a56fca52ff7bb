import type { Article } from '../model/article.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { splitEnumeration } from './split-enumeration.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Cuts an article into paragraphs and sentences. Every offset points into `article.text`, which stays as it is: comments,
 * scripts, by-lines and links to other articles are left out, nothing is rewritten.
 */
export function segmentArticle(
  article: Pick<Article, 'text' | 'title' | 'publishedOn' | 'language'>,
): Document {
  const { text, title, publishedOn, language } = article;
  const paragraphs: Paragraph[] = [];
  let count = 0;
  for (const span of splitParagraphs(text).flatMap((each) => splitEnumeration(text, each))) {
    const index = paragraphs.length;
    const sentences = splitSentences(text, span).map(({ start, end }) => ({
      start,
      end,
      index: count++,
      paragraph: index,
      text: text.slice(start, end),
    }));
    const first = sentences[0];
    const last = sentences.at(-1);
    if (first && last) {
      paragraphs.push({ start: first.start, end: last.end, index, role: span.role, sentences });
    }
  }
  return { text, title, publishedOn, language, paragraphs };
}
