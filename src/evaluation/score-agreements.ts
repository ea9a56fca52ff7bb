import type { Label, LabelledAgreement } from './label.ts';
import { type Candidate, matchBest, matchMost } from './match.ts';
import { binds } from './measures.ts';
import { foldName } from './name-variants.ts';
import type { PartyResolver } from './resolve-parties.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** An agreement of a prediction with its parties in the label's terms. */
export interface PredictedAgreement {
  readonly entry: LabelledAgreement;
  readonly parties: ReadonlySet<string>;
}

/** The sets of parties that are right for an agreement of a label, the preferred one first. */
export function partySets(agreement: LabelledAgreement): ReadonlySet<string>[] {
  return [agreement.parties, ...(agreement.partiesAlt ?? [])].map((parties) => new Set(parties));
}

/** The agreements of a prediction in the label's terms. */
export function readPredictedAgreements(prediction: Label, { partyOf }: PartyResolver): PredictedAgreement[] {
  return prediction.agreements.map((entry) => ({ entry, parties: new Set(entry.parties.map(partyOf)) }));
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function rightKind(labelled: LabelledAgreement, { entry }: PredictedAgreement): boolean {
  return entry.kind === labelled.kind || (labelled.kindAlt ?? []).includes(entry.kind ?? '');
}

function rightStatus(labelled: LabelledAgreement, { entry }: PredictedAgreement): boolean {
  return entry.status === labelled.status || (labelled.statusAlt ?? []).includes(entry.status);
}

function sameClass(labelled: LabelledAgreement, { entry }: PredictedAgreement): boolean {
  return binds(labelled.status) === binds(entry.status);
}

function exactParties(labelled: LabelledAgreement, { parties }: PredictedAgreement): boolean {
  return partySets(labelled).some((set) => set.size === parties.size && inCommon(set, parties) === set.size);
}

/** The three ways in which an agreement can be right, the hardest first. */
const ways = {
  agrStrict: (labelled: LabelledAgreement, predicted: PredictedAgreement) =>
    exactParties(labelled, predicted) && rightKind(labelled, predicted) && rightStatus(labelled, predicted),
  agrParties: (labelled: LabelledAgreement, predicted: PredictedAgreement) =>
    exactParties(labelled, predicted) && sameClass(labelled, predicted),
  agrRelaxed: (labelled: LabelledAgreement, predicted: PredictedAgreement) =>
    sameClass(labelled, predicted) &&
    partySets(labelled).some((set) => inCommon(set, predicted.parties) >= Math.min(2, set.size)),
} as const;

/** An agreement in a line: signed memorandum: A + B. */
function sayAgreement({ status, kind, parties }: LabelledAgreement): string {
  return `${status} ${kind ?? 'agreement'}: ${parties.join(' + ')}`;
}

function noteMisses(
  label: Label,
  predicted: readonly PredictedAgreement[],
  matched: ReadonlyMap<number, number>,
  sheet: ScoreSheet,
): void {
  const used = new Set(matched.values());
  const about = { article: label.id, measure: 'agreement' };
  predicted.forEach(({ entry }, index) => {
    if (!used.has(index)) sheet.miss({ ...about, problem: 'extra', what: sayAgreement(entry), entry });
  });
  label.agreements.forEach((entry, index) => {
    if (!matched.has(index)) sheet.miss({ ...about, problem: 'missing', what: sayAgreement(entry), entry });
  });
}

/** Counts agreements in the three ways, as many as can be matched one to one, and what the matched ones say right. */
export function scoreAgreements(
  label: Label,
  predicted: readonly PredictedAgreement[],
  sheet: ScoreSheet,
): void {
  for (const [measure, fits] of Object.entries(ways) as [keyof typeof ways, typeof ways.agrStrict][]) {
    const choices = predicted.map((mine) =>
      label.agreements.flatMap((theirs, index) => (fits(theirs, mine) ? index : [])),
    );
    const matched = matchMost(choices);
    sheet.count(
      measure,
      matched.size,
      predicted.length - matched.size,
      label.agreements.length - matched.size,
    );
    if (measure === 'agrRelaxed') noteMisses(label, predicted, matched, sheet);
  }
  scoreDetails(label, predicted, sheet);
  if (label.agreements.length === 0) noteFalseAlarms(label.id, predicted, sheet);
}

/** How well two agreements fit that fit at all: what is exact outweighs what is alike. */
function likeness(labelled: LabelledAgreement, predicted: PredictedAgreement): number {
  const { entry, parties } = predicted;
  const common = Math.max(...partySets(labelled).map((set) => inCommon(set, parties)));
  return (
    8 * Number(ways.agrStrict(labelled, predicted)) +
    4 * Number(exactParties(labelled, predicted)) +
    2 * Number(entry.kind === labelled.kind) +
    2 * Number(entry.date === labelled.date) +
    Number(entry.status === labelled.status) +
    0.1 * common
  );
}

function scoreDetails(label: Label, predicted: readonly PredictedAgreement[], sheet: ScoreSheet): void {
  const candidates = predicted.flatMap((mine, place) =>
    label.agreements.flatMap((theirs, index): Candidate[] =>
      ways.agrRelaxed(theirs, mine)
        ? [{ score: likeness(theirs, mine), predicted: place, labelled: index }]
        : [],
    ),
  );
  for (const [place, index] of matchBest(candidates)) {
    const [labelled, mine] = [label.agreements[index]!, predicted[place]!];
    const [expected, given] = [labelled.date ?? '', mine.entry.date ?? ''];
    sheet.rate('agrKind', rightKind(labelled, mine));
    sheet.rate('agrStatus', rightStatus(labelled, mine));
    sheet.rate('agrDate', expected === given);
    sheet.rate('agrDateYear', expected.slice(0, 4) === given.slice(0, 4));
    if (labelled.sector)
      sheet.rate('agrSector', foldName(mine.entry.sector ?? '') === foldName(labelled.sector));
  }
}

function noteFalseAlarms(
  article: string,
  predicted: readonly PredictedAgreement[],
  { falseAlarms }: ScoreSheet,
): void {
  falseAlarms.articles += 1;
  if (predicted.length === 0) return;
  falseAlarms.hit += 1;
  falseAlarms.fp += predicted.length;
  falseAlarms.fpSigned += predicted.filter(({ entry }) => binds(entry.status)).length;
  falseAlarms.byArticle[article] = predicted.length;
}
