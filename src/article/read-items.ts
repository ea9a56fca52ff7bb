import { gatherBytes } from './gather-bytes.ts';
import type { Incoming } from './incoming.ts';
import type { Item } from './item.ts';
import { isReject, parseReject } from './rejects/reject-record.ts';
import { readCsv } from './rows/read-csv.ts';
import { readJsonl } from './rows/read-jsonl.ts';
import type { Source } from './source.ts';
import { toFailure } from './to-failure.ts';
import { tryRead, tryReadWith } from './try-read.ts';

async function sourceOf({ name, format, chunks, charset, url }: Incoming): Promise<Source> {
  return { name, format, bytes: await gatherBytes(chunks, name), charset, url };
}

async function* readText(incoming: Incoming): AsyncGenerator<Item> {
  yield tryRead(await sourceOf(incoming));
}

/** What reads markup takes long to load, and most runs need none of it. */
async function* readMarkup(incoming: Incoming): AsyncGenerator<Item> {
  const { readPage } = await import('./html/read-page.ts');
  yield tryReadWith(await sourceOf(incoming), readPage);
}

async function* readFeed(incoming: Incoming): AsyncGenerator<Item> {
  const feed = await import('./feed/read-feed.ts');
  yield* feed.readFeed(incoming);
}

function readAgain(value: unknown, name: string): AsyncIterable<Item> | null {
  if (!isReject(value)) return null;
  const found = parseReject(value, name);
  return 'failure' in found ? only(found) : readItems(found);
}

async function* only(item: Item): AsyncGenerator<Item> {
  yield item;
}

const readers = {
  text: readText,
  markdown: readText,
  html: readMarkup,
  feed: readFeed,
  jsonl: (incoming: Incoming) => readJsonl(incoming, readAgain),
  csv: readCsv,
} as const;

/**
 * The items of something that came, in their order: one of a document, one for each entry of a feed, each line of JSONL, each
 * row of a table. Lines and rows are read as a stream, in memory that does not grow with their number. Never throws: where
 * reading fails, the last item tells.
 */
export async function* readItems(incoming: Incoming): AsyncGenerator<Item> {
  try {
    yield* readers[incoming.format](incoming);
  } catch (error) {
    const { name } = incoming;
    yield { source: name, failure: toFailure(error, name), original: null, again: null };
  }
}
