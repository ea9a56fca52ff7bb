import type { Token } from '../tokens/tokenize.ts';
import { type DealPattern, dealVerbs } from '../vocabulary/deal-verbs.ts';
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
  // `completed the sale of its assets to B`.
  const sells = /^(complete|close|finali[sz]e|announce|conclude|seal)(s|d|ed)?$/.test(token.lower);
  if (sells && tokens.slice(at + 1, at + 4).some((next) => next.lower === 'sale')) {
    const helpers = readHelpers(tokens, at, false);
    return helpers.negated ? undefined : { at, word: token.lower, pattern: 'to', helpers };
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
  const helpers = readHelpers(tokens, at, past);
  // A bare `order` or `supplies` is a noun or a habit.
  if (!past && !helpers.helped && !helpers.agreed) return undefined;
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

/** `two ferries on bareboat charter` behind a verb. */
function isHired(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 12).map(({ lower }) => lower);
  const on = words.indexOf('on');
  return on > 0 && words.slice(on + 1, on + 4).some((word) => /^(charter|hire|lease|loan)$/.test(word));
}
