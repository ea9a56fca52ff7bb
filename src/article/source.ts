import type { AppError } from '../errors.ts';

/** One item to read, before anything is known of it. */
export interface Source {
  /** How the item is told to people: the path as given. */
  readonly name: string;
  readonly format: ArticleFormat;
  readonly bytes: Uint8Array;
  /** Why there are no bytes, where they could not be had. */
  readonly failure?: AppError;
}

/** The formats that are understood, by the file extensions that announce them. */
export const articleFormats = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
} as const;

/** How an item is written. */
export type ArticleFormat = keyof typeof articleFormats;

/** The format that a file's name announces; null where it is none of ours. */
export function formatOf(fileName: string): ArticleFormat | null {
  const lower = fileName.toLowerCase();
  const found = Object.entries(articleFormats).find(([, extensions]) =>
    extensions.some((extension) => lower.endsWith(extension)),
  );
  return found ? (found[0] as ArticleFormat) : null;
}

/** Every extension that is understood, for messages: .txt, .text, .md, .markdown. */
export const knownExtensions = Object.values(articleFormats).flat().join(', ');
