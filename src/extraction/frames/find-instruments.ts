import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { Line } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { neededCues, weakInstruments } from '../vocabulary/instruments.ts';
import type { Instrument } from './instrument.ts';
import {
  complements,
  determiners,
  endOfPhrase,
  isReference,
  kindOf,
  numberWords,
  singularOf,
  skipParenthesis,
  startOfPhrase,
} from './instrument-phrase.ts';
import { readElided } from './read-elided.ts';

const endOfParties = /^([,.;:]|on|for|to|about|in|at|under|is|was|has|had|will|which|that)$/;

/** `a pact of 2019`, `the pact of the two chambers from 2019`: the year told after the phrase and whose it is. */
function yearAfter(tokens: readonly Token[], to: number): string | null {
  for (let at = to; at < Math.min(tokens.length, to + 14); at += 1) {
    if (endOfParties.test(tokens[at]!.lower)) return null;
    if (!/^(of|from|dated)$/.test(tokens[at]!.lower)) continue;
    if (/^(19|20)\d\d$/.test(tokens[at + 1]?.text ?? '')) return tokens[at + 1]!.text;
  }
  return null;
}

/** `on extradition and legal aid`: the words after the preposition. */
function topicAfter(tokens: readonly Token[], to: number): string {
  if (!/^(on|for|about|concerning|regarding)$/.test(tokens[to]?.lower ?? '')) return '';
  return tokens
    .slice(to + 1, to + 6)
    .map((token) => token.lower)
    .join(' ');
}

type InName = (at: number) => boolean;

/** Nouns after which the one before them is a mere adjective: `agreement talks`, `contract holders`. */
const headsOver = /^(parties|party|partners?|holders?|talks|negotiations|ceremony|terms|period)$/;

/** The head noun at a token; undefined for verbs, adjectives and words inside names. */
function headAt(tokens: readonly Token[], at: number, inName: InName): ReturnType<typeof singularOf> {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.lower;
  // `ended by mutual agreement`: how it ended, and not what.
  if (/^(mutual|common)$/.test(before ?? '') && tokens[at - 2]?.lower === 'by') return undefined;
  if (before === 'to' || (token.lower === 'order' && before === 'in')) return undefined;
  const next = tokens[at + 1];
  // In `a loan agreement` the later noun is the head.
  const goesOn = next?.kind === 'word' && singularOf(next) !== undefined && !inName(at + 1);
  return goesOn || headsOver.test(next?.lower ?? '') ? undefined : singularOf(token);
}

/** `of cultural exchanges`: what a programme of two sides is one of. */
function isExchange(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of') return false;
  return tokens.slice(of + 1, of + 4).some(({ lower }) => /^(exchanges?|cooperation)$/.test(lower));
}

/** Whether a noun such as `line` or `letter` has beside it what makes an instrument of it. */
function hasCue(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: string,
  words: readonly string[],
): boolean {
  const needed = neededCues.get(head);
  if (!needed) return true;
  const money = tokens.slice(from, at).some((each) => each.kind === 'number' || /^[$€£¥]$/.test(each.text));
  if (money && /^(facility|line|credit|package)$/.test(head)) return true;
  const verb = tokens[at - 1]?.lower === 'of' ? tokens[at - 2] : tokens[from - 1];
  if (head === 'understanding' && /^(reach|reached|reaches)$/.test(verb?.lower ?? '')) return true;
  // `the understanding between A and B`, `the tender was won by A`, `Programme of cultural exchanges`.
  const near = tokens.slice(Math.max(0, from - 12), at + 14).map((each) => each.lower);
  if (head === 'understanding' && tokens[at + 1]?.lower === 'between') return true;
  if (head === 'tender' && near.some((word) => /^(won|wins|win|winning|awarded)$/.test(word))) return true;
  if (/^program(me)?$/.test(head) && isExchange(tokens, at + 1)) return true;
  if (/^(letter|notes)$/.test(head) && /^exchange/.test(verb?.lower ?? '')) return true;
  return words.some((word) => word !== tokens[at]!.lower && needed.test(word)) || isReference(words);
}

function countOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  words: readonly string[],
  plural: boolean,
): number | null {
  const told = words.map((word) => numberWords.get(word)).find((value) => value !== undefined);
  if (told !== undefined) return told;
  const numeral = tokens
    .slice(from, head)
    .find((each) => each.kind === 'number' && /^\d{1,3}$/.test(each.text));
  return plural && numeral ? Number(numeral.text) : null;
}

/** The instrument whose head noun stands at a token, or undefined. */
function instrumentAt(line: Line, at: number, inName: InName): Instrument | undefined {
  const { tokens } = line;
  const lemma = headAt(tokens, at, inName);
  if (!lemma) return undefined;
  const { head, plural } = lemma;
  const from = startOfPhrase(tokens, at, inName);
  const to = endOfPhrase(tokens, at, head);
  const phrase = tokens.slice(from, to).filter((each) => each.kind === 'word');
  const words = phrase.map((each) => each.lower);
  if (!hasCue(tokens, at, from, head, words)) return undefined;
  const first = words[0] ?? '';
  const complete = words.length > 1 && (complements.get(head)?.test(words.at(-1) ?? '') ?? false);
  const year = tokens.slice(from, at).find((each) => /^(19|20)\d\d$/.test(each.text));
  const own = phrase.filter(
    (each) =>
      !determiners.has(each.lower) &&
      !numberWords.has(each.lower) &&
      !/^(single|separate|individual|further|additional|similar|latest|fresh)$/.test(each.lower) &&
      !lookUp(tokens, tokens.indexOf(each)),
  );
  return {
    from,
    to: skipParenthesis(tokens, to),
    head,
    kind: kindOf(words, head),
    weak: weakInstruments.has(head) && !complete,
    plural,
    count: countOf(tokens, from, at, words, plural),
    definite: /^(the|this|that|these|those|its|their|our)$/.test(first),
    possessive: first === 'its' || first === 'their' || first === 'our' ? first : null,
    line: line.index,
    year: year?.text ?? yearAfter(tokens, to),
    topic: topicAfter(tokens, to),
    wording: own.map((each) => (each === tokens[at] ? head : each.lower)).join(' '),
  };
}

/**
 * The instruments of a line, in order; words inside the names of organizations are none. `before` is the last instrument
 * of the line above, which `another with X` speaks of.
 */
export function findInstruments({ line, mentions }: LineMentions, before?: Instrument): Instrument[] {
  const { tokens } = line;
  const names = mentions.filter(
    (mention) => (mention.type === 'name' && mention.certain) || mention.type === 'person',
  );
  const inName = (at: number) => names.some((name) => at >= name.from && at < name.to);
  const found: Instrument[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isWord = tokens[at]!.kind === 'word' && !inName(at);
    const elided = isWord ? readElided(tokens, at, found.at(-1) ?? before) : undefined;
    const instrument = isWord ? (elided ?? instrumentAt(line, at, inName)) : undefined;
    if (instrument) found.push(instrument);
    at = Math.max(at + 1, elided ? elided.to : instrument ? endOfPhrase(tokens, at, instrument.head) : 0);
  }
  return found;
}
