import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { instrumentHeads, irregularPlurals, kindCues } from '../vocabulary/instruments.ts';
import { verbWords } from '../vocabulary/verbs.ts';

/** Words that count instruments. */
export const numberWords = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['several', 2],
  ['separate', 2],
  ['both', 2],
]);

/** Words that open the phrase of an instrument. */
export const determiners = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'its',
  'their',
  'our',
  'his',
  'her',
  'another',
  'these',
  'those',
  'each',
  'no',
  'any',
  'one',
  'such',
]);

const stops = new Set([
  'of',
  'for',
  'with',
  'between',
  'by',
  'to',
  'from',
  'on',
  'in',
  'at',
  'and',
  'or',
  'under',
  'as',
  'which',
  'that',
  'who',
  'after',
  'before',
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  'has',
  'have',
  'had',
  'will',
  'also',
  'not',
  'into',
  'than',
]);

/** What an `of` after a head may lead to as part of the phrase: memorandum of understanding. */
export const complements = new Map([
  ['memorandum', /^(understanding|cooperation|intent|intentions?|collaboration|partnership|mutual)$/],
  ['agreement', /^(cooperation|understanding|intent|partnership|principle)$/],
  ['letter', /^(cooperation|partnership|intent|intentions?|agreement|understanding|commitment|interest)$/],
  ['line', /^credit$/],
  ['heads', /^(terms|agreement)$/],
  ['letters', /^intent$/],
  ['declaration', /^(intent|cooperation)$/],
  ['program', /^(cooperation|exchange)$/],
  ['programme', /^(cooperation|exchange)$/],
  ['minutes', /^meeting$/],
  ['protocol', /^(intent|intentions?|cooperation|understanding)$/],
]);

/** The head noun that a word is a form of; undefined where it is none. */
export function singularOf(token: Token): { head: string; plural: boolean } | undefined {
  const { lower } = token;
  if (instrumentHeads.has(lower)) return { head: lower, plural: false };
  const irregular = irregularPlurals.get(lower);
  if (irregular) return { head: irregular, plural: true };
  if (lower.endsWith('s') && instrumentHeads.has(lower.slice(0, -1)))
    return { head: lower.slice(0, -1), plural: true };
  return undefined;
}

/** Where the phrase of a head begins: with its article, numbers and adjectives. */
export function startOfPhrase(
  tokens: readonly Token[],
  head: number,
  inName: (at: number) => boolean,
): number {
  let from = head;
  while (from > 0 && head - from < 12) {
    const before = tokens[from - 1]!;
    if (before.kind === 'number' || /^[-%$€£¥]$/.test(before.text)) from -= 1;
    else if (before.kind === 'mark') {
      if (
        /^['’]$/.test(before.text) ||
        (before.text === ')' && /^[($€£]$/.test(tokens[from - 4]?.text ?? tokens[from - 3]?.text ?? ''))
      )
        from -= 1;
      else break;
    } else if (determiners.has(before.lower)) {
      from -= 1;
      break;
    } else if (tokens[from - 2]?.lower === 'to') break;
    else if (
      stops.has(before.lower) ||
      (functionWords.has(before.lower) &&
        !numberWords.has(before.lower) &&
        !/^(second|third|fourth|fifth|sixth|first)$/.test(before.lower)) ||
      inName(from - 1)
    )
      break;
    else if (isNounBefore(tokens, from - 1)) from -= 1;
    else if (
      verbWords.has(before.lower) &&
      !/ing$/.test(before.lower) &&
      before.lower !== 'proposed' &&
      before.lower !== 'set'
    )
      break;
    else from -= 1;
  }
  return from;
}

/** `a cultural exchange programme`, `the grant agreement`: words of the table of verbs that are nouns before another one. */
export function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1];
  return (
    /^(exchange|grant|award|swap|extension)$/.test(tokens[at]!.lower) &&
    /^(agreement|contract|programme|program|protocol|arrangement|accord|deal|plan|line|facility)s?$/.test(
      next,
    ) &&
    !/^(to|will|would|shall|may|they|we|it|also|sides|parties|and)$/.test(before?.lower ?? '') &&
    !before?.capital
  );
}

/** Where the phrase of a head ends, a complement such as `of understanding` included. */
export function endOfPhrase(tokens: readonly Token[], head: number, lemma: string): number {
  const next = tokens[head + 1]?.lower;
  const pattern = complements.get(lemma);
  if ((next === 'of' || next === 'on' || next === 'in') && pattern) {
    if (tokens[head + 2]?.lower === 'mutual') return head + 4;
    if (pattern.test(tokens[head + 2]?.lower ?? '') && tokens[head + 2]?.lower !== 'the') return head + 3;
  }
  // `(MoU)`, `(PPA)` after the phrase.
  return head + 1;
}

/** Passes over an abbreviation in parentheses after the phrase. */
export function skipParenthesis(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

/** The kind that the words of a phrase speak for, else that of the head. */
export function kindOf(words: readonly string[], head: string): AgreementKind {
  // A protocol on transit or a letter of intent on supplies is neither a contract nor a treaty.
  if (/^(protocol|letter|loi|minutes)$/.test(head)) return 'OTHER';
  for (const [kind, cues] of kindCues)
    if (words.some((word) => cues.has(word) || word.split('-').some((part) => cues.has(part)))) return kind;
  return instrumentHeads.get(head) ?? 'OTHER';
}

/** `the document`, `the text`: a word that points back at an instrument needs no cue. */
export function isReference(words: readonly string[]): boolean {
  return (
    words.length === 2 && /^(the|this|that)$/.test(words[0]!) && /^(document|text|deal)$/.test(words[1]!)
  );
}
