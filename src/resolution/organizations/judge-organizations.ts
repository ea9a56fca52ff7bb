import type { Judgement } from '../../model/judgement.ts';
import type { CandidatePair } from './block-organizations.ts';
import { findIntroduced, type Introduction } from './find-introduced.ts';
import type { OrganizationGroup } from './organization-group.ts';
import { scoreOrganizations } from './score-organizations.ts';

/** From this score on two groups are one organization; the figure is measured on the labelled folders. */
export const sameFrom = 0.8;
/** From this score on a person should look. */
export const unsureFrom = 0.6;

/** A verdict about two groups. */
export interface PairVerdict {
  readonly a: OrganizationGroup;
  readonly b: OrganizationGroup;
  readonly verdict: Judgement['verdict'];
  readonly score: number;
  readonly why: readonly string[];
  /** Whether an article itself gives one as the name of the other. */
  readonly introduced: boolean;
  /** The organizations that the name is introduced for, where they are several: it joins them if they turn out to be one. */
  readonly bearers: readonly OrganizationGroup[];
}

const introducedScore = 0.95;
const ambiguousScore = 0.7;

function judgeIntroduced({ short, long, name, bearers }: Introduction): PairVerdict {
  const [a, b] =
    short.key < long.key || (short.key === long.key && short.part < long.part)
      ? [short, long]
      : [long, short];
  const sole = bearers.length === 1;
  const told = `introduced as ${name} +${introducedScore}`;
  return {
    a,
    b,
    verdict: sole ? 'same' : 'unsure',
    score: sole ? introducedScore : ambiguousScore,
    why: sole ? [told] : [told, `${bearers.length} organizations are introduced so`],
    introduced: true,
    bearers: sole ? [] : bearers,
  };
}

function judgePair({ a, b }: CandidatePair): PairVerdict | null {
  const { score, why, veto } = scoreOrganizations(a, b);
  if (score < unsureFrom) return null;
  const told = veto === null ? why : [...why, `against: ${veto}`];
  const verdict = veto !== null ? 'different' : score >= sameFrom ? 'same' : 'unsure';
  return { a, b, verdict, score, why: told, introduced: false, bearers: [] };
}

function pairKey({ a, b }: { a: OrganizationGroup; b: OrganizationGroup }): string {
  return `${a.id} ${b.id}`;
}

/** Judges the pairs that are worth it; of two verdicts about one pair the article's own word counts. */
export function judgeOrganizations(
  groups: readonly OrganizationGroup[],
  candidates: readonly CandidatePair[],
): PairVerdict[] {
  const verdicts = new Map<string, PairVerdict>();
  for (const introduction of findIntroduced(groups)) {
    const verdict = judgeIntroduced(introduction);
    const known = verdicts.get(pairKey(verdict));
    if (!known || known.score < verdict.score) verdicts.set(pairKey(verdict), verdict);
  }
  for (const pair of candidates) {
    if (verdicts.has(pairKey(pair))) continue;
    const verdict = judgePair(pair);
    if (verdict) verdicts.set(pairKey(pair), verdict);
  }
  return [...verdicts.values()];
}
