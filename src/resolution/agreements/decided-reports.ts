import type { PersonalJudgement } from '../../model/judgement.ts';
import { mentionKey } from '../mentions.ts';
import { byInstant } from '../organizations/decided.ts';

/** What a person said of two reports, by the keys of their mentions; null where nobody said anything. */
export type DecidedReports = (
  a: string,
  b: string,
) => { readonly verdict: 'same' | 'different'; readonly judgement: string } | null;

/** Reads judgements on reports of agreements; a later one counts. */
export function decideReports(judgements: readonly PersonalJudgement[]): DecidedReports {
  const said = new Map<string, { verdict: 'same' | 'different'; judgement: string }>();
  for (const { id, decision } of judgements.toSorted(byInstant)) {
    if (decision.action !== 'merge-agreements' && decision.action !== 'split-agreements') continue;
    const verdict = decision.action === 'merge-agreements' ? 'same' : 'different';
    const keys = decision.reports.map(({ articleId, local }) => mentionKey(articleId, local));
    for (const a of keys)
      for (const b of keys) if (a !== b) said.set(`${a}|${b}`, { verdict, judgement: id });
  }
  return (a, b) => said.get(`${a}|${b}`) ?? null;
}
