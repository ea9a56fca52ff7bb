import { periodOf } from '../../model/partial-date.ts';
import { type AgreementClaim, signedStage, stages } from '../../resolution/agreements/agreement-report.ts';
import { statusDate } from '../../resolution/agreements/status-date.ts';
import { compareText } from '../../resolution/mentions.ts';
import { heldFrom, toldBy } from './held-from.ts';

/** A status with its date, the day from which it holds for sure, and the claims that report it. */
export interface Change {
  readonly status: AgreementClaim['statement']['status'];
  readonly on: string | null;
  readonly heldFrom: string | null;
  readonly claimIds: string[];
}

/** A change with the days on which it may have happened. */
interface Placed extends Omit<Change, 'heldFrom'> {
  /** When the articles of its claims came out. */
  readonly published: (string | null)[];
  readonly from: string;
  readonly to: string;
}

const always = { from: '0000', to: '9999' } as const;

/** When a report's article came out; null where it does not tell. */
export type PublishedOn = (articleId: string) => string | null;

function lastDay(date: string | null): string {
  return (date === null ? null : periodOf(date)?.to) ?? always.to;
}

/** Reports of one status and date, and those without a date, are one change. What has happened happened before it was told. */
function gatherChanges(claims: readonly AgreementClaim[], publishedOn: PublishedOn): Placed[] {
  const changes: Placed[] = [];
  const dated = claims
    .map((claim) => {
      const published = publishedOn(claim.articleId);
      return { claim, published, on: statusDate(claim.statement, published) };
    })
    .sort((a, b) => compareText(a.on ?? '9999', b.on ?? '9999') || compareText(a.claim.id, b.claim.id));
  for (const { claim, published, on } of dated) {
    const { status } = claim.statement;
    const known = changes.find((change) => change.status === status && (change.on === on || on === null));
    const period = on === null ? { from: always.from, to: lastDay(published) } : (periodOf(on) ?? always);
    if (known) {
      known.claimIds.push(claim.id);
      known.published.push(published);
    } else changes.push({ status, on, claimIds: [claim.id], published: [published], ...period });
  }
  return changes;
}

function stageOf({ status }: Placed): number {
  return stages.get(status)!;
}

/**
 * Puts a change among those that are in order: after what happened before its first day, before what happened after its
 * last, and between those where its stage says.
 */
function place(change: Placed, ordered: Placed[]): void {
  const first = ordered.findLastIndex(({ to }) => to < change.from) + 1;
  const after = ordered.findIndex(({ from }, index) => index >= first && from > change.to);
  const last = after === -1 ? ordered.length : after;
  const later = ordered.slice(first, last).findIndex((other) => stageOf(other) > stageOf(change));
  ordered.splice(later === -1 ? last : first + later, 0, change);
}

/**
 * The reported changes of status, oldest first. What comes before signing stands first, by stage: its date is an expectation.
 * The rest goes by the days on which it can have happened, and where these overlap by stage: so a contract signed on 8 April
 * and ended `in April` is ended. What an article tells without a date happened before it came out, so that a later signing
 * outlives an earlier denial. Talks after the end of an agreement are about another one.
 */
export function statusHistory(claims: readonly AgreementClaim[], publishedOn: PublishedOn): Change[] {
  const changes = gatherChanges(claims, publishedOn);
  const byStage = (a: Placed, b: Placed) => stageOf(a) - stageOf(b);
  const early = changes
    .filter((change) => stageOf(change) < signedStage)
    .sort((a, b) => byStage(a, b) || compareText(a.on ?? '', b.on ?? ''));
  const precision = ({ on }: Placed) => -(on?.length ?? 0);
  const ordered: Placed[] = [];
  const late = changes
    .filter((change) => stageOf(change) >= signedStage)
    .sort((a, b) => precision(a) - precision(b) || compareText(a.from, b.from) || byStage(a, b));
  for (const change of late) place(change, ordered);
  return [...early, ...ordered].map(({ status, on, claimIds, published }) => ({
    status,
    on,
    heldFrom: heldFrom({ status, on, toldBy: toldBy(published) }),
    claimIds,
  }));
}
