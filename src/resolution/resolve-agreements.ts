import { appendTo } from '../model/append-to.ts';
import type { Claim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Judgement, PersonalJudgement } from '../model/judgement.ts';
import {
  type AgreementClaim,
  type AgreementContext,
  type AgreementReport,
  reportOf,
} from './agreements/agreement-report.ts';
import { decideReports } from './agreements/decided-reports.ts';
import { joinReports, type ReportVerdict } from './agreements/join-reports.ts';
import { makeJudgement } from './make-judgement.ts';
import { compareText, groupMentions, isClaimOf, type Mention } from './mentions.ts';

/** Mentions that are one agreement, and its id. */
export interface ResolvedAgreement {
  readonly id: string;
  /** Between whom it is, hashed: agreements of the same sides depend on each other. */
  readonly sides: string;
  readonly mentions: readonly Mention<AgreementClaim>[];
}

/** The agreements of all articles, and why they are so many and not more or fewer. */
export interface AgreementResolution {
  readonly agreements: readonly ResolvedAgreement[];
  readonly judgements: readonly Judgement[];
}

/** Named in the author of every judgement; a new number tells that the rules have changed. */
const author = 'rules/agreements@1';

/** The earliest first, and among those of one day the one that tells least. */
function byAge(a: AgreementReport, b: AgreementReport): number {
  return (
    compareText(a.firstOn ?? '9999', b.firstOn ?? '9999') ||
    a.latestStage - b.latestStage ||
    compareText(a.mention.key, b.mention.key)
  );
}

function nameOf({ mention }: AgreementReport): string {
  const { instrument, kind, subject, on } = mention.claims[0]!.statement;
  const date = on === null ? '' : `, ${on}`;
  return `${instrument ?? kind.toLowerCase().replaceAll('_', ' ')}${subject === null ? '' : `: ${subject}`}${date}`;
}

/** Gives every agreement an id by the parties, kind and date of its first report; those that share all three are numbered. */
function nameAgreements(agreements: readonly (readonly AgreementReport[])[]): Map<AgreementReport, string> {
  const ordered = agreements.map((reports) => reports.toSorted(byAge)).sort(([a], [b]) => byAge(a!, b!));
  const taken = new Map<string, number>();
  const ids = new Map<AgreementReport, string>();
  for (const reports of ordered) {
    const { parties, kind, firstOn } = reports[0]!;
    const name = contentHash(parties, kind, firstOn);
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    for (const report of reports)
      ids.set(report, `agreement:${count === 0 ? name : contentHash(name, count)}`);
  }
  return ids;
}

function judgementOf(
  { a, b, verdict, score, why }: ReportVerdict,
  ids: ReadonlyMap<AgreementReport, string>,
): Judgement {
  const sides = [a, b].map(({ mention }) => mention.key);
  const about = [ids.get(a)!, ids.get(b)!];
  const claims = [a, b].flatMap(({ mention }) => mention.claims.map((claim) => claim.id));
  const names = [nameOf(a), nameOf(b)];
  return makeJudgement({ author, sides, about, verdict, score, why, names, claims });
}

function reportsOf(claims: readonly Claim[], context: AgreementContext): AgreementReport[] {
  const own = claims.filter((claim) => isClaimOf(claim, 'agreement-reported'));
  return groupMentions<AgreementClaim>(own, (claim) => claim.statement.agreement).map((mention) =>
    reportOf(mention, context),
  );
}

/** The sides, hashed, of the agreements that claims report. */
export function sidesOf(claims: readonly Claim[], context: AgreementContext): Set<string> {
  return new Set(reportsOf(claims, context).map(({ sides }) => contentHash(sides)));
}

/**
 * Says which reports of all articles are of one agreement: those of the same sides whose kind, dates and topic speak for it. A
 * negotiation and the signing that came of it are one agreement with two statuses; two that one article tells apart, or that
 * were signed on different days, stay apart. The outcome does not depend on the order of the claims.
 */
export function resolveAgreements(
  claims: readonly Claim[],
  context: AgreementContext,
  personal: readonly PersonalJudgement[] = [],
): AgreementResolution {
  const groups = new Map<string, AgreementReport[]>();
  for (const report of reportsOf(claims, context)) appendTo(groups, report.sides, report);
  const decided = decideReports(personal);
  const joined = [...groups.values()].map((reports) => joinReports(reports, decided));
  const agreements = joined.flatMap((one) => one.agreements);
  const ids = nameAgreements(agreements);
  return {
    agreements: agreements.map((reports) => {
      const ordered = reports.toSorted(byAge);
      return {
        id: ids.get(ordered[0]!)!,
        sides: contentHash(ordered[0]!.sides),
        mentions: ordered.map((report) => report.mention),
      };
    }),
    judgements: joined.flatMap(({ verdicts }) => verdicts.map((verdict) => judgementOf(verdict, ids))),
  };
}
