import { foundAddress, foundDate, foundLanguage, foundLine } from '../found-metadata.ts';
import type { Metadata } from '../given-metadata.ts';
import { readJsonLd } from './json-ld.ts';

/** As much of a document as metadata are read from. */
export interface HeadDocument {
  querySelectorAll(selector: string): Iterable<HeadElement>;
}

interface HeadElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The values of `meta`, by their name, property or itemprop; the first of each. */
function metaValues(document: HeadDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (meta.getAttribute(kind) ?? '').toLowerCase().split(/\s+/)) {
        if (key !== '' && !values.has(key)) values.set(key, content);
      }
    }
  }
  return values;
}

function attributeOf(document: HeadDocument, selector: string, attribute: string): string | null {
  for (const element of document.querySelectorAll(selector)) return element.getAttribute(attribute);
  return null;
}

/** The first of several that comes to something. */
function first<Value>(
  candidates: readonly (Value | null | undefined)[],
  read: (one: Value) => string | null,
) {
  for (const candidate of candidates) {
    const value = candidate === null || candidate === undefined ? null : read(candidate);
    if (value !== null) return value;
  }
  return null;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '');
}

/** A page speaks for addresses of its own site alone: otherwise any could take the place of another's article. */
function ownAddress(stated: string | null, url: string | undefined): string | null {
  if (url === undefined) return stated;
  return stated !== null && hostOf(stated) === hostOf(url) ? stated : foundAddress(url);
}

/**
 * Metadata of a page from JSON-LD, Open Graph, Dublin Core and the like, what is unfit left out.
 * @param url where the page was got from: the canonical address counts only where it is of the same site.
 */
export function readPageMetadata(
  document: HeadDocument,
  lang: string | null,
  url: string | undefined,
): Metadata {
  const meta = metaValues(document);
  const json = readJsonLd([...document.querySelectorAll('script')].map((one) => one.textContent ?? ''));
  const of = (...keys: string[]) => keys.map((key) => meta.get(key));
  const canonical = attributeOf(document, 'link[rel~="canonical" i]', 'href');
  const time = attributeOf(document, 'time[itemprop="datePublished"], article time[datetime]', 'datetime');
  const stated = first([canonical, ...of('og:url'), json.url], (one) => foundAddress(one, url));
  return {
    url: ownAddress(stated, url),
    title: first(
      [json.title, ...of('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title')],
      foundLine,
    ),
    publisher: first(
      [json.publisher, ...of('og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name')],
      foundLine,
    ),
    publishedOn: first(
      [
        json.publishedOn,
        ...of('article:published_time', 'og:published_time', 'datepublished', 'citation_publication_date'),
        ...of('citation_date', 'pubdate', 'publishdate', 'publish_date', 'parsely-pub-date'),
        ...of('dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date', 'date'),
        time,
      ],
      (one) => foundDate(one.replaceAll('/', '-')),
    ),
    language: first(
      [lang, json.language, ...of('content-language', 'og:locale', 'dc.language')],
      foundLanguage,
    ),
  };
}
