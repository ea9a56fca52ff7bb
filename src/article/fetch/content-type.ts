import { type ArticleFormat, formatOf } from '../source.ts';

const formats: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'application/jsonl': 'jsonl',
  'application/x-jsonl': 'jsonl',
  'application/jsonlines': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/ndjson': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
};

/** Types of text of any kind, among which the name of the file and the text itself tell. */
const vague = new Set(['', 'text/plain', 'text/xml', 'application/xml', 'application/octet-stream']);

/** What a content type says. */
export interface ContentType {
  /** Null where it is vague; `refused` where it is of no text that is understood. */
  readonly format: ArticleFormat | null | 'refused';
  readonly charset: string | undefined;
}

/** Reads a content type; where it is vague, the end of the address's path tells, as files on the disk do. */
export function readContentType(header: string | undefined, url: URL): ContentType {
  const [type = '', ...parameters] = (header ?? '').slice(0, 1000).split(';');
  const mime = type.trim().toLowerCase();
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(one)?.[1])
    .find(Boolean);
  const format = formats[mime] ?? (vague.has(mime) ? formatOf(url.pathname) : 'refused');
  return { format: format ?? null, charset };
}
