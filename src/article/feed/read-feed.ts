import { parseFeed } from 'feedsmith';
import { AppError } from '../../errors.ts';
import { buildArticle } from '../build-article.ts';
import { cleanText } from '../clean-text.ts';
import { decodeText } from '../decode-text.ts';
import { gatherBytes } from '../gather-bytes.ts';
import { fragmentToText } from '../html/read-html.ts';
import { type Incoming, partNameOf } from '../incoming.ts';
import type { Item } from '../item.ts';
import { toFailure } from '../to-failure.ts';
import { type Entry, entriesOf } from './feed-entry.ts';

function parse(xml: string, name: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(xml);
  } catch (cause) {
    const because = (cause as { cause?: unknown }).cause;
    const reason = because instanceof Error ? `: ${because.message.split('\n')[0]!.slice(0, 200)}` : '';
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected RSS or Atom; got something else, or XML that is not well-formed${reason}`,
      { cause },
    );
  }
}

function readEntry(entry: Entry, name: string): Item {
  const { body, isPlain, ...metadata } = entry;
  try {
    const text = isPlain ? body : fragmentToText(body, name);
    return { source: name, article: buildArticle(metadata, cleanText(text, name), name) };
  } catch (error) {
    const original = JSON.stringify({ ...metadata, text: body });
    return { source: name, failure: toFailure(error, name), original, again: { format: 'jsonl' } };
  }
}

/**
 * One article for each entry of RSS or Atom, told by its place in the feed: its content, else its summary, as plain text.
 * What an entry links to is not fetched. A feed that is no XML is rejected as a whole.
 */
export async function* readFeed(incoming: Incoming): AsyncGenerator<Item> {
  const { name, charset, url } = incoming;
  const bytes = await gatherBytes(incoming.chunks, name);
  let entries: readonly Entry[];
  try {
    const xml = decodeText({ name, bytes, charset, markup: true });
    entries = entriesOf(parse(xml, name), url);
    if (entries.length === 0)
      throw new AppError('BAD_USER_INPUT', `${name}: expected a feed with entries; got none`);
  } catch (error) {
    yield {
      source: name,
      failure: toFailure(error, name),
      original: bytes,
      again: { format: 'feed', charset, url },
    };
    return;
  }
  let place = 0;
  for (const entry of entries) {
    place += 1;
    yield readEntry(entry, partNameOf(incoming, place));
  }
}
