import { appendTo } from '../../model/append-to.ts';
import type { AgreementReport } from './agreement-report.ts';

/** Up to so many reports of the same sides are all compared with each other. */
const largestBlock = 150;

function keysOf({ topic, signedOn, sector }: AgreementReport): string[] {
  const keys = [...topic].map((word) => `topic ${word}`);
  if (signedOn !== null && signedOn.length === 10)
    keys.push(`day ${signedOn}`, `sector ${sector} ${signedOn.slice(0, 7)}`);
  return keys;
}

function pairsOf(reports: readonly AgreementReport[]): [AgreementReport, AgreementReport][] {
  return reports.flatMap((a, index) =>
    reports.slice(index + 1).map((b): [AgreementReport, AgreementReport] => [a, b]),
  );
}

/**
 * The pairs of reports of the same sides that are worth comparing. Of sides that sign very much only those are that share a
 * day or a word of their topic which few have, so that the work does not grow with the square.
 */
export function pairReports(reports: readonly AgreementReport[]): [AgreementReport, AgreementReport][] {
  if (reports.length <= largestBlock) return pairsOf(reports);
  const blocks = new Map<string, AgreementReport[]>();
  for (const report of reports) {
    for (const key of keysOf(report)) {
      appendTo(blocks, key, report);
    }
  }
  const seen = new Map<AgreementReport, Set<AgreementReport>>();
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [a, b] of pairsOf(block)) seen.set(a, (seen.get(a) ?? new Set()).add(b));
  }
  return [...seen].flatMap(([a, others]) =>
    [...others].map((b): [AgreementReport, AgreementReport] => [a, b]),
  );
}
