import type { Article } from './article.ts';
import { contentHash } from './content-hash.ts';

/** Gives an article its id: the same content has the same id, wherever and whenever it is read. */
export function identifyArticle(content: Omit<Article, 'id'>): Article {
  const { url, title, publisher, publishedOn, language, text } = content;
  return { id: `article:${contentHash(url, title, publisher, publishedOn, language, text)}`, ...content };
}
