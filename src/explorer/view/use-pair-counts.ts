import { useMemo } from 'react';
import { counts } from '../queries/generated/operations.ts';
import { momentOf } from '../state/moment.ts';
import { useExplorer } from './explorer-context.tsx';
import { pairsOf } from './pair-counts.ts';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';

/** The pairs of countries with their agreements, under the filters and at the moment of the address. */
export function usePairCounts() {
  const { state } = useExplorer();
  const filter = useAgreementFilter();
  const { data, error, waiting } = useAnswer(
    counts,
    { groupBy: ['COUNTRY', 'PARTNER_COUNTRY'], filter, ...momentOf(state) },
    { keep: true },
  );
  const pairs = useMemo(() => pairsOf(data?.agreementCounts ?? []), [data]);
  return { pairs, answered: data !== undefined, error, waiting };
}
