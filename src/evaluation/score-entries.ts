import type { Label, LabelledEvent, LabelledTradeFigure } from './label.ts';
import { type Candidate, matchBest } from './match.ts';
import type { CountMeasure } from './measures.ts';
import { foldName, wordsOf } from './name-variants.ts';
import type { ScoreSheet } from './score-sheet.ts';
import { stateOf } from './state-names.ts';

interface Entry {
  readonly optional?: boolean | undefined;
}

/** How to count one list of a label. */
interface Listing<E extends Entry> {
  readonly measure: CountMeasure;
  /** What one entry is called in the list of misses; null where they are not listed. */
  readonly noun: string | null;
  readonly labelled: readonly E[];
  readonly predicted: readonly E[];
  /** 0 where they are not one. */
  likeness(labelled: E, predicted: E): number;
  say(entry: E): string;
  names(entry: E): readonly string[];
}

/** Counts entries found, extra and missing; returns the pairs that were matched, label first. */
function scoreList<E extends Entry>(article: string, list: Listing<E>, sheet: ScoreSheet): [E, E][] {
  const { labelled, predicted } = list;
  const candidates = predicted.flatMap((mine, place) =>
    labelled.flatMap((theirs, index): Candidate[] => {
      const score = list.likeness(theirs, mine);
      return score > 0 ? [{ score, predicted: place, labelled: index }] : [];
    }),
  );
  const matched = matchBest(candidates);
  const used = new Set(matched.values());
  const neutral = new Set(
    candidates.filter((one) => labelled[one.labelled]!.optional).map((one) => one.predicted),
  );
  const extra = predicted.filter((_, index) => !matched.has(index) && !neutral.has(index));
  const missing = labelled.filter((entry, index) => !used.has(index) && !entry.optional);
  const found = [...used].filter((index) => !labelled[index]!.optional).length;
  sheet.count(list.measure, found, extra.length, missing.length);
  const note = (problem: 'extra' | 'missing') => (entry: E) => {
    if (list.noun === null) return;
    const [what, names] = [list.say(entry), list.names(entry)];
    sheet.miss({ article, measure: list.noun, problem, what, entry, names });
  };
  extra.forEach(note('extra'));
  missing.forEach(note('missing'));
  return [...matched].map(([mine, theirs]) => [labelled[theirs]!, predicted[mine]!]);
}

const titles = new Set(
  'mr mrs ms dr prof eng sheikh datuk ratu he hon sir president minister prime deputy ambassador foreign speaker governor king queen prince chairman director'.split(
    ' ',
  ),
);

/** 3 where two names of people are one but for titles, 2 where one is a part of the other; else 0. */
function personLikeness(a: string, b: string): number {
  const bare = (name: string) => {
    const words = wordsOf(name);
    const kept = words.filter((word) => !titles.has(word));
    return kept.length > 0 ? kept : words;
  };
  const [mine, theirs] = [bare(a), bare(b)];
  if (mine.length === 0 || theirs.length === 0) return 0;
  if (mine.join('') === theirs.join('')) return 3;
  const contained =
    mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word));
  return contained && mine.some((word) => [...word].length > 2 && theirs.includes(word)) ? 2 : 0;
}

function samePlace(a: LabelledEvent, b: LabelledEvent): boolean {
  const fold = (places: readonly (string | null)[]) =>
    places.filter((place): place is string => Boolean(place)).map(foldName);
  const labelled = new Set(fold([a.place, a.placeCountry]));
  // A prediction's empty place folds to nothing, as it does in the label's own terms.
  const predicted = [b.place, b.placeCountry].filter((place) => place !== null).map(foldName);
  const state = stateOf(b.place ?? '');
  return [...predicted, ...(state ? [foldName(state)] : [])].some((place) => labelled.has(place));
}

function eventLikeness(labelled: LabelledEvent, predicted: LabelledEvent, withKind: boolean): number {
  const sameKind = labelled.kind === predicted.kind;
  if (withKind && !sameKind) return 0;
  let score = 0;
  if (labelled.date && (predicted.date ?? '').slice(0, 10) === labelled.date) score += 1;
  if (samePlace(labelled, predicted)) score += 1;
  if (labelled.name && predicted.name !== null) {
    const [mine, theirs] = [foldName(predicted.name), foldName(labelled.name)];
    if (mine.includes(theirs) || (mine !== '' && theirs.includes(mine))) score += 2;
  }
  if (!labelled.date && !labelled.place && !labelled.name) score += 1;
  return score > 0 && sameKind ? score + 1 : score;
}

const units = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

function amountOf({ value, unit }: LabelledTradeFigure): number | null {
  return value === null ? null : value * (unit === null ? 1 : units[unit]);
}

function tradeLikeness(labelled: LabelledTradeFigure, predicted: LabelledTradeFigure): number {
  const [theirs, mine] = [amountOf(labelled), amountOf(predicted)];
  if (theirs === null || mine === null || Math.abs(mine - theirs) > 0.005 * Math.abs(theirs)) return 0;
  if (predicted.currency !== labelled.currency) return 0;
  const expected = new Set(labelled.countries);
  const given = new Set(predicted.countries.map((country) => stateOf(country) ?? country));
  return expected.size === given.size && [...expected].every((country) => given.has(country)) ? 2 : 0;
}

/** Counts people, and the countries of those found. */
export function scorePeople(label: Label, prediction: Label, sheet: ScoreSheet): void {
  const pairs = scoreList(
    label.id,
    {
      measure: 'person',
      noun: 'person',
      labelled: label.persons,
      predicted: prediction.persons,
      likeness: (a, b) => personLikeness(a.name, b.name),
      say: (person) => person.name,
      names: (person) => [person.name],
    },
    sheet,
  );
  for (const [labelled, predicted] of pairs)
    if (labelled.country && !labelled.optional)
      sheet.rate('personCountry', predicted.country === labelled.country);
}

/** Counts events, once by kind and once whatever their kind. */
export function scoreEvents(label: Label, prediction: Label, sheet: ScoreSheet): void {
  for (const withKind of [true, false]) {
    scoreList(
      label.id,
      {
        measure: withKind ? 'event' : 'eventNoKind',
        noun: withKind ? 'event' : null,
        labelled: label.events,
        predicted: prediction.events,
        likeness: (a, b) => eventLikeness(a, b, withKind),
        say: (event) => [event.kind, event.name, event.place, event.date].filter(Boolean).join(', '),
        names: (event) => [event.name, event.place].flatMap((name) => name ?? []),
      },
      sheet,
    );
  }
}

/** Counts trade figures, and the changes that those found tell. */
export function scoreTrade(label: Label, prediction: Label, sheet: ScoreSheet): void {
  const pairs = scoreList(
    label.id,
    {
      measure: 'trade',
      noun: 'trade figure',
      labelled: label.tradeFigures,
      predicted: prediction.tradeFigures,
      likeness: tradeLikeness,
      say: (figure) =>
        `${figure.countries.join('–')} ${[figure.value, figure.unit, figure.currency].filter((part) => part !== null).join(' ')}`,
      names: (figure) => (figure.value === null ? [] : [String(figure.value)]),
    },
    sheet,
  );
  for (const [labelled, predicted] of pairs) {
    const [expected, given] = [labelled.changePercent, predicted.changePercent];
    if (expected !== null) sheet.rate('tradeChange', given !== null && Math.abs(given - expected) < 0.05);
  }
}
