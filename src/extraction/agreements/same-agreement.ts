import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Frame } from '../frames/frame.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { Agreement, Report } from './agreement.ts';

/** The statuses in which an agreement binds. */
export const binding: ReadonlySet<AgreementStatus> = new Set(['SIGNED', 'IN_FORCE']);

const bareHead =
  /^(same |said |new |\d+(?: ?- ?| {0,2})year )*(agreement|document|deal|text|accord|pact|memorandum|contract|mou|treaty|arrangement|partnership|protocol|loan)$/;

/** Whether a wording is that of a word that points back: `the said contract`. */
export function pointsBack(wording: string): boolean {
  return bareHead.test(wording);
}

function states({ parties }: Agreement): boolean {
  return parties.every((party) => party.type === 'country');
}

/** Whether a frame may speak of an agreement that the same parties were reported to have. */
export function isSameInstrument(
  agreement: Agreement,
  frame: Frame,
  kind: AgreementKind,
  subject: string | null,
): boolean {
  const { instrument } = frame;
  if (!instrument || /^(annex|addendum|supplement|amendment)$/.test(instrument.head)) return true;
  // `the agreement on pensions` is not the one on trade.
  const known =
    agreement.subject ?? (bareHead.test(agreement.instrument ?? '') ? null : agreement.instrument);
  if (instrument.topic && known && states(agreement) && !sharesWord(agreement, instrument.topic, subject))
    return false;
  if (instrument.definite && bareHead.test(instrument.wording))
    return (
      instrument.head === agreement.head ||
      agreement.kind === kind ||
      /^(agreement|document|deal|text)$/.test(instrument.head)
    );
  if (agreement.kind !== kind) return false;
  if (agreement.instrument === instrument.wording && (subject === null || agreement.subject === null))
    return true;
  return !states(agreement) || sharesWord(agreement, instrument.wording, subject);
}

/** Whether the wording of an instrument or its subject has a telling word of those of a known agreement. */
export function sharesWord(agreement: Agreement, wording: string, subject: string | null): boolean {
  const known = new Set(`${agreement.instrument ?? ''} ${agreement.subject ?? ''}`.toLowerCase().split(' '));
  return `${wording} ${subject ?? ''}`
    .toLowerCase()
    .split(' ')
    .some(
      (word) =>
        word.length > 4 &&
        known.has(word) &&
        !/^(agreement|memorandum|treaty|contract|convention|between|cooperation)$/.test(word),
    );
}

/** How many reports of one agreement are looked through for talks that had ended. */
const recentTalks = 20;

function isEndOfTalks({ rule, status }: Report): boolean {
  return rule === 'frames/negotiation' && status === 'TERMINATED';
}

/** Adds a report, unless it tells less than what is known: plans of a text that was signed. */
export function pushReport(agreement: Agreement, report: Report): void {
  const bound = agreement.reports.some((each) => binding.has(each.status));
  if (bound && (report.status === 'PLANNED' || report.status === 'NEGOTIATING')) return;
  // Talks that were broken off and led to a signature after all are no agreement that ended.
  const signed = binding.has(report.status) && agreement.reports.length < recentTalks;
  const talks = signed ? agreement.reports.filter(isEndOfTalks) : [];
  for (const each of talks) agreement.reports.splice(agreement.reports.indexOf(each), 1);
  agreement.reports.push(report);
}

/** Whether a known agreement is the one that a later one came instead of: of the year told, or over already. */
export function isPredecessor(agreement: Agreement, frame: Frame, successor: Agreement | undefined): boolean {
  const year = frame.instrument?.year;
  const reports = agreement.reports.slice(-recentTalks);
  if (year) return reports.some(({ on }) => on?.startsWith(year));
  return (
    agreement.kind === (successor?.kind ?? agreement.kind) &&
    !reports.some(({ status }) => status === 'PLANNED')
  );
}

const ended: ReadonlySet<AgreementStatus> = new Set(['EXPIRED', 'TERMINATED', 'SUSPENDED']);

/** Whether a report names a year in which a known agreement was not made, or one that is over before that was signed. */
export function isOfOtherYear(agreement: Agreement, { instrument }: Frame, { status, on }: Report): boolean {
  const reports = agreement.reports.slice(-recentTalks);
  const year = instrument?.year;
  if (year && reports.every((each) => each.on && !each.on.startsWith(year))) return true;
  // `It came to an end in 2023`, `the contract, signed in 2023, was rescinded`: the one told of, whose day was not.
  if (!instrument || instrument.definite) return false;
  const signed = reports.findLast((each) => each.status === 'SIGNED' && each.on);
  return ended.has(status) && on !== null && signed?.on != null && on.slice(0, 4) < signed.on.slice(0, 4);
}

/** Whether a report speaks of one that went before a known agreement: `B's earlier agreement with A has been replaced`. */
export function wentBefore(agreement: Agreement, { instrument }: Frame, tokens: readonly Token[]): boolean {
  if (!instrument || !agreement.reports.some(({ status }) => status === 'SIGNED')) return false;
  return tokens
    .slice(Math.max(0, instrument.from - 1), instrument.to)
    .some(({ lower }) => /^(earlier|previous|former|prior|older)$/.test(lower));
}
