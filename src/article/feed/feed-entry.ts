import { foundAddress, foundDate, foundLanguage, foundLine } from '../found-metadata.ts';
import type { Metadata } from '../given-metadata.ts';
import { fragmentToText } from '../html/read-html.ts';

/** An entry of a feed with what it says about itself, what is unfit left out. */
export interface Entry extends Metadata {
  readonly body: string;
  /** Whether the body is plain text; otherwise it is HTML. */
  readonly isPlain: boolean;
}

/** The dialects of feeds differ in names alone; this is what is looked at, under each of them. */
type Loose = { readonly [key: string]: unknown };

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** A text that stands by itself, or as the value of a construct of Atom. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : loose(value).value;
  return typeof text === 'string' ? text.trim() : '';
}

/** A title may hold HTML, as its text or as its type has it. */
function titleOf(value: unknown): string | null {
  const text = textOf(value).slice(0, 5000);
  if (!/[<&]/.test(text)) return foundLine(text);
  try {
    return foundLine(fragmentToText(text, 'title'));
  } catch {
    return foundLine(text);
  }
}

function bodyOf(item: Loose): { body: string; isPlain: boolean } {
  const candidates: readonly [unknown, boolean][] = [
    [loose(item.content).encoded, false],
    [item.content, isPlainText(item.content)],
    [item.content_html, false],
    [item.content_text, true],
    [item.description, false],
    [item.summary, isPlainText(item.summary)],
    [loose(list(loose(item.media).description)[0]).value, false],
  ];
  for (const [value, isPlain] of candidates) {
    const body = textOf(value);
    if (body !== '') return { body, isPlain };
  }
  return { body: '', isPlain: true };
}

/** Atom says of what type its text is; without a word it is plain. Content in base64 is no text. */
function isPlainText(construct: unknown): boolean {
  const { type, value } = loose(construct);
  return value !== undefined && (type === undefined || type === 'text' || type === 'text/plain');
}

function addressOf(item: Loose, url: string | undefined): string | null {
  const links = list(item.links).map(loose);
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  const guid = loose(item.guid);
  const candidates = [
    item.link,
    alternate?.href,
    item.url,
    guid.isPermaLink === false ? undefined : guid.value,
    item.external_url,
    loose(item.rdf).about,
  ];
  for (const candidate of candidates) {
    const address = foundAddress(candidate, url);
    if (address !== null) return address;
  }
  return null;
}

function firstFound(values: readonly unknown[], read: (value: unknown) => string | null): string | null {
  for (const value of values.flatMap(list)) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** The entries of a feed in their order. @param url where the feed was got from, for links that are relative. */
export function entriesOf(parsed: { readonly feed: unknown }, url: string | undefined): Entry[] {
  const feed = loose(parsed.feed);
  const items = list(feed.items ?? feed.entries).map(loose);
  return items.map((item) => {
    const dc = loose(item.dc);
    const dates = [item.pubDate, item.published, item.date_published, dc.dates, item.updated, dc.date];
    const languages = [
      item.language,
      dc.languages,
      loose(item.xml).lang,
      feed.language,
      loose(feed.xml).lang,
    ];
    return {
      ...bodyOf(item),
      title: titleOf(item.title),
      url: addressOf(item, url),
      publisher: firstFound([loose(item.source).title, feed.title], titleOf),
      publishedOn: firstFound(dates, foundDate),
      language: firstFound([...languages, loose(feed.dc).languages], foundLanguage),
    };
  });
}
