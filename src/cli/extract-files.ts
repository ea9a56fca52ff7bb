import path from 'node:path';
import { findFiles } from '../article/find-files.ts';
import type { Item } from '../article/item.ts';
import { formatOf, isDocumentFormat } from '../article/source.ts';
import { AppError } from '../errors.ts';
import type { Extractor } from '../extraction/extractor.ts';
import { rulesExtractor } from '../extraction/rules-extractor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { extractArticle } from '../pipeline.ts';
import { readFiles } from './read-source.ts';

/** An article with what was read out of it. */
export interface ExtractedFile {
  /** The file's name without folder and extension; with its place in a file of several: feed#3. */
  readonly id: string;
  /** How it is told: the path as given, feed.xml#3. */
  readonly source: string;
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Why the rules alone read it, where a model should have. */
  readonly note: string | null;
}

/**
 * The files that the given paths stand for, folders included. A file of no known format is told to `onRejected`.
 * @throws AppError INPUT_NOT_FOUND where a path does not exist or a folder holds nothing to read.
 */
export async function findArticles(
  paths: readonly string[],
  onRejected: (error: AppError) => void,
): Promise<string[]> {
  const files: string[] = [];
  for (const given of paths) {
    try {
      files.push(...(await findFiles([given])));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'BAD_USER_INPUT') throw error;
      onRejected(error);
    }
  }
  return [...new Set(files)];
}

/** The name of a file without folder and extension: what its label is called. */
export function stemOf(file: string): string {
  return path.basename(file, path.extname(file));
}

/** What an item is called by: the name of its file, with its place in a file of several. */
function idOf(source: string): string {
  const inside = /^(.+)(#\d+)$/.exec(source);
  const format = inside && formatOf(inside[1]!);
  if (!inside || (format && isDocumentFormat(format))) return stemOf(source);
  return `${stemOf(inside[1]!)}${inside[2]}`;
}

/**
 * Extracts items, as many at once as the extractor is worth, and yields them in their order; one that could not be read is
 * told to `onRejected` and left out.
 */
export async function* extractItems(
  items: AsyncIterable<Item>,
  onRejected: (error: AppError) => void,
  extractor: Extractor = rulesExtractor,
): AsyncGenerator<ExtractedFile> {
  const underWay: Promise<ExtractedFile | AppError>[] = [];
  const settle = async function* () {
    const done = await underWay.shift()!;
    if (done instanceof AppError) onRejected(done);
    else yield done;
  };
  for await (const item of items) {
    const work = extractOne(item, extractor);
    // Whoever awaits it hears of its failure; until then it is nobody's.
    work.catch(() => undefined);
    underWay.push(work);
    if (underWay.length >= extractor.concurrency) yield* settle();
  }
  while (underWay.length > 0) yield* settle();
}

/** The same for files that were found before. */
export function extractFiles(
  files: readonly string[],
  onRejected: (error: AppError) => void,
  extractor: Extractor = rulesExtractor,
): AsyncGenerator<ExtractedFile> {
  return extractItems(readFiles(files), onRejected, extractor);
}

async function extractOne(item: Item, extractor: Extractor): Promise<ExtractedFile | AppError> {
  if ('failure' in item) return item.failure;
  const { article, source } = item;
  const { claims, note } = await extractArticle(article, extractor);
  return { id: idOf(source), source, article, claims, note };
}
