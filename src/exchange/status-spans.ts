import { periodOf } from '../model/partial-date.ts';
import { type AgreementStatus, agreementStatuses, bindingStatuses } from '../ontology/agreement-statuses.ts';
import type { StatusRecord } from './graph-reader.ts';

/** A stretch of time by its first and last day, YYYY-MM-DD, both within; null is without bound. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A status with the stretch in which it held. */
export interface StatusSpan extends Span {
  readonly status: string;
}

const dayMs = 86_400_000;
const binding: ReadonlySet<string> = new Set(bindingStatuses);
const signedStage = agreementStatuses.find(({ status }) => status === 'SIGNED')!.stage;
/** Their dates are expectations, not days on which something happened. */
const expected: ReadonlySet<string> = new Set(
  agreementStatuses.filter(({ stage }) => stage < signedStage).map(({ status }): AgreementStatus => status),
);

/** The day that lies so many days later. */
function shifted(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString();
  // Years before 0 and after 9999 have a sign and six digits.
  return /^\d/.test(moved) ? moved.slice(0, 10) : day;
}

/** The day from which a status holds for sure: the last of the days that a date less precise covers. */
function firstDay({ status, on, heldFrom }: StatusRecord): string | null {
  if (heldFrom && periodOf(heldFrom)) return periodOf(heldFrom)!.to;
  return on === null || on === undefined || expected.has(status) ? null : (periodOf(on)?.to ?? null);
}

/**
 * A history of statuses, the oldest first, as stretches that follow each other without overlap. One whose end is unknown because the
 * next one came on an unknown day lasts for the one day on which it is sure; one of which no day is known is left out.
 */
export function statusSpans(history: readonly StatusRecord[]): StatusSpan[] {
  const spans: StatusSpan[] = [];
  for (const change of history) {
    const before = spans.at(-1);
    const earliest = before?.from ? shifted(before.from, 1) : null;
    const day = firstDay(change) ?? earliest;
    const from = day !== null && earliest !== null && day < earliest ? earliest : day;
    if (before) {
      spans.pop();
      if (from !== null) spans.push({ ...before, to: shifted(from, -1) });
    }
    spans.push({ status: change.status, from, to: null });
  }
  return spans;
}

/** The stretches in which an agreement made its parties partners, those that touch made one. */
export function bindingSpans(spans: readonly StatusSpan[]): Span[] {
  const joined: Span[] = [];
  let previous: StatusSpan | undefined;
  for (const span of spans) {
    if (binding.has(span.status)) {
      const open = previous && binding.has(previous.status) ? joined.pop() : undefined;
      joined.push({ from: open ? open.from : span.from, to: span.to });
    }
    previous = span;
  }
  return joined;
}
