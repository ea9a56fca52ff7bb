import { stat } from 'node:fs/promises';
import { showAddress } from '../article/fetch/check-address.ts';
import type { FetchPage } from '../article/fetch/fetch-page.ts';
import { type FoundFile, requireReadable, walkFiles } from '../article/find-files.ts';
import type { Incoming } from '../article/incoming.ts';
import type { Item } from '../article/item.ts';
import { readChunks } from '../article/read-chunks.ts';
import { readItems } from '../article/read-items.ts';
import { peek } from '../article/rows/split-lines.ts';
import type { TableOptions } from '../article/rows/table-options.ts';
import { showName } from '../article/show-name.ts';
import { sniffed, sniffFormat } from '../article/sniff-format.ts';
import { type ArticleFormat, formatOf } from '../article/source.ts';
import { AppError } from '../errors.ts';

/** What inputs are read with. */
export interface ReadOptions {
  /** The format of files that are named, of the standard input and of pages; files in folders are what they end in. */
  readonly format?: ArticleFormat | undefined;
  readonly table?: TableOptions | undefined;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly fetchPage: FetchPage;
}

/** Whether an input is an address rather than a path; a file of such a name is a file. */
async function isAddress(given: string): Promise<boolean> {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(given)) return false;
  return (await stat(given).catch(() => null)) === null;
}

/**
 * Refuses inputs that cannot be meant, before anything is read.
 * @throws AppError INPUT_NOT_FOUND where a path does not exist or a folder holds nothing to read, BAD_USER_INPUT where a file
 * that was named has no known format, BAD_USAGE where the standard input is named twice.
 */
export async function requireInputs(inputs: readonly string[], format?: ArticleFormat): Promise<void> {
  if (inputs.filter((one) => one === '-').length > 1)
    throw new AppError('BAD_USAGE', 'Expected - once at most: the standard input can be read once');
  for (const given of new Set(inputs)) {
    if (given !== '-' && !(await isAddress(given))) await requireReadable(given, format);
  }
}

async function* readStdin({ stdin, format, table }: ReadOptions): AsyncGenerator<Item> {
  async function* bytes() {
    for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const looked = await peek(bytes(), sniffed);
  const { beginning, chunks } = looked;
  yield* readItems({ name: '-', format: format ?? sniffFormat(beginning), chunks, table });
}

async function* readPage(given: string, { fetchPage, format, table }: ReadOptions): AsyncGenerator<Item> {
  const name = showAddress(given);
  try {
    const page = await fetchPage(given);
    const { bytes, charset, url } = page;
    async function* chunks() {
      yield bytes;
    }
    const known = format ?? page.format ?? sniffFormat(bytes);
    yield* readItems({ name, format: known, chunks: chunks(), charset, url, table });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { source: name, failure: error, original: null, again: null };
  }
}

async function* readFound(file: FoundFile, { format, table }: ReadOptions): AsyncGenerator<Item> {
  const name = showName(file.path);
  if (file.failure) {
    yield { source: name, failure: file.failure, original: null, again: null };
    return;
  }
  const known = (file.isNamed ? format : undefined) ?? formatOf(file.path) ?? 'text';
  const incoming: Incoming = { name, format: known, chunks: readChunks(file), table };
  yield* readItems(incoming);
}

/**
 * The items of files, folders, addresses and the standard input (`-`), in the order in which they are named. They are read as
 * they are asked for, so that memory does not grow with their number. What cannot be read is an item that says why.
 */
export async function* readSources(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Item> {
  const seen = new Set<string>();
  for (const given of new Set(inputs)) {
    if (given === '-') yield* readStdin(options);
    else if (await isAddress(given)) yield* readPage(given, options);
    else {
      for await (const file of walkFiles(given)) {
        if (inputs.length > 1 && seen.has(file.path)) continue;
        if (inputs.length > 1) seen.add(file.path);
        yield* readFound(file, options);
      }
    }
  }
}

/** The items of files that were found before. */
export async function* readFiles(files: readonly string[]): AsyncGenerator<Item> {
  for (const path of files) {
    const found: FoundFile = { path, isNamed: true };
    const format = formatOf(path) ?? 'text';
    yield* readItems({ name: showName(path), format, chunks: readChunks(found) });
  }
}
