import type { Passage, Sentence } from '../../../model/document.ts';

const blank = /[\s\p{Cc}]/u;
/** Blanks that folding would change: without them a text that does not hold the words exactly does not hold them at all. */
const foldable = /[^\S ]|\p{Cc}| {2}/u;

/** A text with each run of blanks as one space, and where each of its characters stood; one more entry for the end. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = blank.test(text[at]!);
    if (isBlank && (folded === '' || folded.endsWith(' '))) continue;
    folded += isBlank ? ' ' : text[at]!;
    offsets.push(at);
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

/**
 * Where `wanted` stands in `text`, word for word: exactly, else with any run of blanks for any other; null where it does
 * not. What it returns is always a slice of `text`. Other differences are never passed over.
 */
export function locate(text: string, wanted: string): Passage | null {
  const exact = wanted.trim();
  if (exact === '') return null;
  const at = text.indexOf(exact);
  if (at >= 0) return { start: at, end: at + exact.length };
  if (!foldable.test(text) && !foldable.test(exact)) return null;
  const key = fold(exact).text.trimEnd();
  // Most words that are not there are told by this, many times faster than by where they would be.
  if (key === '' || !text.replace(/[\s\p{Cc}]+/gu, ' ').includes(key)) return null;
  const folded = fold(text);
  const found = folded.text.indexOf(key);
  if (found < 0) return null;
  return { start: folded.offsets[found]!, end: folded.offsets[found + key.length - 1]! + 1 };
}

const wordPart = /[\p{L}\p{N}\p{M}]/u;

/** Like `locate`, for whole words: `Ana` is not in `Banana`. */
export function locateWords(text: string, wanted: string): Passage | null {
  let from = 0;
  for (;;) {
    const found = locate(text.slice(from), wanted);
    if (!found) return null;
    const start = from + found.start;
    const end = from + found.end;
    if (!wordPart.test(text[start - 1] ?? ' ') && !wordPart.test(text[end] ?? ' ')) return { start, end };
    from = start + 1;
  }
}

/** A quote and the sentences that it stands in. */
export interface LocatedQuote {
  /** What is quoted, in the article's text. */
  readonly quote: Passage;
  /** The whole sentences around it. */
  readonly sentences: readonly Sentence[];
}

/** A quote may run over as many sentences of one paragraph. */
const longestRun = 3;

/**
 * Finds a quote: in the sentence of that number, else anywhere in the sentences of the article, which comments, menus and
 * scripts are no part of; null where none of them holds it.
 */
export function locateQuote(
  text: string,
  sentences: readonly Sentence[],
  quote: string,
  numbered: number,
): LocatedQuote | null {
  const named = sentences.find(({ index }) => index === numbered - 1);
  const within = (sentence: Sentence): LocatedQuote | null => {
    const found = locate(sentence.text, quote);
    if (!found) return null;
    const { start, end } = found;
    return {
      quote: { start: sentence.start + start, end: sentence.start + end },
      sentences: [sentence],
    };
  };
  const first = named && within(named);
  if (first) return first;
  for (const sentence of sentences) {
    const found = within(sentence);
    if (found) return found;
  }
  return locateRun(text, sentences, quote);
}

/** A quote that begins in one sentence and ends in another of the same paragraph. */
function locateRun(text: string, sentences: readonly Sentence[], quote: string): LocatedQuote | null {
  for (let at = 0; at < sentences.length; at += 1) {
    const run = sentences
      .slice(at, at + longestRun)
      .filter(({ paragraph }) => paragraph === sentences[at]!.paragraph);
    const { start } = sentences[at]!;
    const found = run.length > 1 ? locate(text.slice(start, run.at(-1)!.end), quote) : null;
    if (!found) continue;
    const span = { start: start + found.start, end: start + found.end };
    return { quote: span, sentences: run.filter((one) => one.start < span.end && one.end > span.start) };
  }
  return null;
}
