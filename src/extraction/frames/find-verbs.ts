import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Token } from '../tokens/tokenize.ts';
import { readWords } from '../vocabulary/read-words.ts';
import { type VerbClass, verbPhrases, verbWords } from '../vocabulary/verbs.ts';

/** A verb, or a phrase that works as one, with what its helpers say. */
export interface Verb {
  /** First helper or the verb itself. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly class: VerbClass;
  readonly word: string;
  readonly passive: boolean;
  /** `will`, `is to`, `plans to`, `expected to`. */
  readonly future: boolean;
  readonly negated: boolean;
  /** A past participle or -ing form without a helper: it may follow its noun. */
  readonly bare: boolean;
  /** `the signing of`: a noun, whose parties follow it. */
  readonly nominal: boolean;
}

const be = readWords("is are was were be been being isn't wasn't weren't get got gets");
const have = readWords("has have had having hasn't haven't hadn't");
const modal = readWords("will would shall should may might could can must won't");
const negations = readWords(
  "not never no n't without cannot didn't doesn't hasn't haven't wasn't isn't won't neither nor nobody",
);
const adverbs = readWords(
  'also already recently just finally then now today yesterday still jointly officially formally each both thus since ultimately subsequently currently even only simultaneously previously later meanwhile reportedly separately together thereby soon',
);
const planners = readWords(
  'expect expected plan plans planned planning intend intends intended due scheduled set aims aim hope hopes hoped ready prepared poised tipped agreed wants want likely supposed willing expects foreseen envisaged bound',
);

interface Helpers {
  from: number;
  passive: boolean;
  future: boolean;
  negated: boolean;
  helped: boolean;
  /** `agreed to`: done as far as it can be. */
  agreed: boolean;
}

/** Reads the helpers before a verb from right to left: `has not been`, `is expected to be`, `are planned to be`. */
function readHelpers(tokens: readonly Token[], at: number, participle: boolean): Helpers {
  const state: Helpers = {
    from: at,
    passive: false,
    future: false,
    negated: false,
    helped: false,
    agreed: false,
  };
  let to = false;
  for (let back = at - 1; back >= 0 && at - back < 9; back -= 1) {
    const token = tokens[back]!;
    const { lower } = token;
    if (token.kind !== 'word') break;
    if (negations.has(lower)) state.negated = true;
    else if (be.has(lower)) {
      if (participle && !to && !state.helped) state.passive = true;
      if (to && state.from === back + 1) state.future = true;
      state.helped = true;
    } else if (have.has(lower)) state.helped = true;
    else if (modal.has(lower)) {
      state.future = true;
      state.helped = true;
    } else if (lower === 'to') to = true;
    else if (to && planners.has(lower)) {
      state.agreed ||= lower === 'agreed';
      state.future = true;
      state.helped = true;
    } else if (lower === 'yet' || lower === 'failed') state.negated = true;
    else if (!adverbs.has(lower) && !/ly$/.test(lower)) break;
    state.from = back;
  }
  if (to && !state.future) state.future = !state.helped;
  return state;
}

function phraseAt(tokens: readonly Token[], at: number): { length: number; class: VerbClass } | undefined {
  let best: { length: number; class: VerbClass } | undefined;
  for (const [phrase, name] of phrasesByFirst.get(tokens[at]!.lower) ?? []) {
    const fits = phrase.every((word, offset) => tokens[at + offset]?.lower === word);
    if (fits && phrase.length > (best?.length ?? 0)) best = { length: phrase.length, class: name };
  }
  return best;
}

const phrasesByFirst = new Map<string, (readonly [readonly string[], VerbClass])[]>();
for (const [phrase, name] of verbPhrases) {
  const words = phrase.split(' ');
  const list = phrasesByFirst.get(words[0]!) ?? [];
  list.push([words, name]);
  phrasesByFirst.set(words[0]!, list);
}

const nounBefore = new Set([
  'the',
  'a',
  'an',
  'this',
  'its',
  'their',
  'of',
  'no',
  'new',
  'joint',
  'annual',
  'action',
  'work',
  'business',
]);

/** Words of the table that are nouns more often than verbs after an article: `the plan`, `an exchange`. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (
    !/^(plan|plans|exchange|exchanges|set|end|ends|stands|holds|renewal|extension|award|awards|grant|strike|drop|due|signing|work|order|expiry|hope|denial|prolongation|termination|suspension|reach|land|aim|aims|void|applies|halt|seal|initial|effective)$/.test(
      token.lower,
    )
  )
    return false;
  if (/^(signing|renewal|extension|prolongation|termination|suspension|expiry)$/.test(token.lower))
    return false;
  return nounBefore.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.text === '-';
}

/** `puts its signature to`, `set their names to`. */
function putsName(tokens: readonly Token[], at: number): { length: number; class: VerbClass } | undefined {
  if (!/^(put|puts|putting|set|sets|affixed|add|added)$/.test(tokens[at]!.lower)) return undefined;
  const noun = /^(names?|signatures?|pens?|initials)$/.test(tokens[at + 2]?.lower ?? '');
  return noun && tokens[at + 3]?.lower === 'to' ? { length: 4, class: 'sign' } : undefined;
}

