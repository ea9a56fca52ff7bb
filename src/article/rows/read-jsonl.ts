import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import { decodeText } from '../decode-text.ts';
import { showValue } from '../given-metadata.ts';
import { type Incoming, partNameOf } from '../incoming.ts';
import type { Item } from '../item.ts';
import { toFailure } from '../to-failure.ts';
import { readFields } from './read-fields.ts';
import { type Line, splitLines } from './split-lines.ts';

const field = z.string().nullish();
const record = z.object({
  text: z.string(),
  title: field,
  url: field,
  publisher: field,
  publishedOn: field,
  date: field,
  language: field,
});

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${name}: expected one JSON object; ${told(cause)}`, { cause });
  }
}

/** What the parser says, as far as it does not repeat the line. */
function told(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.replace(/\s+/g, ' ').slice(0, 200);
}

/** The article of one JSON object. @throws AppError BAD_USER_INPUT that names the key, what was expected and what came. */
export function readRecord(value: unknown, name: string): Article {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path[0];
    const isObject = key !== undefined;
    const came = isObject ? (value as Record<string, unknown>)[String(key)] : value;
    const place = isObject ? ` ${String(key)}:` : '';
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}:${place} expected ${isObject ? 'a text' : 'one JSON object with a text'}; got ${came === undefined ? 'nothing' : showValue(came)}`,
    );
  }
  const { text, title, url, publisher, publishedOn, date, language } = parsed.data;
  const dateKey = publishedOn?.trim() ? 'publishedOn' : 'date';
  const fields = { text, title, url, publisher, publishedOn: parsed.data[dateKey] ?? date, language };
  const present = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] != null);
  return readFields(Object.fromEntries(present), name, (key) => (key === 'publishedOn' ? dateKey : key));
}

/** Reads a line that was rejected before as what it was; null where a line is no such one. */
export type ReadAgain = (value: unknown, name: string) => AsyncIterable<Item> | null;

async function* readLine(
  incoming: Incoming,
  line: Line,
  charset: string | undefined,
  readAgain: ReadAgain,
): AsyncGenerator<Item> {
  const name = partNameOf(incoming, line.number);
  const { bytes } = line;
  let text: string;
  let value: unknown;
  try {
    if (bytes === null)
      throw new AppError('BAD_USER_INPUT', `${name}: expected a line of at most 10 MiB; got more`);
    text = decodeText({ name, bytes, charset });
    if (text.trim() === '') return;
    value = parseJson(text, name);
  } catch (error) {
    yield {
      source: name,
      failure: toFailure(error, name),
      original: bytes,
      again: { format: 'jsonl', charset },
    };
    return;
  }
  // What a record holds was rejected once and is no file of rejects.
  const again = incoming.partName ? null : readAgain(value, name);
  if (again) {
    yield* again;
    return;
  }
  try {
    yield { source: name, article: readRecord(value, name) };
  } catch (error) {
    yield { source: name, failure: toFailure(error, name), original: text, again: { format: 'jsonl' } };
  }
}

/**
 * One article for each line: a JSON object with text, and title, url, publisher, publishedOn (or date) and language where
 * they are known; null and blank count as unknown, other keys are passed over. A line of a rejects file is read as what it
 * was. A line that cannot be read costs only itself, and is told by its number.
 */
export async function* readJsonl(incoming: Incoming, readAgain: ReadAgain): AsyncGenerator<Item> {
  const { lines, charset } = await splitLines(incoming.chunks, incoming.name);
  for await (const line of lines) yield* readLine(incoming, line, incoming.charset ?? charset, readAgain);
}
