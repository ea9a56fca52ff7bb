import type { AppError } from '../errors.ts';

/** One item to read, before anything is known of it. */
export interface Source {
  /** How the item is told to people: the path as given. */
  readonly name: string;
  readonly format: ArticleFormat;
  readonly bytes: Uint8Array;
  /** The encoding that whoever sent it declares, as in `charset=` of a content type; it counts only where it decodes. */
  readonly charset?: string | undefined;
  /** Where it was got from: what relative addresses in it begin with, and its address where it tells none. */
  readonly url?: string | undefined;
  /** Why there are no bytes, where they could not be had. */
  readonly failure?: AppError;
}

/** The formats that are understood, by the file extensions that announce them. */
export const articleFormats = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  feed: ['.xml', '.rss', '.atom'],
  jsonl: ['.jsonl', '.ndjson'],
  csv: ['.csv', '.tsv'],
} as const;

/** How an item is written. */
export type ArticleFormat = keyof typeof articleFormats;

/** A format of which one file is one article. */
export type DocumentFormat = 'text' | 'markdown' | 'html';

/** Every format. */
export const formatNames = Object.keys(articleFormats) as readonly ArticleFormat[];

/** Whether one file of a format is one article. */
export function isDocumentFormat(format: ArticleFormat): format is DocumentFormat {
  return format === 'text' || format === 'markdown' || format === 'html';
}

/** The format that a file's name announces; null where it is none of ours. */
export function formatOf(fileName: string): ArticleFormat | null {
  const lower = fileName.toLowerCase();
  return formatNames.find((name) => articleFormats[name].some((end) => lower.endsWith(end))) ?? null;
}

/** Every extension that is understood, for messages: .txt, .text, .md and so on. */
export const knownExtensions = Object.values(articleFormats).flat().join(', ');
