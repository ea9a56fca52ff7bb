import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { periodOf } from '../model/partial-date.ts';

/** What is told about an article beside its text. */
export type Metadata = Omit<Article, 'id' | 'text'>;

const line = z.string().trim().min(1).max(2000);
const known = z.object({
  title: line.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
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
  url: 'an address that begins with http:// or https://',
  publisher: 'a line of text',
  date: 'YYYY-MM-DD, YYYY-MM or YYYY',
  language: 'a language tag such as en or sr-Latn',
};

/** In characters: five lines of metadata take a few hundred. */
const longest = 32_000;

function requireShort(text: string, name: string): void {
  const end = text.indexOf('\n---', 3);
  if (end > longest)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected at most ${longest} characters between the lines of three dashes; got ${end}`,
    );
}

const nothing: Metadata = { url: null, title: null, publisher: null, publishedOn: null, language: null };

/**
 * Takes off YAML front matter, where the text begins with a line of three dashes. Keys that are not ours are passed over.
 * @throws AppError BAD_USER_INPUT that names the item, the key, what was expected and what came.
 */
export function splitFrontMatter(text: string, name: string): { metadata: Metadata; body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { metadata: nothing, body: text };
  requireShort(text, name);
  const file = new VFile(text);
  try {
    // Dates and numbers stay the text that they are.
    matter(file, { strip: true, yaml: { schema: 'failsafe' } });
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected YAML between the lines of three dashes; ${reason}`,
      { cause },
    );
  }
  const given = file.data.matter ?? {};
  const parsed = known.safeParse(given);
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    const came = key === '' ? given : (given as Record<string, unknown>)[key];
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: front matter ${key || 'block'}: expected ${expected[key] ?? 'keys with values'}; got ${JSON.stringify(came)}`,
    );
  }
  const { title, url, publisher, date, language } = parsed.data;
  const metadata = {
    url: url ?? null,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: date ?? null,
    language: language ?? null,
  };
  return { metadata, body: String(file) };
}
