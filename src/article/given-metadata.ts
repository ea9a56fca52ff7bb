import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { periodOf } from '../model/partial-date.ts';

/** What is told about an article beside its text. */
export type Metadata = Omit<Article, 'id' | 'text'>;

/** Nothing told. */
export const noMetadata: Metadata = {
  url: null,
  title: null,
  publisher: null,
  publishedOn: null,
  language: null,
};

/** Whether an address is one that an article can have: it would be shown, and nobody's password is. */
export function isArticleAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username + password === '';
}

const line = z.string().trim().min(1).max(2000);
const known = z.object({
  title: line.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .refine(isArticleAddress)
    .optional(),
  publisher: line.optional(),
  date: z
    .string()
    .trim()
    .refine((date) => periodOf(date) !== null)
    .optional(),
  language: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
});

const expected: Readonly<Record<string, string>> = {
  title: 'a line of text',
  url: 'an address that begins with http:// or https://, without user and password',
  publisher: 'a line of text',
  date: 'YYYY-MM-DD, YYYY-MM or YYYY',
  language: 'a language tag such as en or sr-Latn',
};

/** What came, as far as a message can hold it. */
export function showValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}

/**
 * Metadata that somebody wrote for us: title, url, publisher, date, language; other keys are passed over.
 * @param where names the item and the place in it, for messages; `nameOf` tells how a key is called there.
 * @throws AppError BAD_USER_INPUT that names the key, what was expected and what came.
 */
export function readMetadata(
  given: unknown,
  where: string,
  nameOf: (key: string) => string = (key) => key,
): Metadata {
  const parsed = known.safeParse(given);
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    const came = key === '' ? given : (given as Record<string, unknown>)[key];
    throw new AppError(
      'BAD_USER_INPUT',
      `${where} ${key === '' ? 'block' : nameOf(key)}: expected ${expected[key] ?? 'keys with values'}; got ${showValue(came)}`,
    );
  }
  const { title, url, publisher, date, language } = parsed.data;
  return {
    url: url ?? null,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: date ?? null,
    language: language ?? null,
  };
}
