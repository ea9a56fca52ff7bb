/** A word, number or mark of a sentence. `start` and `end` point into the article's text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter (or one of a script without case inside a name, never alone). */
  readonly capital: boolean;
  /** All letters are capitals, two at least. */
  readonly upper: boolean;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
}

const letter = /\p{L}/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;
const apostrophes = new Set(["'", '’', 'ʻ', 'ʼ', '‘']);

/** Soft hyphens, zero-width blanks and joiners, marks of direction: they stand in words without being seen. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const allUnseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A wording without characters that are not seen. */
export function withoutUnseen(text: string): string {
  return unseen.test(text) ? text.replace(allUnseen, '') : text;
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && (letter.test(character) || digit.test(character) || mark.test(character));
}

/** Where the possessive `'s` that may begin at `at` ends, or -1. */
function endOfPossessive(text: string, at: number): number {
  return apostrophes.has(text[at] ?? '') && /[sS]/.test(text[at + 1] ?? '') && !isWordPart(text[at + 2])
    ? at + 2
    : -1;
}

/** The end of `S.A.`, `a.d.`, `H.E.`, `sh.a.`: letters and dots by turns; -1 where there is no such word at `from`. */
function endOfDotted(text: string, from: number, limit: number): number {
  let at = from;
  let dots = 0;
  for (;;) {
    let run = at;
    while (run < limit && run - at < 4 && letter.test(text[run] ?? '')) run += 1;
    if (run === at || run - at > 3) break;
    if (text[run] !== '.') {
      if (dots > 0 && !isWordPart(text[run])) at = run;
      break;
    }
    dots += 1;
    at = run + 1;
    if (!letter.test(text[at] ?? '')) break;
  }
  if (dots >= 2 || (dots === 1 && text[at - 1] !== '.')) return at;
  return -1;
}

/** `a. s.`, `s. r. o.`: forms of incorporation that some write with blanks. */
const spacedForm =
  /(?:a\. s|a\. d|k\. s|d\. d|s\. r\. o|d\. o\. o|v\. o\. s|o\. p\. s|S\. p\. A|S\. r\. l)\./y;

function endOfSpacedForm(text: string, from: number): number {
  spacedForm.lastIndex = from;
  return spacedForm.test(text) ? spacedForm.lastIndex : -1;
}

function endOfWord(text: string, from: number, limit: number): number {
  const form = endOfSpacedForm(text, from);
  if (form > 0 && form <= limit) return form;
  const dotted = endOfDotted(text, from, limit);
  if (dotted > 0) return dotted;
  let at = from + 1;
  while (at < limit) {
    const character = text[at] ?? '';
    if (isWordPart(character)) {
      at += 1;
    } else if (
      apostrophes.has(character) &&
      endOfPossessive(text, at) < 0 &&
      letter.test(text[at + 1] ?? '')
    ) {
      at += 2;
    } else if (/[-‑/]/.test(character) && isWordPart(text[at + 1])) {
      // A slash joins capitals only: A/S.
      if (character === '/' && (at - from !== 1 || isWordPart(text[at + 2]))) break;
      at += 2;
    } else if (unseen.test(character)) {
      const next = afterUnseen(text, at, limit);
      if (next === limit || !isWordPart(text[next])) break;
      at = next;
    } else break;
  }
  return at;
}

function afterUnseen(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && unseen.test(text[at] ?? '')) at += 1;
  return at;
}

function endOfNumber(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (
    at < limit &&
    (digit.test(text[at] ?? '') || (/[.,]/.test(text[at] ?? '') && digit.test(text[at + 1] ?? '')))
  )
    at += 1;
  return at;
}

function endOfTag(text: string, at: number, limit: number): number {
  if (text[at] !== '<' || !/[a-zA-Z/!]/.test(text[at + 1] ?? '')) return -1;
  const close = text.slice(at, Math.min(limit, at + 400)).indexOf('>');
  return close < 0 ? -1 : at + close + 1;
}

/** The tokens of a stretch of text, in order. Linear; tags of markup are skipped. */
export function tokenize(text: string, from: number, limit: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let spaced = true;
  while (at < limit) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) {
      spaced = true;
      at += 1;
      continue;
    }
    if (unseen.test(character)) {
      at += 1;
      continue;
    }
    const tag = endOfTag(text, at, limit);
    if (tag > 0) {
      spaced = true;
      at = tag;
      continue;
    }
    let end = at + 1;
    let kind: Token['kind'] = 'mark';
    const possessive = spaced ? -1 : endOfPossessive(text, at);
    if (possessive > 0) end = possessive;
    else if (letter.test(character)) {
      kind = 'word';
      end = endOfWord(text, at, limit);
    } else if (digit.test(character)) {
      kind = 'number';
      end = endOfNumber(text, at, limit);
    }
    const piece = withoutUnseen(text.slice(at, end));
    const first = piece.charAt(0);
    const capital = kind === 'word' && first !== first.toLowerCase();
    const upper = capital && piece.length > 1 && piece === piece.toUpperCase() && /\p{L}.*\p{L}/u.test(piece);
    tokens.push({ text: piece, lower: piece.toLowerCase(), start: at, end, kind, capital, upper, spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}

/** Whether a mark is the possessive ending of the word before. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text.length === 2 && apostrophes.has(token.text.charAt(0));
}

/** Whether a mark is an apostrophe after a plural: `Farmers' Trust`. */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.kind === 'mark' && apostrophes.has(token.text) && !token.spaced;
}
