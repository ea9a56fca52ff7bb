import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { formatOf, knownExtensions } from './source.ts';

/**
 * The files that the given paths stand for, in a stable order: a file is itself, a folder its files of known formats, with
 * those of its subfolders, by name. Hidden files and folders and symbolic links inside a folder are passed over.
 * @throws AppError INPUT_NOT_FOUND where a path does not exist or a folder holds nothing to read, BAD_USER_INPUT where a
 * file that was named has no known format.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => null);
    if (!found)
      throw new AppError(
        'INPUT_NOT_FOUND',
        `Expected a file or folder of articles; there is none at ${given}`,
      );
    if (!found.isDirectory()) {
      if (!formatOf(given))
        throw new AppError('BAD_USER_INPUT', `Expected a file that ends in ${knownExtensions}; got ${given}`);
      files.push(given);
      continue;
    }
    const inside = await filesBelow(given);
    if (inside.length === 0) {
      throw new AppError(
        'INPUT_NOT_FOUND',
        `Expected a folder with files that end in ${knownExtensions}; there are none in ${given}`,
      );
    }
    files.push(...inside);
  }
  return [...new Set(files)];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const below = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(below)));
    else if (entry.isFile() && formatOf(entry.name)) files.push(below);
  }
  return files;
}
