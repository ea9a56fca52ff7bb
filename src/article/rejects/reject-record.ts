import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Incoming } from '../incoming.ts';
import type { RejectedItem } from '../item.ts';
import { fieldNames } from '../rows/table-options.ts';
import { type ArticleFormat, formatNames } from '../source.ts';

/** What each line of a rejects file says of itself. */
const marker = 'reject/1';

const columns = z.partialRecord(z.enum(fieldNames), z.string());
const record = z.object({
  diplograph: z.literal(marker),
  source: z.string().min(1).max(10_000),
  reason: z.object({ code: z.string(), message: z.string() }),
  format: z.enum(formatNames as [ArticleFormat, ...ArticleFormat[]]).nullable(),
  original: z.string().nullable(),
  encoding: z.literal('base64').optional(),
  charset: z.string().max(100).optional(),
  url: z.string().max(2000).optional(),
  table: z.object({ columns: columns.optional(), delimiter: z.string().length(1).optional() }).optional(),
});

/** One line of a rejects file. */
export type RejectRecord = z.infer<typeof record>;

/** Whether a line of JSON is one of a rejects file. */
export function isReject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'diplograph' in value && value.diplograph === marker;
}

/** Whether what a file begins with is the first line of a rejects file. */
export function opensRejects(beginning: string): boolean {
  return beginning.replaceAll(/\s/g, '').startsWith(`{"diplograph":"${marker}"`);
}

/** The text that a line of a rejects file kept, and where it was from; null where it is no such line or kept no text. */
export function originalOf(value: unknown): { readonly source: string; readonly original: string } | null {
  const { data } = record.safeParse(value);
  if (!data || data.original === null || data.encoding !== undefined) return null;
  return { source: data.source, original: data.original };
}

/** What was rejected as a line for a rejects file: bytes that are no UTF-8 as base64, all else as it is. */
export function writeReject({ source, failure, original, again }: RejectedItem): string {
  const text = typeof original === 'string' ? original : original && utf8Of(original);
  const isBinary = original !== null && text === null;
  const written: RejectRecord = {
    diplograph: marker,
    source,
    reason: { code: failure.code, message: failure.message },
    format: original === null ? null : (again?.format ?? null),
    original: isBinary ? Buffer.from(original as Uint8Array).toString('base64') : text,
    ...(isBinary ? { encoding: 'base64' as const } : {}),
    ...(again?.charset ? { charset: again.charset } : {}),
    ...(again?.url ? { url: again.url } : {}),
    ...(again?.table ? { table: again.table } : {}),
  };
  return JSON.stringify(written);
}

/** Bytes as text that gives the same bytes again; null where they are no UTF-8. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bytesOf({ original, encoding }: RejectRecord): Uint8Array {
  return Buffer.from(original ?? '', encoding === 'base64' ? 'base64' : 'utf8');
}

function incomingOf(read: RejectRecord, format: ArticleFormat): Incoming {
  const { source, charset, url, table } = read;
  async function* chunks() {
    yield bytesOf(read);
  }
  const isRow = format === 'jsonl' || format === 'csv';
  // A row keeps its name; entries of a feed are told by their places in it.
  const partName = isRow && source.includes('#') ? () => source : undefined;
  return {
    name: source,
    format,
    chunks: chunks(),
    charset,
    url,
    table: table as Incoming['table'],
    partName,
  };
}

/**
 * What a line of a rejects file holds, to be read as what it was, under the name that it had; where that cannot be, why.
 * @param name tells the line itself, where it is not of the shape of such lines.
 */
export function parseReject(value: unknown, name: string): Incoming | RejectedItem {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path.join('.');
    const message = `${name}: expected a line of a rejects file; its ${key} is of another shape`;
    const failure = new AppError('BAD_USER_INPUT', message);
    return { source: name, failure, original: JSON.stringify(value), again: { format: 'jsonl' } };
  }
  const { source, original, format } = parsed.data;
  if (original !== null && format !== null) return incomingOf(parsed.data, format);
  const message =
    original === null
      ? `${source}: expected what was rejected; nothing of it could be kept. Load ${source} itself again`
      : `${source}: expected an article; got rows of a table of treaties, which npx diplograph import --mapping takes again`;
  return { source, failure: new AppError('BAD_USER_INPUT', message), original, again: null };
}
