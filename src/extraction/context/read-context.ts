import type { Document } from '../../model/document.ts';
import { readDates } from '../dates/resolve-date.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';

/** What the whole article tells and every sentence is read in the light of. */
export interface Context {
  readonly publishedOn: string | null;
  /** Countries by weight, the heaviest first. */
  readonly countries: readonly string[];
  /** The two that the article is about; null where there are not two. */
  readonly pair: readonly [string, string] | null;
  /** Country of the dateline or of the first city. */
  readonly home: string | null;
  /** Whether one or two countries prevail, so that who is told nowhere is of `home`; not so in a round-up of many. */
  readonly settled: boolean;
  /** Whether two countries have so large a part in it that an agreement is one between them. */
  readonly bilateral: boolean;
  /** For each line the day of which the article reports up to there. */
  readonly reportDays: readonly (string | null)[];
  readonly datelineCity: { readonly name: string; readonly country: string } | null;
}

const datelineLimit = 12;

function readDateline(lines: readonly LineMentions[]): { name: string; country: string } | null {
  for (const { line, mentions } of lines.slice(0, 8)) {
    const city = mentions.find((mention) => mention.type === 'city' && mention.from <= 4);
    if (city?.type !== 'city') continue;
    const opens = line.tokens
      .slice(0, datelineLimit)
      .some((token, at) => at >= city.to - 1 && /^[–—(:.-]$/.test(token.text));
    const atStart = city.from === 0 && (opens || /^[,.–—(/-]$/.test(line.tokens[city.to]?.text ?? ''));
    if (atStart) return { name: city.name, country: city.country };
  }
  return null;
}

function heaviest(weights: ReadonlyMap<string, number>): string | undefined {
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Reads the article's own setting: its countries by weight, its dateline. */
export function readContext(document: Document, lines: readonly LineMentions[]): Context {
  const weights = new Map<string, number>();
  const homes = new Map<string, number>();
  const settle = (country: string, weight: number) => homes.set(country, (homes.get(country) ?? 0) + weight);
  const add = (country: string, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const { mentions, line } of lines) {
    const lead = line.index < 4 ? 2 : 1;
    for (const mention of mentions) {
      if (mention.type === 'city') settle(mention.country, 2);
      else if (mention.type === 'name')
        for (const hint of mention.hints) settle(hint.country, hint.basis === 'NAME' ? 2 : 1);
      else if (mention.type === 'country' && mention.form !== 'demonym') settle(mention.country, 1);
      if (mention.type === 'country') add(mention.country, 2 * lead);
      else if (mention.type === 'city' && mention.capital) add(mention.country, lead);
      else if (mention.type === 'person' && mention.country) add(mention.country, 2 * lead);
      else if (mention.type === 'name') for (const hint of mention.hints) add(hint.country, 1);
      if (mention.type === 'name') for (const country of mention.countries) add(country, 3);
    }
  }
  const countries = [...weights].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  const pair: readonly [string, string] | null =
    countries.length >= 2 ? [countries[0]!, countries[1]!] : null;
  const datelineCity = readDateline(lines);
  return {
    publishedOn: document.publishedOn,
    countries,
    pair,
    home: datelineCity?.country ?? heaviest(homes) ?? countries[0] ?? null,
    reportDays: readReportDays(lines, document.publishedOn),
    datelineCity,
    ...readFocus(lines),
  };
}

/** How much of an article speaks of the countries that have the largest part in it. */
function readFocus(lines: readonly LineMentions[]): { settled: boolean; bilateral: boolean } {
  const counts = new Map<string, number>();
  for (const { mentions } of lines) {
    const told = mentions.flatMap((mention) => {
      if (mention.type === 'country' || mention.type === 'city') return [mention.country];
      return mention.type === 'name' ? mention.hints.map((hint) => hint.country) : [];
    });
    for (const country of new Set(told)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first = 0, second = 0, ...rest] = [...counts.values()].sort((a, b) => b - a);
  const share = (first + second) / (first + second + rest.reduce((sum, count) => sum + count, 0) || 1);
  return { settled: share >= 0.55 || first >= 2.3 * second, bilateral: share >= 0.35 };
}

/**
 * For each line the day of which the article reports up to there: the last full date of the week before its publication,
 * else the day of publication.
 */
function readReportDays(lines: readonly LineMentions[], publishedOn: string | null): (string | null)[] {
  let day: string | null = null;
  return lines.map(({ line }) => {
    for (const { value } of readDates(line.tokens, publishedOn)) {
      const recent =
        value.length === 10 && publishedOn && value <= publishedOn && daysBetween(value, publishedOn) <= 7;
      if (recent) day = value;
    }
    return day ?? publishedOn;
  });
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
