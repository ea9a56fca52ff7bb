import { useMemo } from 'react';
import type { AgreementFilter } from '../queries/generated/operations.ts';
import { isParty } from '../state/entity-group.ts';
import type { Filters } from '../state/explorer-state.ts';
import { standings, statusesOf } from '../state/standing.ts';
import { useExplorer } from './explorer-context.tsx';

/** The most parties that a filter names: the API bounds what one operation may ask. */
const mostParties = 60;

/** The filters as the API takes them; `among` narrows them to agreements of these parties. Pure. */
export function agreementFilter(filters: Filters, among: readonly string[] = []): AgreementFilter {
  const { standings: chosen, kinds, sector } = filters;
  return {
    ...(chosen.length < standings.length ? { status: statusesOf(chosen) } : {}),
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(sector ? { sector: { contains: sector } } : {}),
    ...(among.length > 0 ? { or: among.slice(0, mostParties).map((id) => ({ parties: [{ id }] })) } : {}),
  };
}

/** What every overview counts: the filters, and where that is chosen only what is on the canvas. */
export function useAgreementFilter(): AgreementFilter {
  const { state } = useExplorer();
  const { filters, canvas, onCanvasOnly } = state;
  return useMemo(
    () => agreementFilter(filters, onCanvasOnly ? canvas.nodes.filter(isParty).map(({ id }) => id) : []),
    [filters, canvas.nodes, onCanvasOnly],
  );
}
