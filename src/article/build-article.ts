import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { identifyArticle } from '../model/identify-article.ts';
import { trimLines } from './clean-text.ts';
import { detectLanguage } from './detect-language.ts';
import type { Metadata } from './given-metadata.ts';

/**
 * An article of clean text, without blanks at its ends and at the ends of lines. Its language is the stated one, else the one
 * that the text is plainly in.
 * @throws AppError BAD_USER_INPUT where the text has no letter.
 */
export function buildArticle(metadata: Metadata, body: string, name: string): Article {
  const text = trimLines(body);
  if (!/\p{L}/u.test(text)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected an article with text; got ${text === '' ? 'none' : 'no letter in it'}`,
    );
  }
  const article = identifyArticle({ ...metadata, text });
  // Known by what was received: a better detector must not make another article of it.
  return { ...article, language: article.language ?? detectLanguage(text) };
}
