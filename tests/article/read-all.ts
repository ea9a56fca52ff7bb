import type { Incoming } from '../../src/article/incoming.ts';
import type { Item, ReadItem, RejectedItem } from '../../src/article/item.ts';
import { readItems } from '../../src/article/read-items.ts';

/** Bytes as a stream of small pieces, which end anywhere. */
export async function* inPieces(data: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(data as Uint8Array);
  const step = bytes.length > 100_000 ? 65_536 : size;
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** All items of something that came. */
export async function readAll(
  format: Incoming['format'],
  data: string | Uint8Array,
  more: Partial<Incoming> = {},
): Promise<Item[]> {
  const items: Item[] = [];
  const name = more.name ?? `given.${format}`;
  for await (const item of readItems({ name, format, chunks: inPieces(data), ...more })) items.push(item);
  return items;
}

/** Those that were read. */
export function readOf(items: readonly Item[]): ReadItem[] {
  return items.filter((item) => 'article' in item);
}

/** Those that were rejected. */
export function rejectedOf(items: readonly Item[]): RejectedItem[] {
  return items.filter((item) => 'failure' in item);
}

/** What became of each, for comparison: its text, or why there is none. */
export function told(items: readonly Item[]): string[] {
  return items.map((item) =>
    'article' in item ? `${item.source} ${item.article.text}` : item.failure.message,
  );
}
