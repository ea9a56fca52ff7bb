import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { type FolderLabel, parseFolderLabel } from '../evaluation/folder-label.ts';
import { type Label, parseLabel } from '../evaluation/label.ts';
import { stemOf } from './extract-files.ts';

const folderLabelName = 'cross.json';

/** The labels of a folder, by the name of the file that each belongs to. */
export interface FolderLabels {
  readonly labels: ReadonlyMap<string, Label>;
  /** What holds over all articles; null where the folder has no cross.json. */
  readonly folder: FolderLabel | null;
}

/**
 * Reads the labels in a folder: NAME.json for each article, and cross.json.
 * @throws AppError INPUT_NOT_FOUND where the folder or a label in it is missing, BAD_USER_INPUT where one has another shape.
 */
export async function readLabels(folder: string): Promise<FolderLabels> {
  const entries = await readdir(folder).catch((cause: unknown) => {
    throw new AppError('INPUT_NOT_FOUND', `Expected a folder of labels; there is none at ${folder}`, {
      cause,
    });
  });
  const names = entries.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  const labels = new Map<string, Label>();
  for (const name of names) {
    if (name === folderLabelName) continue;
    const file = path.join(folder, name);
    labels.set(stemOf(name), parseLabel(await readFile(file, 'utf8'), file));
  }
  if (labels.size === 0) {
    throw new AppError(
      'INPUT_NOT_FOUND',
      `Expected a folder with labels (NAME.json for the article NAME.txt or NAME.md); there are none in ${folder}`,
    );
  }
  if (!names.includes(folderLabelName)) return { labels, folder: null };
  const file = path.join(folder, folderLabelName);
  return { labels, folder: parseFolderLabel(await readFile(file, 'utf8'), file) };
}
