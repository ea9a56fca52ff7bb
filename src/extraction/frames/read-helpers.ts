import type { Token } from '../tokens/tokenize.ts';
import { readWords } from '../vocabulary/read-words.ts';

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

/** `used the day to sign`, `met in Lima to sign`: what was done to that end was done. */
function isDone(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 8), from)
    .some((token) =>
      /^(used|met|gathered|flew|travelled|traveled|took|managed|went|proceeded|returned|convened)$/.test(
        token.lower,
      ),
    );
}

/** A word of a date between a helper and its verb. */
function isDate({ lower, kind, text }: Token): boolean {
  return (
    (kind === 'number' && /^(\d{1,2}|20\d\d)$/.test(text)) ||
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year|autumn|spring|summer)$/.test(
      lower,
    )
  );
}

/** What the helpers before a verb say of it. */
export interface Helpers {
  from: number;
  passive: boolean;
  future: boolean;
  negated: boolean;
  helped: boolean;
  /** `agreed to`: done as far as it can be. */
  agreed: boolean;
}

/** Reads the helpers before a verb from right to left: `has not been`, `is expected to be`, `are planned to be`. */
export function readHelpers(tokens: readonly Token[], at: number, participle: boolean): Helpers {
  const state: Helpers = {
    from: at,
    passive: false,
    future: false,
    negated: false,
    helped: false,
    agreed: false,
  };
  let to = false;
  let dated = false;
  for (let back = at - 1; back >= 0 && at - back < 9; back -= 1) {
    const token = tokens[back]!;
    const { lower } = token;
    // `will on Thursday sign`, `is next week to sign`.
    if (isDate(token) || (dated && /^(on|in|this|next|last|of|early|late)$/.test(lower))) {
      dated = true;
      continue;
    }
    dated = false;
    if (token.kind !== 'word') break;
    if (negations.has(lower)) state.negated = true;
    else if (be.has(lower)) {
      if (participle && !to && !state.helped) state.passive = true;
      if (to && state.from === back + 1) state.future = true;
      state.helped = true;
    } else if (have.has(lower)) state.helped = true;
    else if (modal.has(lower) && !token.capital) {
      state.future = true;
      state.helped = true;
    } else if (lower === 'to') to = true;
    else if (to && planners.has(lower)) {
      state.agreed ||= lower === 'agreed';
      state.future = true;
      state.helped = true;
    } else if (lower === 'yet' || lower === 'failed') state.negated = true;
    else if (!adverbs.has(lower) && (token.capital || !/ly$/.test(lower))) break;
    state.from = back;
  }
  if (to && !state.future) state.future = !state.helped && !isDone(tokens, state.from);
  return state;
}