/** `has a swap agreement with`: to have one is to be bound by it. */
function holdsOne(tokens: readonly Token[], at: number): { length: number; class: VerbClass } | undefined {
  if (!/^(has|have|had)$/.test(tokens[at]!.lower)) return undefined;
  return /^(a|an|another|existing|similar|long-standing|its|memorandums?|memoranda|agreements|contracts|deals|mous|accords)$/.test(
    tokens[at + 1]?.lower ?? '',
  )
    ? { length: 1, class: 'hold' }
    : undefined;
}

/** `the launch of negotiations`, `possible talks`: nothing has begun. */
function isHypothetical(tokens: readonly Token[], at: number, name: VerbClass | undefined): boolean {
  if (name !== 'negotiate') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const two = tokens[at - 2]?.lower ?? '';
  return (
    /^(possible|future|eventual|no)$/.test(before) ||
    (before === 'of' && /^(launch|start|beginning|opening|possibility|resumption)$/.test(two)) ||
    /^(launch|start|begin|open|resume)$/.test(before)
  );
}

/** `Also signed were a loan and a lease`: the instruments follow. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  return (
    at <= 3 &&
    /^(signed|exchanged|concluded|inked)$/.test(tokens[at]!.lower) &&
    /^(was|were|is|are)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** `agreed in writing to extend` is done; `the signing of …` after `planned` or `in the plan` is not. */
function isFuture(
  tokens: readonly Token[],
  at: number,
  helpers: Helpers,
  name: VerbClass | undefined,
  phrase: boolean,
): boolean {
  const before = tokens.slice(Math.max(0, at - 14), at).map((token) => token.lower);
  if (name === 'renew' && helpers.future) return !helpers.agreed && !before.slice(-5).includes('agreed');
  const nominal = phrase && /^(the|signing|signature|a|conclusion|exchange)$/.test(tokens[at]!.lower);
  if (nominal && name === 'sign')
    return (
      helpers.future ||
      before.some((word) =>
        /^(plan|planned|upcoming|forthcoming|expected|awaits|ahead|foreseen|await|awaiting|hope|hoped)$/.test(
          word,
        ),
      )
    );
  return helpers.future;
}

/** The verbs of a line that say something of an agreement, in order. */
export function findVerbs({ line, mentions }: LineMentions): Verb[] {
  const { tokens } = line;
  const names = mentions.filter((mention) => mention.type === 'name' || mention.type === 'person');
  const inName = (at: number) => names.some((name) => at >= name.from && at < name.to);
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || inName(at)) continue;
    const phrase = phraseAt(tokens, at) ?? putsName(tokens, at) ?? holdsOne(tokens, at);
    const single = verbWords.get(token.lower);
    const name = phrase?.class ?? single;
    if (
      isHypothetical(tokens, at, name) ||
      (!phrase && token.lower === 'signing' && tokens[at + 1]?.lower !== 'a')
    )
      continue;
    if (
      !phrase &&
      (!single ||
        isNoun(tokens, at) ||
        (token.capital && at > 0 && !token.upper && tokens[at - 1]?.kind === 'word'))
    )
      continue;
    const participle =
      /(ed|en|t|de|nk|un|ck|ne|ruck|ought|ut|ld)$/.test(token.lower) && !/ing$/.test(token.lower);
    const helpers = readHelpers(tokens, at, participle || phrase !== undefined);
    verbs.push({
      from: helpers.from,
      at,
      to: at + (phrase?.length ?? (isInverted(tokens, at) ? 2 : 1)),
      class: phrase?.class ?? single!,
      word: token.lower,
      nominal:
        isInverted(tokens, at) || (phrase !== undefined && tokens[at + phrase.length - 1]!.lower === 'of'),
      passive: helpers.passive && participle,
      future: isFuture(tokens, at, helpers, name, phrase !== undefined),
      negated: helpers.negated,
      bare: !helpers.helped && !helpers.future && (participle || /ing$/.test(token.lower)),
    });
    at += (phrase?.length ?? 1) - 1;
  }
  return verbs.filter(
    (verb) => !verbs.some((other) => other !== verb && verb.at >= other.from && verb.at < other.at),
  );
}
