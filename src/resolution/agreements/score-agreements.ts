import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import { roundScore } from '../make-judgement.ts';
import { type AgreementReport, signedStage } from './agreement-report.ts';
import { daysApart, isBefore } from './status-date.ts';

/** What speaks for and against two reports being of one agreement. */
export interface AgreementScore {
  /** 0 to 1. */
  readonly score: number;
  /** One line for each feature, with its weight. */
  readonly why: readonly string[];
  /** What rules it out, whatever the score; null where nothing does. */
  readonly veto: string | null;
}

type Feature = readonly [told: string, weight: number];

/** The longest time by which two articles date one signing differently: the day itself, or that of its report. */
const newsLag = 3;

/** Kinds that reports mistake for each other. */
const families: Partial<Record<AgreementKind, string>> = {
  COOPERATION_AGREEMENT: 'cooperation',
  FRAMEWORK_AGREEMENT: 'cooperation',
};

function scoreKind(a: AgreementReport, b: AgreementReport): Feature {
  if (a.kind === b.kind) return [`both ${a.kind}`, a.kind === 'OTHER' ? 0.15 : 0.2];
  if (a.kind === 'OTHER' || b.kind === 'OTHER') return ['kind of one not told', 0.1];
  const family = families[a.kind];
  if (family !== undefined && family === families[b.kind]) return [`${a.kind}, ${b.kind}`, 0.1];
  return [`${a.kind}, ${b.kind}`, -0.3];
}

function scoreDates(a: AgreementReport, b: AgreementReport): Feature {
  if (a.signedOn !== null && b.signedOn !== null) {
    const days = daysApart(a.signedOn, b.signedOn);
    const exact = a.signedOn.length === 10 && b.signedOn.length === 10;
    return [`signed ${a.signedOn}, ${b.signedOn}`, days === 0 && exact ? 0.25 : 0.2];
  }
  const [early, late] = a.latestStage < b.latestStage ? [a, b] : [b, a];
  if (early.latestStage < late.latestStage) return [`from ${early.latest} to ${late.latest}`, 0.15];
  return ['signing not dated by both', 0.05];
}

function scoreTopic(a: AgreementReport, b: AgreementReport): Feature[] {
  const shared = [...a.topic].filter((word) => b.topic.has(word)).sort();
  const features: Feature[] = [];
  if (shared.length > 0) {
    const share = shared.length / Math.min(a.topic.size, b.topic.size);
    features.push([`topic: ${shared.join(' ')}`, 0.1 + 0.15 * share]);
  } else if (a.topic.size > 1 && b.topic.size > 1) features.push(['other topic', -0.15]);
  if (a.sector !== null && b.sector !== null)
    features.push(a.sector === b.sector ? [`sector ${a.sector}`, 0.1] : [`${a.sector}, ${b.sector}`, -0.1]);
  if (a.ofStates && !features.some(([, weight]) => weight > 0))
    features.push(['states, and nothing told of what it is about', -0.2]);
  return features;
}

/** The table whose rows an agreement was read from; null where it was read from text. */
function tableOf({ mention }: AgreementReport): string | null {
  const extractor = mention.claims[0]?.extractor ?? '';
  return extractor.startsWith('table:') ? extractor.slice(0, extractor.lastIndexOf('@')) : null;
}

/** Why two reports cannot be of one agreement, by the order of what happened; null where they can. */
export function findAgreementVeto(a: AgreementReport, b: AgreementReport): string | null {
  if (a.mention.articleId === b.mention.articleId) return 'one article tells them apart';
  const table = tableOf(a);
  if (table !== null && table === tableOf(b)) return 'one table lists them apart';
  if (a.signedOn !== null && b.signedOn !== null) {
    const days = daysApart(a.signedOn, b.signedOn);
    if (days === null || days > newsLag) return `signed ${a.signedOn}, signed ${b.signedOn}`;
  }
  const [early, late] = a.latestStage < b.latestStage ? [a, b] : [b, a];
  if (early.latestStage < signedStage && late.signedOn !== null && early.publishedOn !== null) {
    const days = daysApart(late.signedOn, early.publishedOn);
    if (isBefore(late.signedOn, early.publishedOn) && (days === null || days > newsLag))
      return `signed ${late.signedOn}, still to come ${early.publishedOn}`;
  }
  if (early.latestStage < signedStage && late.latestStage >= signedStage) {
    if (early.publishedOn === null && early.firstOn !== null && late.firstOn !== null)
      return isBefore(late.firstOn, early.firstOn)
        ? `${late.latest} ${late.firstOn}, before ${early.firstOn}`
        : null;
  }
  if (early.signedOn !== null && late.endedOn !== null && isBefore(late.endedOn, early.signedOn))
    return `ended ${late.endedOn}, signed ${early.signedOn}`;
  return null;
}

function say([told, weight]: Feature): string {
  return `${told} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

/** Scores two reports of the same sides by parties, kind, dates and topic: a pure function of the two. */
export function scoreAgreements(a: AgreementReport, b: AgreementReport): AgreementScore {
  const features: Feature[] = [
    a.parties === b.parties ? ['same parties', 0.35] : ['a ministry for its state', 0.15],
    scoreKind(a, b),
    scoreDates(a, b),
    ...scoreTopic(a, b),
  ];
  const sum = features.reduce((total, [, weight]) => total + weight, 0);
  return { score: roundScore(sum), why: features.map(say), veto: findAgreementVeto(a, b) };
}
