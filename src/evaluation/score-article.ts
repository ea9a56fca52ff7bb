import type { Label } from './label.ts';
import { createPartyResolver } from './resolve-parties.ts';
import { readPredictedAgreements, scoreAgreements } from './score-agreements.ts';
import { scoreEvents, scorePeople, scoreTrade } from './score-entries.ts';
import { matchOrganizations, scoreOrganizations } from './score-organizations.ts';
import { scorePairs, scoreQuestions } from './score-partners.ts';
import { ScoreSheet, type Scores } from './score-sheet.ts';
import { formsOfState, stateOf } from './state-names.ts';

/** A labelled article with what was read out of it; null where it could not be read. */
export interface LabelledReading {
  readonly label: Label;
  readonly prediction: Label | null;
}

function scoreCountries(label: Label, prediction: Label, sheet: ScoreSheet): void {
  const expected = new Set(label.countries);
  const neutral = new Set(label.countriesOptional ?? []);
  const given = new Set(prediction.countries.map((country) => stateOf(country) ?? country));
  const missing = [...expected].filter((country) => !given.has(country));
  const extra = [...given].filter((country) => !expected.has(country) && !neutral.has(country));
  sheet.count('country', expected.size - missing.length, extra.length, missing.length);
  const about = { article: label.id, measure: 'country' };
  for (const what of extra) sheet.miss({ ...about, problem: 'extra', what, entry: what });
  for (const what of missing) sheet.miss({ ...about, problem: 'missing', what, names: formsOfState(what) });
}

function scoreArticle(label: Label, prediction: Label, sheet: ScoreSheet): void {
  const match = matchOrganizations(label, prediction);
  scoreOrganizations(label, prediction, match, sheet);
  scoreCountries(label, prediction, sheet);
  scorePeople(label, prediction, sheet);
  scoreEvents(label, prediction, sheet);
  scoreTrade(label, prediction, sheet);
  const parties = createPartyResolver(label, prediction, match);
  const predicted = readPredictedAgreements(prediction, parties);
  scoreAgreements(label, predicted, sheet);
  scorePairs(label, predicted, sheet);
  scoreQuestions(label, prediction, predicted, parties.organizations, sheet);
}

/** A reading without anything in it. */
export function emptyLabel(id: string): Label {
  return {
    id,
    date: null,
    countries: [],
    organizations: [],
    persons: [],
    agreements: [],
    events: [],
    tradeFigures: [],
  };
}

/** Scores what was read against the labels, article by article, and sums up; an article without a reading counts as read in vain. */
export function scoreArticles(readings: readonly LabelledReading[]): {
  scores: Scores;
  misses: ScoreSheet['misses'];
} {
  const sheet = new ScoreSheet();
  for (const { label, prediction } of readings)
    scoreArticle(label, prediction ?? emptyLabel(label.id), sheet);
  const missing = readings.filter(({ prediction }) => prediction === null).map(({ label }) => label.id);
  return { scores: sheet.summary(readings.length, missing), misses: sheet.misses };
}
