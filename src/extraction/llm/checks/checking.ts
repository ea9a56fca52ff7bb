import type { ExtractedClaim, Statement } from '../../../model/claim.ts';
import type { Passage, Sentence } from '../../../model/document.ts';
import type { Cast } from './cast.ts';
import { type LocatedQuote, locateQuote } from './locate.ts';
import type { Source } from './read-source.ts';
import type { Rejection, RejectionReason } from './rejection.ts';

/** A list of an answer is read so far: more is no reporting but a runaway model. */
const longestList = 400;
const fewestWords = 3;

/** The state of checking one answer: what it is held against, and what has come of it so far. */
export class Checking {
  readonly claims: ExtractedClaim[] = [];
  readonly rejections: Rejection[] = [];

  constructor(
    readonly source: Source,
    readonly cast: Cast,
  ) {}

  reject(at: string, reason: RejectionReason, got: string): null {
    this.rejections.push({ at, reason, got });
    return null;
  }

  /** Goes through a list of the answer, as far as a list can be meant. */
  each<Entry>(list: string, entries: readonly Entry[], check: (entry: Entry, at: string) => void): void {
    entries.slice(0, longestList).forEach((entry, index) => {
      check(entry, `${list}.${index}`);
    });
    if (entries.length > longestList) this.reject(list, 'too-many', String(entries.length));
  }

  /** Finds the quote of an entry; null, and a rejection, where the article does not have it. */
  quote(at: string, quote: string, numbered: number): LocatedQuote | null {
    const located = locateQuote(this.source.document.text, this.source.sentences, quote, numbered);
    if (!located) return this.reject(at, 'quote-not-in-text', quote);
    const words = quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length < fewestWords ? this.reject(at, 'quote-too-short', quote) : located;
  }

  /** Adds a claim that rests on whole sentences. */
  claim(rule: string, confidence: number, sentences: readonly Sentence[], statement: Statement): void {
    const passage = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
    this.claims.push({ statement, passage, rule: `llm/${rule}`, confidence });
  }
}

/** The text of a passage with blanks as single spaces: what a claim says in the article's words stays on one line. */
export function wordsOf(text: string, { start, end }: Passage): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
