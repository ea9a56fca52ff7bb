import { useMemo } from 'react';
import type { AgreementFilter } from '../queries/generated/operations.ts';
import { agreementFilter } from '../state/agreement-filter.ts';
import { isParty } from '../state/entity-group.ts';
import { useExplorer } from './explorer-context.tsx';

/** What every overview counts: the filters, and where that is chosen only what is on the canvas. */
export function useAgreementFilter(): AgreementFilter {
  const { state } = useExplorer();
  const { filters, canvas, onCanvasOnly } = state;
  return useMemo(
    () => agreementFilter(filters, onCanvasOnly ? canvas.nodes.filter(isParty).map(({ id }) => id) : []),
    [filters, canvas.nodes, onCanvasOnly],
  );
}
