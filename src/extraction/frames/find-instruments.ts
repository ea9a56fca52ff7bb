import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import {
  instrumentHeads,
  irregularPlurals,
  kindCues,
  neededCues,
  weakInstruments,
} from '../vocabulary/instruments.ts';
import { verbWords } from '../vocabulary/verbs.ts';

/** A noun phrase that means an agreement: `three memorandums of cooperation`. */
export interface Instrument {
  readonly from: number;
  readonly to: number;
  /** Singular, lower case. */
  readonly head: string;
  readonly kind: AgreementKind;
  readonly weak: boolean;
  readonly plural: boolean;
  /** The number told: three memorandums; null where none is. */
  readonly count: number | null;
  readonly definite: boolean;
  /** `its`, `their`, `our`: the owner is one of the parties. */
  readonly possessive: 'its' | 'their' | 'our' | null;
  /** Index of the line. */
  readonly line: number;
  /** A year told before the noun: a 2019 memorandum. */
  readonly year: string | null;
  /** Words of the phrase in lower case, singular. */
  readonly wording: string;
}

const numberWords = new Map([
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
const determiners = new Set([
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
const complements = new Map([
  ['memorandum', /^(understanding|cooperation|intent|intentions?|collaboration|partnership|mutual)$/],
  ['agreement', /^(cooperation|understanding|intent|partnership|principle)$/],
  ['letter', /^(intent|intentions?|agreement|understanding|commitment|interest)$/],
  ['line', /^credit$/],
  ['letters', /^intent$/],
  ['declaration', /^(intent|cooperation)$/],
  ['program', /^(cooperation|exchange)$/],
  ['programme', /^(cooperation|exchange)$/],
  ['minutes', /^meeting$/],
  ['protocol', /^(intent|intentions?|cooperation|understanding)$/],
]);

function singularOf(token: Token): { head: string; plural: boolean } | undefined {
  const { lower } = token;
  if (instrumentHeads.has(lower) && lower !== 'minutes' && lower !== 'notes')
    return { head: lower, plural: false };
  if (lower === 'minutes' || lower === 'notes') return { head: lower, plural: false };
  const irregular = irregularPlurals.get(lower);
  if (irregular) return { head: irregular, plural: true };
  if (lower.endsWith('s') && instrumentHeads.has(lower.slice(0, -1)))
    return { head: lower.slice(0, -1), plural: true };
  return undefined;
}

function startOfPhrase(tokens: readonly Token[], head: number, inName: (at: number) => boolean): number {
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

function endOfPhrase(tokens: readonly Token[], head: number, lemma: string): number {
  const next = tokens[head + 1]?.lower;
  const pattern = complements.get(lemma);
  if ((next === 'of' || next === 'on' || next === 'in') && pattern) {
    if (tokens[head + 2]?.lower === 'mutual') return head + 4;
    if (pattern.test(tokens[head + 2]?.lower ?? '') && tokens[head + 2]?.lower !== 'the') return head + 3;
  }
  // `(MoU)`, `(PPA)` after the phrase.
  return head + 1;
}

function skipParenthesis(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

function kindOf(words: readonly string[], head: string): AgreementKind {
  for (const [kind, cues] of kindCues)
    if (words.some((word) => cues.has(word) || word.split('-').some((part) => cues.has(part)))) return kind;
  return instrumentHeads.get(head) ?? 'OTHER';
}

/** `another with X`, `a second between X and Y`, `the other with Z`: one more of the kind told before. */
function readElided(
  tokens: readonly Token[],
  at: number,
  before: Instrument | undefined,
): Instrument | undefined {
  if (!before) return undefined;
  let to = at;
  if (
    /^(a|the|one|similar)$/.test(tokens[to]!.lower) &&
    /^(second|third|fourth|fifth|sixth|other|similar|last|first|one|ones)$/.test(tokens[to + 1]?.lower ?? '')
  )
    to += 2;
  else if (/^(another|one|others|similar)$/.test(tokens[to]!.lower)) to += 1;
  else if (
    tokens[to]!.lower === 'a' &&
    /^(new|fresh|replacement|similar)$/.test(tokens[to + 1]?.lower ?? '') &&
    tokens[to + 2]?.lower === 'one'
  ) {
    return {
      ...before,
      from: at,
      to: to + 3,
      plural: false,
      count: null,
      definite: false,
      possessive: null,
      year: null,
    };
  } else return undefined;
  if (
    /^(one|ones|was|were|is)$/.test(tokens[to]?.lower ?? '') &&
    /^(with|between|among)$/.test(tokens[to + 1]?.lower ?? '')
  )
    to += 1;
  if (!/^(with|between|among)$/.test(tokens[to]?.lower ?? '')) return undefined;
  return {
    ...before,
    from: at,
    to,
    plural: false,
    count: null,
    definite: false,
    possessive: null,
    year: null,
  };
}

/** `the document`, `the text`: a word that points back at an instrument needs no cue. */
function isReference(words: readonly string[]): boolean {
  return (
    words.length === 2 && /^(the|this|that)$/.test(words[0]!) && /^(document|text|deal)$/.test(words[1]!)
  );
}

/** The instruments of a line, in order. Words inside the names of organizations are none. */
export function findInstruments({ line, mentions }: LineMentions, before?: Instrument): Instrument[] {
  const { tokens } = line;
  const names = mentions.filter(
    (mention) => (mention.type === 'name' && mention.certain) || mention.type === 'person',
  );
  const inName = (at: number) => names.some((name) => at >= name.from && at < name.to);
  const found: Instrument[] = [];
  for (let head = 0; head < tokens.length; head += 1) {
    const token = tokens[head]!;
    if (token.kind !== 'word' || inName(head)) continue;
    const elided = readElided(tokens, head, found.at(-1) ?? before);
    if (elided) {
      found.push(elided);
      head = elided.to - 1;
      continue;
    }
    const lemma = token.lower === 'order' && tokens[head - 1]?.lower === 'in' ? undefined : singularOf(token);
    if (
      !lemma ||
      (/^(and|or)$/.test(tokens[head - 1]?.lower ?? '') === false && tokens[head - 1]?.lower === 'to')
    )
      continue;
    // In `a loan agreement` the later noun is the head.
    const next = tokens[head + 1];
    if (next?.kind === 'word' && singularOf(next) && !inName(head + 1)) continue;
    if (
      /^(parties|party|partners?|holders?|talks|negotiations|ceremony|terms|period|text)$/.test(
        next?.lower ?? '',
      ) &&
      next?.lower !== 'text'
    )
      continue;
    const from = startOfPhrase(tokens, head, inName);
    const to = endOfPhrase(tokens, head, lemma.head);
    const phrase = tokens.slice(from, to).filter((each) => each.kind === 'word');
    const words = phrase.map((each) => each.lower);
    const first = words[0] ?? '';
    const hasMoney = tokens
      .slice(from, head)
      .some((each) => each.kind === 'number' || /^[$€£¥]$/.test(each.text));
    const needed =
      hasMoney && /^(facility|line|credit|package)$/.test(lemma.head)
        ? undefined
        : neededCues.get(lemma.head);
    if (needed && !words.some((word) => word !== token.lower && needed.test(word)) && !isReference(words))
      continue;
    const numeral = tokens
      .slice(from, head)
      .find(
        (each) => each.kind === 'number' && !/^(19|20)\d\d$/.test(each.text) && /^\d{1,3}$/.test(each.text),
      );
    const counted = words.map((word) => numberWords.get(word)).find((value) => value !== undefined);
    const year = tokens.slice(from, head).find((each) => /^(19|20)\d\d$/.test(each.text));
    const wording = phrase.filter(
      (each) =>
        !determiners.has(each.lower) && !numberWords.has(each.lower) && !lookUp(tokens, tokens.indexOf(each)),
    );
    found.push({
      from,
      to: skipParenthesis(tokens, to),
      head: lemma.head,
      kind: kindOf(words, lemma.head),
      weak:
        weakInstruments.has(lemma.head) &&
        !(words.length > 1 && complements.get(lemma.head)?.test(words.at(-1) ?? '')),
      plural: lemma.plural,
      count: counted ?? (lemma.plural && numeral ? Number(numeral.text) : null),
      definite: /^(the|this|that|these|those|its|their|our)$/.test(first),
      possessive: first === 'its' || first === 'their' || first === 'our' ? first : null,
      line: line.index,
      year: year?.text ?? null,
      wording: wording.map((each) => (each === token ? lemma.head : each.lower)).join(' '),
    });
    head = to - 1;
  }
  return found;
}
