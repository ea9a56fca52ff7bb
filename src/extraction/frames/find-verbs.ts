import type { LineMentions } from '../mentions/find-mentions.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { type VerbClass, verbWords } from '../vocabulary/verbs.ts';
import { isNounBefore } from './instrument-phrase.ts';
import { type Helpers, readHelpers } from './read-helpers.ts';
import { saysStatus } from './status-gaps.ts';
import {
  extendsNew,
  formsOne,
  gainsOne,
  hasReady,
  holdsOne,
  losesOne,
  phraseAt,
  placesOrder,
  putsName,
  wentTo,
  writesDown,
} from './verb-phrases.ts';

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
  if (/^pens?$/.test(token.lower))
    return isPossessive(tokens[at - 1]) || nounBefore.has(tokens[at - 1]?.lower ?? '');
  if (isNounBefore(tokens, at)) return true;
  if (token.lower === 'swap')
    return /^(a|an|the|its|their|currency|this|that)$/.test(tokens[at - 1]?.lower ?? '');
  // `Still open: the lease`.
  if (token.lower === 'open')
    return !/^(to|will|would|shall|may|can|must|they|we|also)$/.test(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'exchange')
    return !/^(to|will|would|shall|may|they|we|also|sides|parties)$/.test(tokens[at - 1]?.lower ?? '');
  if (
    /^(plan|plans|aim|aims|hope|hopes)$/.test(token.lower) &&
    !/^(to|on)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return true;
  if (
    !/^(plan|plans|exchange|exchanges|set|end|ends|refuse|stands|holds|renewal|extension|award|awards|grant|strike|drop|due|signing|work|order|update|updates|updating|expiry|hope|denial|prolongation|termination|suspension|reach|land|aim|aims|void|applies|halt|seal|initial|effective)$/.test(
      token.lower,
    )
  )
    return false;
  if (/^(signing|renewal|extension|prolongation|termination|suspension|expiry)$/.test(token.lower))
    return false;
  // `, effective 31 January,`, `a protocol on land allocation`.
  if (token.lower === 'effective' && tokens[at - 1]?.text === ',') return true;
  if (token.lower === 'land')
    if (
      /^(on|for|about)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(lease|purchase|sale|deal|swap)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return true;
  const before = tokens[at - 1];
  return nounBefore.has(before?.lower ?? '') || before?.text === '-' || isPossessive(before);
}

/** `an agreement on the exchange of data`: what it is about, and no signature. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  if (!/^exchanges?$/.test(tokens[at]!.lower) && !/^exchanges?$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const before = /^(the|an|a)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return /^(on|about|regarding|concerning)$/.test(tokens[before]?.lower ?? '');
}

/** `the launch of negotiations`, `possible talks`: nothing has begun. */
function isHypothetical(tokens: readonly Token[], at: number, name: VerbClass | undefined): boolean {
  if (name !== 'negotiate') return false;
  const before = tokens[at - 1]?.lower ?? '';
  // `have concluded talks on a treaty`: the verb before says it.
  if (endsTalks(tokens, at - 1) || endsTalks(tokens, at - 2)) return true;
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
  // `agreed to terminate`, `decided to withdraw from`: that it ends is settled.
  const settled =
    helpers.agreed || /^(decided|decides|chose|chosen|voted|opted|resolved)$/.test(before.at(-2) ?? '');
  if (/^(end|suspend)$/.test(name ?? '') && before.at(-1) === 'to' && settled) return false;
  // `will finish the text and sign it in May`.
  if (
    /^(sign|conclude|ink|seal|initial)$/.test(tokens[at]!.lower) &&
    before.at(-1) === 'and' &&
    /^(will|to|shall)$/m.test(before.join('\n'))
  )
    return true;
  // `expires in December`, `runs out next year`: until then it applies.
  if (name === 'expire' && /^(expires|lapses)$/.test(tokens[at]!.lower)) return true;
  if (name === 'renew' && helpers.future) return !helpers.agreed && !before.slice(-5).includes('agreed');
  const nominal = phrase && /^(the|signing|signature|a|conclusion|exchange)$/.test(tokens[at]!.lower);
  if (nominal && name === 'sign')
    return (
      before.slice(-3).includes('will') ||
      // `put off the signing of an agreement`.
      before
        .slice(-2)
        .some((word) => /^(off|postpone[sd]?|defer(s|red)?|delay(s|ed)?|reschedule[sd]?)$/.test(word)) ||
      before.some((word) =>
        /^(forward|plan|planned|upcoming|forthcoming|expected|awaits|foreseen|await|awaiting|hope|hoped)$/.test(
          word,
        ),
      )
    );
  return helpers.future;
}

const textOf =
  /^(?:on )?(?:the |a |their )?(?:final |joint |full |draft )?(?:text|texts|wording|draft|language) (?:of|for)\b/;

/** `have concluded talks on a treaty`: the text is ready, nothing is signed. */
function endsTalks(tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  if (
    /^finali[sz]ed$/.test(tokens[at]!.lower) &&
    /^(been|is|was|were|are)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return true;
  if (/^(agreed|finali[sz]ed|harmoni[sz]ed|cleared|settled)$/.test(tokens[at]!.lower))
    if (
      /^(been|is|was|were|are)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens
        .slice(Math.max(0, at - 26), at)
        .some((token) => /^(text|texts|wording|draft|language)$/.test(token.lower))
    )
      return true;
  // `have agreed the wording of a treaty`, `approved the text of an agreement`.
  if (
    /^(agree[sd]?|approved?|endorsed?|cleared?)$/.test(tokens[at]!.lower) &&
    textOf.test(
      tokens
        .slice(at + 1, at + 6)
        .map((token) => token.lower)
        .join(' '),
    )
  )
    return true;
  if (!/^(conclude[sd]?|finali[sz]ed|complete[sd]?|settled|cleared)$/.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'their' ? at + 2 : at + 1;
  if (/^(talks|negotiations|discussions)$/.test(tokens[next]?.lower ?? '')) return true;
  // `has finalised with B the wording of an agreement`.
  return tokens.slice(at + 1, at + 12).some((token) => /^(wording|draft|text|drafting)$/.test(token.lower));
}

/** `the signing of`, `the signing ceremony for`: the last two words of a phrase. */
function isOfNoun(last: Token, before: Token): boolean {
  return last.lower === 'of' || (last.lower === 'for' && /^(ceremony|event)$/.test(before.lower));
}

/** `declined to renew`. */
function isRefused(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'to' &&
    /^(declined|declines|refused|refuses|failed|failing|declining)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

const thinking =
  /^(experts|analysts|observers|economists|critics|commentators|historians|scholars|researchers|diplomats|lawyers|insiders|investors|traders|many|most|all|everyone|everybody|nobody|few)$/;

/** `experts agree`: of one opinion, and bound to nothing. */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  return /^agree[sd]?$/.test(tokens[at]!.lower) && thinking.test(tokens[at - 1]?.lower ?? '');
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
    const phrase =
      phraseAt(tokens, at) ??
      putsName(tokens, at) ??
      writesDown(tokens, at) ??
      hasReady(tokens, at) ??
      holdsOne(tokens, at) ??
      formsOne(tokens, at) ??
      gainsOne(tokens, at) ??
      placesOrder(tokens, at) ??
      losesOne(tokens, at) ??
      wentTo(tokens, at) ??
      extendsNew(tokens, at) ??
      saysStatus(tokens, at);
    // `sources close to the tender`.
    if (token.lower === 'close' && /^(sources?|people|officials?|those)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    const single = verbWords.get(token.lower);
    const name = phrase?.class ?? single;
    // `more cargo than planned`.
    if (name === 'expect' && /^(than|as)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    // `which it declined to name` refuses no agreement.
    const speaks = /^(name|disclose|comment|say|identify|elaborate|specify|reveal|discuss|confirm)$/;
    if (isOpinion(tokens, at)) continue;
    // `agreed that a text would be signed`, `the text has been agreed`: nothing is signed yet.
    if (/^(agree[sd]?|confirm(s|ed)?)$/.test(token.lower) && tokens[at + 1]?.lower === 'that') continue;
    if (name === 'refuse' && tokens[at + 1]?.lower === 'to' && speaks.test(tokens[at + 2]?.lower ?? ''))
      continue;
    if (
      isHypothetical(tokens, at, name) ||
      isTopic(tokens, at) ||
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
      /(ed|en|t|de|nk|un|ck|ne|ruck|ought|ut|ld|won)$/.test(token.lower) && !/ing$/.test(token.lower);
    const helpers = readHelpers(tokens, at, participle || phrase !== undefined);
    verbs.push({
      from: helpers.from,
      at,
      to: at + (phrase?.length ?? (isInverted(tokens, at) ? 2 : 1)),
      class: endsTalks(tokens, at) ? 'expect' : (phrase?.class ?? single!),
      word: token.lower,
      nominal:
        isInverted(tokens, at) ||
        (phrase !== undefined && isOfNoun(tokens[at + phrase.length - 1]!, tokens[at + phrase.length - 2]!)),
      passive: helpers.passive && participle,
      // `will no longer honour`: from now on.
      future: token.lower !== 'no' && isFuture(tokens, at, helpers, name, phrase !== undefined),
      negated: helpers.negated || (name === 'renew' && isRefused(tokens, at)),
      bare: !helpers.helped && !helpers.future && (participle || /ing$/.test(token.lower)),
    });
    at += (phrase?.length ?? 1) - 1;
  }
  return verbs.filter(
    (verb) => !verbs.some((other) => other !== verb && verb.at >= other.from && verb.at < other.at),
  );
}
