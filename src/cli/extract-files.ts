import path from 'node:path';
import { findFiles } from '../article/find-files.ts';
import { AppError } from '../errors.ts';
import type { Extractor } from '../extraction/extractor.ts';
import { rulesExtractor } from '../extraction/rules-extractor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { extractArticle, tryRead } from '../pipeline.ts';
import { readSource } from './read-source.ts';

/** A file with what was read out of it. */
export interface ExtractedFile {
  /** The file's name without folder and extension. */
  readonly id: string;
  /** The path as given. */
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

/**
 * Extracts files, as many at once as the extractor is worth, and yields them in their order; one that cannot be read is
 * told to `onRejected` and left out.
 */
export async function* extractFiles(
  files: readonly string[],
  onRejected: (error: AppError) => void,
  extractor: Extractor = rulesExtractor,
): AsyncGenerator<ExtractedFile> {
  const underWay: Promise<ExtractedFile | AppError>[] = [];
  const begin = (source: string) => {
    const work = extractOne(source, extractor);
    // Whoever awaits it hears of its failure; until then it is nobody's.
    work.catch(() => undefined);
    underWay.push(work);
  };
  let next = 0;
  while (next < files.length || underWay.length > 0) {
    while (next < files.length && underWay.length < extractor.concurrency) begin(files[next++]!);
    const done = await underWay.shift()!;
    if (done instanceof AppError) onRejected(done);
    else yield done;
  }
}

async function extractOne(source: string, extractor: Extractor): Promise<ExtractedFile | AppError> {
  const item = tryRead(await readSource(source));
  if ('failure' in item) return item.failure;
  const { article } = item;
  const { claims, note } = await extractArticle(article, extractor);
  return { id: stemOf(source), source, article, claims, note };
}
