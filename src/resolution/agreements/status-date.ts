import { datesAgree, periodOf } from '../../model/partial-date.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';

const accomplished: ReadonlySet<AgreementStatus> = new Set(['SIGNED', 'TERMINATED', 'EXPIRED', 'DENIED']);

/**
 * The date from which a status holds, as far as it can be true: what has been done was not done after the article came out,
 * so such a date is that of something else in the sentence, and null.
 */
export function statusDate(
  { status, on }: { readonly status: AgreementStatus; readonly on: string | null },
  publishedOn: string | null,
): string | null {
  if (on === null || publishedOn === null || !accomplished.has(status)) return on;
  return on > publishedOn && !datesAgree(on, publishedOn) ? null : on;
}

const dayLength = 86_400_000;

/** Days between two dates, 0 where one covers the other; null where a month or more is all that is known of one. */
export function daysApart(a: string, b: string): number | null {
  if (datesAgree(a, b)) return 0;
  if (a.length < 10 || b.length < 10) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / dayLength;
}

/** Whether all of `a` lies before all of `b`. */
export function isBefore(a: string, b: string): boolean {
  const [end, start] = [periodOf(a)?.to, periodOf(b)?.from];
  return end !== undefined && start !== undefined && end < start;
}
