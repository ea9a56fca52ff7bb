import { readFileSync } from 'node:fs';
import { findFiles } from '../../src/article/find-files.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { formatOf } from '../../src/article/source.ts';
import type { Article } from '../../src/model/article.ts';

/** Where the articles are that every reader gets. */
export const folders: readonly string[] = ['seeds/articles', 'tests/gold'];

/** The articles to measure with, in a stable order: those of the samples and of the labelled sets. */
export async function readTexts(): Promise<Article[]> {
  const files = (await findFiles(folders)).filter((name) => !name.endsWith('README.md'));
  return files.map((name) => readArticle({ name, format: formatOf(name)!, bytes: readFileSync(name) }));
}

/** An article of so many times the usual length: others joined to one. */
export function joinTexts(articles: readonly Article[], times: number): Article {
  const joined = Array.from({ length: times }, (_, index) => articles[index % articles.length]!);
  return { ...joined[0]!, text: joined.map(({ text }) => text).join('\n\n') };
}
