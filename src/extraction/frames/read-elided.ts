import type { Token } from '../tokens/tokenize.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import type { Instrument } from './instrument.ts';

/** `another with X`, `a second between X and Y`, `the other with Z`: one more of the kind told before. */
export function readElided(
  tokens: readonly Token[],
  at: number,
  before: Instrument | undefined,
): Instrument | undefined {
  if (!before) return undefined;
  let to = at;
  // `while C and D inked one on hygiene`, `renewed theirs`.
  const governed = /^(sign|renew)$/.test(verbWords.get(tokens[at - 1]?.lower ?? '') ?? '');
  if (governed && /^(one|another|theirs|two|three)$/.test(tokens[at]!.lower) && /^(on|in|for|with|about|covering|,|\.)$/.test(tokens[at + 1]?.lower ?? '.'))
    return { ...before, from: at, to: at + 1, plural: /^t(wo|hree)$/.test(tokens[at]!.lower), count: null, definite: false, possessive: null, year: null };
  if (
    /^(a|the|one|similar)$/.test(tokens[to]!.lower) &&
    /^(second|third|fourth|fifth|sixth|other|similar|last|first|one|ones)$/.test(tokens[to + 1]?.lower ?? '')
  ) {
    to += 2;
    if (/^(one|document)$/.test(tokens[to]?.lower ?? '')) to += 1;
  }   else if (tokens[to]!.lower === 'another' && tokens[to + 1]?.lower === 'one') to += 2;
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
    /^(with|between|among|by)$/.test(tokens[to + 1]?.lower ?? '')
  )
    to += 1;
  // `A second one, on nursing, was signed by A and B.`
  const opens = at === 0 && to > at + 1 && /^(,|was|were|is|has|had)$/.test(tokens[to]?.lower ?? '');
  if (opens)
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
  if (tokens[to]?.text === ',' && /^(with|between|among|by)$/.test(tokens[to + 1]?.lower ?? '')) to += 1;
  if (!/^(with|between|among|by)$/.test(tokens[to]?.lower ?? '')) return undefined;
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
