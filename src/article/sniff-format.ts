import { markedEncoding } from './decode-text.ts';
import { decodeAs } from './detect-encoding.ts';
import type { ArticleFormat } from './source.ts';

/** How many bytes tell a format. */
export const sniffed = 4096;

/**
 * The format that something without a name is most likely in, by how it begins: a JSON object is JSONL, XML is a feed where it
 * is not HTML, a line of three dashes begins Markdown with front matter; whatever else is plain text. A table is not told
 * from text.
 */
export function sniffFormat(bytes: Uint8Array): ArticleFormat {
  const beginning = bytes.subarray(0, sniffed);
  const encoding = markedEncoding(beginning) ?? 'latin1';
  const text = (decodeAs(beginning.subarray(0, beginning.length & ~1), encoding) ?? '')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (text.startsWith('{')) return 'jsonl';
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(text) && text.startsWith('<')) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:RDF)[\s>]/i.test(text)) return 'feed';
  return /^---[ \t]*\r?\n/.test(text) ? 'markdown' : 'text';
}
