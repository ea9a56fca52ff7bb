import { nameKey } from '../model/name-key.ts';

/** A word of a question. */
export interface Token {
  /** As it stands, without a possessive ending. */
  readonly text: string;
  /** Folded as names are. */
  readonly key: string;
  /** UTF-16 code units into the question; the possessive ending is not covered. */
  readonly start: number;
  readonly end: number;
  /** Whether an `'s` or a bare apostrophe follows. */
  readonly possessive: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a blank stands before it, rather than a hyphen, a dash or another mark. */
  readonly spaced: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’ʼ]*/gu;
const apostrophe = /['’ʼ]/;
const upper = /^\p{Lu}/u;

/** Short forms of which the question is who asks, or that deny; each part is a word of its own. */
const shortForms: Readonly<Record<string, readonly [string, string]>> = {
  "what's": ['what', 'is'],
  "who's": ['who', 'is'],
  "where's": ['where', 'is'],
  "when's": ['when', 'is'],
  "how's": ['how', 'is'],
  "there's": ['there', 'is'],
  "that's": ['that', 'is'],
  "i'd": ['i', 'would'],
  "i'm": ['i', 'am'],
  "let's": ['let', 'us'],
  "isn't": ['is', 'not'],
  "aren't": ['are', 'not'],
  "wasn't": ['was', 'not'],
  "weren't": ['were', 'not'],
  "hasn't": ['has', 'not'],
  "haven't": ['have', 'not'],
  "hadn't": ['had', 'not'],
  "didn't": ['did', 'not'],
  "doesn't": ['does', 'not'],
  "don't": ['do', 'not'],
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
};

function tokensOf(text: string, start: number, spaced: boolean): Token[] {
  const short = shortForms[text.toLowerCase().replace(apostrophe, "'")];
  const end = start + text.length;
  const capital = upper.test(text);
  if (short && Object.hasOwn(shortForms, text.toLowerCase().replace(apostrophe, "'")))
    return short.map((part, index) => ({
      text: part,
      key: part,
      start,
      end,
      possessive: false,
      capital: capital && index === 0,
      spaced: true,
    }));
  const ending = /(?:['’ʼ]s|['’ʼ])$/iu.exec(text);
  const bare = ending ? text.slice(0, ending.index) : text;
  if (bare === '') return [];
  return [
    {
      text: bare,
      key: nameKey(bare),
      start,
      end: start + bare.length,
      possessive: ending !== null,
      capital,
      spaced,
    },
  ];
}

/** The words of a question, in order; letters and digits of any script, never punctuation. Dots inside of U.S. go with it. */
export function readTokens(question: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of question.matchAll(word)) {
    const before = question[match.index - 1] ?? ' ';
    const last = tokens.at(-1);
    // U.S. is one word: single letters with dots between them.
    if (
      before === '.' &&
      last &&
      last.end === match.index - 1 &&
      isInitials(last.text) &&
      match[0].length === 1
    ) {
      tokens[tokens.length - 1] = joined(question, last, match.index + 1);
      continue;
    }
    tokens.push(...tokensOf(match[0], match.index, /\s/.test(before) || match.index === 0));
  }
  return tokens.filter((token) => token.key !== '');
}

const isInitials = (text: string): boolean => /^\p{L}(?:\.\p{L})*$/u.test(text);

function joined(question: string, first: Token, end: number): Token {
  const text = question.slice(first.start, end);
  return { ...first, text, key: nameKey(text), end };
}
