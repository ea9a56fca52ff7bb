import type { Token } from '../tokens/tokenize.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import type { Instrument } from './instrument.ts';

const partyAhead = /^(with|between|among|by)$/;

/** One more of the kind told before, between two tokens; `plural` for `two` and `three`. */
function oneMore(before: Instrument, from: number, to: number, plural = false): Instrument {
  return { ...before, from, to, plural, count: null, definite: false, possessive: null, year: null };
}

/** `while C and D inked one on hygiene`, `renewed theirs`: the object of a verb of signing. */
function readObject(tokens: readonly Token[], at: number, before: Instrument): Instrument | undefined {
  const governed = /^(sign|renew)$/.test(verbWords.get(tokens[at - 1]?.lower ?? '') ?? '');
  const stands =
    /^(one|another|theirs|two|three)$/.test(tokens[at]!.lower) &&
    /^(on|in|for|with|about|covering|,|\.)$/.test(tokens[at + 1]?.lower ?? '.');
  return governed && stands ? oneMore(before, at, at + 1, /^t(wo|hree)$/.test(tokens[at]!.lower)) : undefined;
}

/** The token after `a second one`, `another`, `the other`; -1 where nothing of the kind stands there. */
function endOfOrdinal(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower ?? '';
  if (
    /^(a|the|one|similar)$/.test(first) &&
    /^(second|third|fourth|fifth|sixth|other|similar|last|first|one|ones)$/.test(second)
  )
    return /^(one|document)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (first === 'another' && second === 'one') return at + 2;
  return /^(another|one|others|similar)$/.test(first) ? at + 1 : -1;
}

/** `another with X`, `a second between X and Y`, `the other with Z`: one more of the kind told before. */
export function readElided(
  tokens: readonly Token[],
  at: number,
  before: Instrument | undefined,
): Instrument | undefined {
  if (!before) return undefined;
  const word = (place: number) => tokens[place]?.lower ?? '';
  const object = readObject(tokens, at, before);
  if (object) return object;
  // `its successor will be signed`.
  if (
    /^(its|a|the|their)$/.test(word(at)) &&
    /^(successor|replacement)$/.test(word(at + 1)) &&
    !/^(agreement|contract|treaty|deal|pact|to|of)$/.test(word(at + 2))
  )
    return oneMore(before, at, at + 2);
  // `That of A with B has been renewed`.
  if (at <= 1 && /^that$/.test(word(at)) && /^(of|between|with)$/.test(word(at + 1)))
    return oneMore(before, at, at + 1);
  let to = endOfOrdinal(tokens, at);
  if (to < 0) {
    const fresh = word(at) === 'a' && /^(new|fresh|replacement|similar)$/.test(word(at + 1));
    return fresh && word(at + 2) === 'one' ? oneMore(before, at, at + 3) : undefined;
  }
  if (/^(one|ones|was|were|is)$/.test(word(to)) && partyAhead.test(word(to + 1))) to += 1;
  // `A second one, on nursing, was signed by A and B.`
  if (
    at === 0 &&
    (to > at + 1 || (word(at) === 'another' && word(to) !== ',')) &&
    /^(,|was|were|is|has|had)$/.test(word(to))
  )
    return oneMore(before, at, to);
  if (word(to) === ',' && partyAhead.test(word(to + 1))) to += 1;
  return partyAhead.test(word(to)) ? oneMore(before, at, to) : undefined;
}
