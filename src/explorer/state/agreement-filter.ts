import type { AgreementFilter } from '../queries/generated/operations.ts';
import type { Filters } from './explorer-state.ts';
import { standings, statusesOf } from './standing.ts';

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
