import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';

/** One article that waits to be loaded. */
export interface ArticleJob {
  /** How it is told to people. */
  readonly source: string;
  readonly article: Article;
}

/** Bytes of a job: an article has 10 MiB at most, which JSON may make a little more of. */
export const mostJobBytes = 12 * 1024 * 1024;

const text = z.string().nullable();
const shape = z.object({
  source: z.string(),
  article: z.object({
    id: z.string().regex(/^article:[0-9a-zA-Z_-]{1,200}$/),
    url: text,
    title: text,
    publisher: text,
    publishedOn: text,
    language: text,
    text: z.string().min(1),
  }),
});

/** The name of an article's job: the same content is the same job. */
export function jobIdOf({ id }: Article): string {
  return id.replaceAll(':', '-');
}

/**
 * What a job holds.
 * @throws AppError BAD_USER_INPUT where it holds something else, as a job that another program added may
 */
export function parseJob(data: unknown): ArticleJob {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || 'it';
  throw new AppError('BAD_USER_INPUT', `Expected a job that holds an article; ${where} is of another shape`);
}

/** Whether a job is too large for the queue. */
export function isTooLarge(job: ArticleJob): boolean {
  return Buffer.byteLength(JSON.stringify(job)) > mostJobBytes;
}
