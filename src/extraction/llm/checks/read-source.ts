import type { Document, Sentence } from '../../../model/document.ts';
import { readDates } from '../../dates/resolve-date.ts';
import { findInstruments } from '../../frames/find-instruments.ts';
import { findVerbs, type Verb } from '../../frames/find-verbs.ts';
import type { Instrument } from '../../frames/instrument.ts';
import { findMentions, type LineMentions } from '../../mentions/find-mentions.ts';
import { lookUp, lookUpCompound } from '../../mentions/gazetteer.ts';
import { type Line, readLines } from '../../tokens/read-lines.ts';

/** A line with what the rules see in it. */
export interface SourceLine {
  readonly found: LineMentions;
  readonly verbs: readonly Verb[];
  readonly instruments: readonly Instrument[];
}

/** How a sentence speaks of a country. */
export interface CountryPlace {
  readonly country: string;
  readonly sentence: Sentence;
  /** `state`: by name, adjective or capital; `city`: by another city. */
  readonly by: 'state' | 'city';
}

/** What an answer about a document is held against: all of it read by the rules, nothing by a model. */
export interface Source {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly SourceLine[];
  readonly places: readonly CountryPlace[];
  /** Every date that the article tells, resolved against the day of its publication, and that day. */
  readonly dates: readonly string[];
}

function placesIn({ tokens, sentence }: Line): CountryPlace[] {
  const places: CountryPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = lookUp(tokens, at);
    // `US$`, `US dollars`: money, not the state.
    if (hit && /^(\$|dollars?)$/.test(tokens[hit.to]?.lower ?? '')) continue;
    for (const entry of hit ? [hit.entry] : lookUpCompound(tokens[at]!.text)) {
      if (entry.type === 'supranational') continue;
      places.push({ country: entry.value, sentence, by: entry.type === 'city' ? 'city' : 'state' });
    }
  }
  return places;
}

function datesIn({ tokens }: Line, publishedOn: string | null): string[] {
  return [false, true].flatMap((future) => readDates(tokens, publishedOn, future).map(({ value }) => value));
}

/** Reads a document for checking; pure. Time grows with the length of the text. */
export function readSource(document: Document): Source {
  const lines = readLines(document);
  const { publishedOn } = document;
  return {
    document,
    sentences: document.paragraphs.flatMap(({ sentences }) => sentences),
    lines: lines.map((line) => {
      const found = findMentions(line);
      return { found, verbs: findVerbs(found), instruments: findInstruments(found) };
    }),
    places: lines.flatMap(placesIn),
    dates: [
      ...(publishedOn ? [publishedOn] : []),
      ...new Set(lines.flatMap((line) => datesIn(line, publishedOn))),
    ],
  };
}

/** The lines of some sentences. */
export function linesOf(source: Source, sentences: readonly Sentence[]): SourceLine[] {
  const wanted = new Set(sentences.map(({ index }) => index));
  return source.lines.filter(({ found }) => wanted.has(found.line.sentence.index));
}

/**
 * A date of an answer as far as the article tells it: as it is, or as coarse as the article; null where it tells no
 * such date.
 */
export function groundDate(source: Source, date: string | null): string | null {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return null;
  if (source.dates.some((told) => told.startsWith(date))) return date;
  const coarser = source.dates.filter((told) => date.startsWith(told));
  return coarser.reduce<string | null>(
    (best, told) => (told.length > (best?.length ?? 0) ? told : best),
    null,
  );
}
