import { useMemo } from 'react';
import type { AgreementFilter } from '../queries/generated/operations.ts';
import { isParty } from '../state/entity-group.ts';
import type { Filters } from '../state/explorer-state.ts';
import { standings, statusesOf } from '../state/standing.ts';
import { useExplorer } from './explorer-context.tsx';

/** The most ids in one list that the API takes. */
const longestList = 1_000;

/** Agreements of any of these parties. */
function ofAny(ids: readonly string[]): AgreementFilter {
  const lists = Array.from({ length: Math.ceil(ids.length / longestList) }, (_, index) => ({
    partyIds: ids.slice(index * longestList, (index + 1) * longestList),
  }));
  return lists.length === 1 ? lists[0]! : { or: lists };
}

/** The filters as the API takes them; `among` narrows them to agreements of these parties. Pure. */
export function agreementFilter(filters: Filters, among: readonly string[] = []): AgreementFilter {
  const { standings: chosen, kinds, sector } = filters;
  return {
    ...(chosen.length < standings.length ? { status: statusesOf(chosen) } : {}),
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(sector ? { sector: { contains: sector } } : {}),
    ...(among.length > 0 ? ofAny(among) : {}),
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
