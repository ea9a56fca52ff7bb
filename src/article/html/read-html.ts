import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { AppError } from '../../errors.ts';
import { foundLine } from '../found-metadata.ts';
import type { Metadata } from '../given-metadata.ts';
import { domToText, type TextNode } from './dom-to-text.ts';
import { readPageMetadata } from './read-metadata.ts';
import { type TamedHtml, tameHtml } from './tame-html.ts';

function documentOf({ head, body }: Pick<TamedHtml, 'head' | 'body'>): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

/** In elements: larger pages are looked at once, and of the largest all is taken, as the time grows with the square. */
const large = 5000;
const largest = 20_000;

interface MainPart {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly text: string;
}

/** The main part of a page; where none stands out, all of it. It takes the document apart. */
function readMain(document: Document, size: number): MainPart {
  const whole = domToText(document.body as unknown as TextNode);
  if (size > largest) return { title: null, publisher: null, text: whole };
  const found = new Readability<TextNode>(document, {
    serializer: (node) => node as unknown as TextNode,
    disableJSONLD: true,
    // Below this it tries again and again with other measures, which takes long where there is much to read.
    charThreshold: size > large ? 0 : 500,
  }).parse();
  const text = found?.content ? domToText(found.content) : '';
  return {
    title: foundLine(found?.title),
    publisher: foundLine(found?.siteName),
    text: text === '' ? whole : text,
  };
}

/**
 * The main text of a page as plain text, a blank line between blocks, and what its head and JSON-LD tell about it.
 * Navigation, scripts, forms and whatever is hidden are left out, and so is metadata that is unfit.
 * @param url where the page was got from, if it was.
 * @throws AppError BAD_USER_INPUT where it is more than a page: 50,000 elements.
 */
export function readHtml(html: string, name: string, url?: string): { metadata: Metadata; text: string } {
  const tamed = tameHtml(html, name);
  const document = documentOf(tamed);
  const metadata = readPageMetadata(document, tamed.lang, url);
  const pageTitle = document.title;
  let main: MainPart;
  try {
    main = readMain(document, tamed.size);
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${name}: expected a page with an article; none could be made out`, {
      cause,
    });
  }
  return {
    metadata: {
      ...metadata,
      title: metadata.title ?? main.title ?? foundLine(pageTitle),
      publisher: metadata.publisher ?? main.publisher,
    },
    text: main.text,
  };
}

/** A piece of HTML, such as the content of a feed's entry, as plain text; text without any tag keeps its lines. */
export function fragmentToText(html: string, name: string): string {
  const isMarkup = /<[a-z!/]/i.test(html);
  const { body } = tameHtml(isMarkup ? html : `<pre>${html}</pre>`, name);
  return domToText(documentOf({ head: '', body }).body as unknown as TextNode);
}
