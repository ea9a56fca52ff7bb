import { periodOf } from '../../model/partial-date.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';

/** What is told of a status: its date, and the first day by whose end some article had told it; null where not told. */
export interface ToldStatus {
  readonly status: AgreementStatus;
  readonly on: string | null;
  readonly toldBy: string | null;
}

/** Statuses that come about by something done, which is over when it is told. */
const accomplished: ReadonlySet<AgreementStatus> = new Set(['SIGNED', 'TERMINATED', 'EXPIRED', 'DENIED']);

/**
 * The day, YYYY-MM-DD, from which a status holds for sure: the last that its date covers, and where it has none the day by
 * which it was told. What was done in a period and told before the end of it was done by then. The date of a planned
 * agreement is that of its signing, so it is planned from when it is told; talks that are to begin later are none yet, but
 * are told. Null where nothing tells.
 */
export function heldFrom({ status, on, toldBy }: ToldStatus): string | null {
  const period = on === null ? null : periodOf(on);
  if (period === null || status === 'PLANNED') return toldBy;
  if (toldBy === null) return period.to;
  if (status === 'NEGOTIATING') return period.to <= toldBy ? period.to : toldBy;
  const told = accomplished.has(status) && toldBy >= period.from && toldBy < period.to;
  return told ? toldBy : period.to;
}

/** The day by whose end the first of these articles had come out; null where none tells. */
export function toldBy(publications: readonly (string | null)[]): string | null {
  const days = publications.flatMap((date) => (date === null ? [] : (periodOf(date)?.to ?? [])));
  return days.sort()[0] ?? null;
}
