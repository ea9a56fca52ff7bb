import { appendTo } from '../../model/append-to.ts';
import type { Judgement } from '../../model/judgement.ts';
import { compareText } from '../mentions.ts';
import type { AgreementReport } from './agreement-report.ts';
import { pairReports } from './block-reports.ts';
import type { DecidedReports } from './decided-reports.ts';
import { findAgreementVeto, scoreAgreements } from './score-agreements.ts';

/** From this score on two reports are of one agreement; the figure is measured on the labelled folders. */
const sameFrom = 0.6;
/** From this score on a person should look. */
const unsureFrom = 0.5;
/** Two reports of one article that fit a third about as well cannot be told apart. */
const closeScores = 0.05;

/** A verdict about two reports. */
export interface ReportVerdict {
  readonly a: AgreementReport;
  readonly b: AgreementReport;
  readonly verdict: Judgement['verdict'];
  readonly score: number;
  readonly why: readonly string[];
}

function judge(a: AgreementReport, b: AgreementReport, decided: DecidedReports): ReportVerdict[] {
  const { score, why, veto } = scoreAgreements(a, b);
  const said = decided(a.mention.key, b.mention.key);
  if (said !== null)
    return [{ a, b, verdict: said.verdict, score: 1, why: [...why, `decided by ${said.judgement}`] }];
  if (veto !== null || score < unsureFrom) return [];
  return [{ a, b, verdict: score >= sameFrom ? 'same' : 'unsure', score, why }];
}

function bySureness(x: ReportVerdict, y: ReportVerdict): number {
  return (
    y.score - x.score ||
    compareText(x.a.mention.key, y.a.mention.key) ||
    compareText(x.b.mention.key, y.b.mention.key)
  );
}

/** The reports that fit `report` about as well as `chosen` does and come from the same article, with another status. */
function findRival(
  report: AgreementReport,
  chosen: AgreementReport,
  score: number,
  of: ReadonlyMap<AgreementReport, readonly ReportVerdict[]>,
): AgreementReport | undefined {
  const rivals = (of.get(report) ?? [])
    .filter((other) => other.verdict === 'same' && other.score > score - closeScores)
    .map((other) => (other.a === report ? other.b : other.a));
  return rivals.find(
    (rival) =>
      rival !== chosen &&
      rival.mention.articleId === chosen.mention.articleId &&
      rival.latest !== chosen.latest &&
      chosen.latest !== report.latest,
  );
}

function indexVerdicts(verdicts: readonly ReportVerdict[]): Map<AgreementReport, ReportVerdict[]> {
  const of = new Map<AgreementReport, ReportVerdict[]>();
  for (const verdict of verdicts) {
    for (const report of [verdict.a, verdict.b]) {
      appendTo(of, report, verdict);
    }
  }
  return of;
}

/** What speaks against two reports ever being of one agreement; a person who says that they are overrules all but a person. */
function findObjection(
  x: AgreementReport,
  y: AgreementReport,
  decided: DecidedReports,
  bySomeone: boolean,
): string | null {
  const said = decided(x.mention.key, y.mention.key);
  if (said !== null) return said.verdict === 'different' ? `decided by ${said.judgement}` : null;
  return bySomeone ? null : findAgreementVeto(x, y);
}

/**
 * Gathers the reports of the same sides into agreements, the surest pairs first, as long as no report of one speaks against
 * one of the other: two that one article tells apart never meet. What is likely and not sure stays apart and is told.
 */
export function joinReports(
  reports: readonly AgreementReport[],
  decided: DecidedReports = () => null,
): {
  readonly agreements: readonly (readonly AgreementReport[])[];
  readonly verdicts: readonly ReportVerdict[];
} {
  const verdicts = pairReports(reports)
    .flatMap(([a, b]) => judge(a, b, decided))
    .sort(bySureness);
  const of = indexVerdicts(verdicts);
  const clusterOf = new Map<AgreementReport, AgreementReport[]>(reports.map((report) => [report, [report]]));
  const settled = verdicts.flatMap((verdict): ReportVerdict[] => {
    const { a, b, score } = verdict;
    const [mine, theirs] = [clusterOf.get(a)!, clusterOf.get(b)!];
    if (mine === theirs) return [];
    if (verdict.verdict !== 'same') return [verdict];
    const bySomeone = decided(a.mention.key, b.mention.key) !== null;
    const rival = bySomeone ? undefined : (findRival(a, b, score, of) ?? findRival(b, a, score, of));
    if (rival)
      return [
        { ...verdict, verdict: 'unsure', why: [...verdict.why, 'against: another report fits as well'] },
      ];
    const vetoes = mine.flatMap((x) => theirs.flatMap((y) => findObjection(x, y, decided, bySomeone) ?? []));
    if (vetoes.length > 0) return [];
    for (const report of theirs) {
      mine.push(report);
      clusterOf.set(report, mine);
    }
    return [verdict];
  });
  return {
    agreements: [...new Set(clusterOf.values())],
    verdicts: settled.filter(
      ({ a, b, verdict }) => verdict === 'same' || clusterOf.get(a) !== clusterOf.get(b),
    ),
  };
}
