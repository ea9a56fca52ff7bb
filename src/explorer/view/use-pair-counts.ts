import { useMemo } from 'react';
import { counts } from '../queries/generated/operations.ts';
import { momentOf } from '../state/moment.ts';
import { useExplorer } from './explorer-context.tsx';
import { pairsOf } from './pair-counts.ts';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';

/** As many as the API answers: all but the rarest of 5,000 pairs, each of which comes in both directions. */
const mostRows = 10_000;

/** The pairs of countries with their agreements, under the filters and at the moment of the address. */
export function usePairCounts() {
  const { state } = useExplorer();
  const filter = useAgreementFilter();
  const { data, error, waiting } = useAnswer(
    counts,
    { groupBy: ['COUNTRY', 'PARTNER_COUNTRY'], filter, ...momentOf(state), first: mostRows },
    { keep: true },
  );
  const pairs = useMemo(() => pairsOf(data?.agreementCounts ?? []), [data]);
  return { pairs, answered: data !== undefined, error, waiting };
}
