import type { FolderScores } from './folder-sheet.ts';
import { countMeasures, rateMeasures } from './measures.ts';
import type { Miss, Scores } from './score-sheet.ts';
import type { CountSummary, RateSummary } from './tally.ts';

const width = 42;

function cell(value: number | null): string {
  return (value === null ? 'n/a' : value.toFixed(3)).padStart(7);
}

function countLine(caption: string, { P, R, F1, tp, fp, fn }: CountSummary): string {
  const counts = String(tp).padStart(6) + String(fp).padStart(5) + String(fn).padStart(5);
  return caption.padEnd(width) + [P, R, F1].map(cell).join('') + counts;
}

function rateLine(caption: string, { acc, ok, n }: RateSummary): string {
  return `${caption.padEnd(width)}${cell(acc)}${String(ok).padStart(7)}/${n}`;
}

const countHead = `${''.padEnd(width)}      P      R     F1    tp   fp   fn`;
const rateHead = `${''.padEnd(width)}    acc        ok/n`;

/** The table of the measures of articles, a line each. */
export function formatScores(scores: Scores): string[] {
  const { articles, fp, hit, fpSigned, perArticle } = scores.falsePositivesNoAgreement;
  return [
    `${scores.articles} articles`,
    countHead,
    ...countMeasures.map(([name, caption]) => countLine(caption, scores[name])),
    rateHead,
    ...rateMeasures.map(([name, caption]) => rateLine(caption, scores[name])),
    `agreements in articles without any: ${fp} in ${articles} articles (${perArticle ?? 'n/a'} each; ${hit} articles hit; ${fpSigned} as signed)`,
    `unmerged duplicate organizations ${scores.unmergedDuplicateOrgs}   articles without a reading ${scores.missingPredictions.join(', ') || 0}`,
    `headline ${scores.headline}`,
  ];
}

/** The table of the measures of a folder taken together, a line each. */
export function formatFolderScores(scores: FolderScores): string[] {
  const { P, R, F1 } = scores.bcubed;
  const counts = [
    ['orgSame', 'same organization, all pairs'],
    ['orgDifferent', 'different organization, hard pairs'],
    ['agrSame', 'same agreement'],
    ['qa', 'question answers'],
  ] as const;
  const rates = [
    ['mentionsFound', 'mentions found'],
    ['temptingPairsKeptApart', 'tempting pairs kept apart'],
    ['agreementsFound', 'agreements found'],
    ['finalStatus', 'final status'],
    ['finalStatusClass', ' - partners or not'],
    ['finalStatusStrict', ' - and the story whole'],
    ['qaExact', 'questions exact'],
    ['qaExact.filled', ' - with answer'],
    ['qaExact.empty', ' - answer empty'],
  ] as const;
  return [
    'the folder taken together',
    countHead,
    ...counts.map(([name, caption]) => countLine(caption, scores[name])),
    `${'organizations, B-cubed'.padEnd(width)}${[P, R, F1].map(cell).join('')}`,
    rateHead,
    ...rates.map(([name, caption]) => rateLine(caption, scores[name])),
    `mentions that no label has ${scores.unknownMentions}   articles claimed in vain ${scores.strayArticleClaims}`,
    `headline ${scores.headline}`,
  ];
}

/** A miss in a line, and its sentence, where there is one, in another. */
export function formatMiss({ article, measure, problem, what }: Miss, sentence: string | null): string[] {
  const line = `${article}  ${measure} ${problem}: ${what}`;
  return sentence === null ? [line] : [line, `    "${sentence.replace(/\s+/g, ' ')}"`];
}
