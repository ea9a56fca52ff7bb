import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { showName } from './show-name.ts';
import { type ArticleFormat, formatOf, isDocumentFormat, knownExtensions } from './source.ts';

/** A file to read, or a folder that could not be looked into. */
export interface FoundFile {
  readonly path: string;
  /** Whether it was named; one that was found in a folder is read only where it is a file itself, no link to one. */
  readonly isNamed: boolean;
  /** Why a folder could not be looked into. */
  readonly failure?: AppError;
}

/** Refuses what cannot be meant: a path that does not exist, a file of no known format. @throws AppError INPUT_NOT_FOUND or BAD_USER_INPUT. */
export async function requireReadable(given: string, format?: ArticleFormat): Promise<void> {
  const found = await stat(given).catch(() => null);
  if (!found)
    throw new AppError(
      'INPUT_NOT_FOUND',
      `Expected a file or folder of articles; there is none at ${showName(given)}`,
    );
  if (!found.isDirectory()) {
    if (format === undefined && formatOf(given) === null)
      throw new AppError(
        'BAD_USER_INPUT',
        `Expected a file that ends in ${knownExtensions}; got ${showName(given)}`,
      );
    return;
  }
  for await (const _ of filesBelow(given)) return;
  throw new AppError(
    'INPUT_NOT_FOUND',
    `Expected a folder with files that end in ${knownExtensions}; there are none in ${showName(given)}`,
  );
}

/**
 * The files that a path stands for, in a stable order: a file is itself, a folder its files of known formats, with those of
 * its subfolders, by name. Hidden files and folders and symbolic links inside a folder are passed over.
 */
export async function* walkFiles(given: string): AsyncGenerator<FoundFile> {
  const found = await stat(given).catch(() => null);
  if (found?.isDirectory()) yield* filesBelow(given);
  else yield { path: given, isNamed: true };
}

async function* filesBelow(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return new AppError(
      'BAD_USER_INPUT',
      `${showName(folder)}: expected a folder that can be looked into; it cannot (${code})`,
      { cause },
    );
  });
  if (entries instanceof AppError) {
    yield { path: folder, isNamed: false, failure: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
    const below = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(below);
    else if (formatOf(entry.name)) yield { path: below, isNamed: false };
  }
}

/**
 * The paths of all files that the given paths stand for, of formats of which one file is one article.
 * @throws AppError INPUT_NOT_FOUND where a path does not exist or a folder holds nothing to read, BAD_USER_INPUT where a
 * file that was named has no known format.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const given of paths) {
    await requireReadable(given);
    for await (const file of walkFiles(given)) {
      if (file.failure) throw file.failure;
      const format = formatOf(file.path);
      if (format !== null && isDocumentFormat(format)) files.push(file.path);
    }
  }
  return [...new Set(files)];
}
