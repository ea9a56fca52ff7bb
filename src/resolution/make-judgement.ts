import { contentHash } from '../model/content-hash.ts';
import type { Judgement } from '../model/judgement.ts';
import { compareText } from './mentions.ts';

/** A sum of weights as a score: 0 to 1, three decimals, so that the order of adding up decides nothing. */
export function roundScore(sum: number): number {
  return Math.round(Math.max(0, Math.min(1, sum)) * 1000) / 1000;
}

/** What a rule says about two things, or about one that several articles name. */
export interface RuleVerdict extends Omit<Judgement, 'id'> {
  /** Ids that the two have before anything is joined: what the judgement is told apart by. */
  readonly sides: readonly string[];
}

/**
 * A judgement by a rule. Its id follows from the rule and from what it judges, not from the verdict: so it stays the same when
 * further articles make an unsure verdict a sure one.
 */
export function makeJudgement({ sides, about, claims, score, ...rest }: RuleVerdict): Judgement {
  return {
    id: `judgement:${contentHash(rest.author, sides.toSorted(compareText))}`,
    about: [...new Set(about)].sort(compareText),
    claims: [...new Set(claims)].sort(compareText),
    score: roundScore(score),
    ...rest,
  };
}
