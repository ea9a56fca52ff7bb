import type { Token } from '../tokens/tokenize.ts';
import { type DealPattern, dealVerbs } from '../vocabulary/deal-verbs.ts';
import { dealPhraseAt } from './deal-phrases.ts';
import { type Helpers, readHelpers } from './read-helpers.ts';

/** A verb of dealing at a token, with its helpers. */
export interface DealVerb {
  readonly at: number;
  readonly word: string;
  readonly pattern: DealPattern;
  readonly helpers: Helpers;
}

/** The verb of dealing at a token, where a deal may be told by it. */
export function verbAt(tokens: readonly Token[], at: number): DealVerb | undefined {
  const token = tokens[at]!;
  const phrase = dealPhraseAt(tokens, at);
  if (phrase) {
    const helpers = readHelpers(tokens, at, phrase.participle);
    return helpers.negated
      ? undefined
      : { at: phrase.at, word: token.lower, pattern: phrase.pattern, helpers };
  }
  if (/^(take|takes|took|taken)$/.test(token.lower) && tokens[at + 1]?.lower === 'over') {
    const helpers = readHelpers(tokens, at, token.lower === 'taken');
    return helpers.negated ? undefined : { at: at + 1, word: 'took', pattern: 'from', helpers };
  }
  // `has taken two ferries on charter from B`.
  if (/^(take|takes|took|taken)$/.test(token.lower) && isHired(tokens, at)) {
    const helpers = readHelpers(tokens, at, token.lower === 'taken');
    return helpers.negated ? undefined : { at, word: 'took', pattern: 'from', helpers };
  }
  const pattern =
    token.kind === 'word' && !(token.capital && at > 0) ? dealVerbs.get(token.lower) : undefined;
  if (!pattern) return undefined;
  const past = /(ed|sold|bought|lent|chose|chosen)$/.test(token.lower);
  const read = readHelpers(tokens, at, past);
  // `the trucks bought by A from B`.
  const helpers = past && !read.helped && tokens[at + 1]?.lower === 'by' ? { ...read, passive: true } : read;
  // A bare `order` or `supplies` is a noun or a habit.
  const joins =
    pattern === 'with' && /s$/.test(token.lower) && /^(with|up)$/.test(tokens[at + 1]?.lower ?? '');
  if (!past && !helpers.helped && !helpers.agreed && !joins && !isToldNow(tokens, at)) return undefined;
  if (
    /^(the|a|an|its|their|of|this|that|any|no|more|and|in|on)$/.test(tokens[helpers.from - 1]?.lower ?? '') &&
    !helpers.helped
  )
    return undefined;
  // `has not licensed its model to B`: it is said that nothing was agreed, unless that is still to come.
  const waits = tokens
    .slice(helpers.from, at + 1)
    .some(({ lower }) => /^(yet|still|failed|never|delivered|supplied)$/.test(lower));
  if (helpers.negated && (waits || helpers.future || !past || !helpers.helped)) return undefined;
  return { at, word: token.lower, pattern, helpers };
}

/** `A orders two jets from B`, `A charters a tanker`: the present of headlines, and no habit. */
function isToldNow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const one =
    next?.kind === 'number' ||
    /^(a|an|two|three|four|five|six|seven|eight|nine|ten|[$€£¥])$/.test(next?.lower ?? '');
  const named = /^(hires|picks|appoints|selects|taps|commissions|chooses|acquires)$/.test(tokens[at]!.lower);
  return (
    /s$/.test(tokens[at]!.lower) &&
    tokens[at - 1]?.capital === true &&
    (one || (named && next?.capital === true))
  );
}

/** `two ferries on bareboat charter` behind a verb. */
function isHired(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 12).map(({ lower }) => lower);
  const on = words.indexOf('on');
  return on > 0 && words.slice(on + 1, on + 4).some((word) => /^(charter|hire|lease|loan)$/.test(word));
}
