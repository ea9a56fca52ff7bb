import type { Comparator } from '../../ontology/comparators.ts';
import type { Context } from '../context/read-context.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import { readAmounts, readNumber } from './read-amounts.ts';

/** A figure for the trade of two countries as one line tells it. */
export interface TradeFigure {
  readonly line: number;
  readonly countries: readonly [string, string];
  readonly flow: 'TURNOVER' | 'EXPORT' | 'IMPORT';
  readonly amount: number | null;
  readonly currency: string | null;
  readonly comparator: Comparator;
  readonly changePercent: number | null;
  readonly period: string | null;
}

const tradeNoun =
  /\b(trade|turnover|exchange of goods|commerce|exports?|imports?|exported|imported|sold|supplied|supplies|shipped|purchases|goods|deliveries|shipments)\b/i;
const excluded =
  /\b(target|goal|aim|aims|strive|hopes? to|plan|could reach|should reach|toward|towards bringing|bring(ing)? (bilateral )?trade|by 20[3-9]\d|deficit|surplus|investments?|invested|contract worth|potential|credit|loans?|facility|stake|negotiat\w*)\b/i;

function comparatorOf(text: string, index: number): Comparator {
  const before = text.slice(Math.max(0, index - 34), index).toLowerCase();
  if (
    /(\bsurpass\w*|\bexceed\w*|over|more than|above|\btopp\w*|at least|in excess of|upwards of|passed) (the )?$/.test(
      before,
    )
  )
    return 'OVER';
  if (/(under|below|less than|up to|nearly|almost|just short of|close to) (the )?$/.test(before))
    return /nearly|almost|short|close/.test(before.slice(-12)) ? 'ABOUT' : 'UNDER';
  if (/(about|around|some|roughly|approximately|circa|nearly|almost|an estimated) (the )?$/.test(before))
    return 'ABOUT';
  return 'EXACT';
}

const percentPattern = /(?<!\d)(\d+(?:[.,]\d+)?) ?(%|per ?cent|percent)/gi;
const fall =
  /\b(down|decreas\w*|declin\w*|fell|fall|drop\w*|less|fewer|lower|contract\w*|shrank|shrunk|slump\w*|slid|reduc\w*|dip\w*)\b/i;
const rise =
  /\b(up|increas\w*|grew|grow\w*|rose|rise|rising|more|higher|jump\w*|surg\w*|climb\w*|gain\w*|soar\w*|expand\w*|above|registering)\b/i;

function changeNear(text: string, from: number, to: number): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(percentPattern)) {
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
    const clause = text.slice(Math.max(0, match.index - 26), match.index + match[0].length + 22);
    if (/\b(share|of (all|total|the total)|accounts?|accounted|stake|of the import)\b/i.test(clause))
      continue;
    if (!rise.test(around) && !fall.test(around)) continue;
    const gap = match.index > to ? match.index - to : from - match.index;
    if (gap < distance) {
      distance = gap;
      best =
        readNumber(match[1]!) *
        (fall.test(clause) && !(rise.test(clause) && /\b(up|rose|increas)/i.test(clause)) ? -1 : 1);
    }
  }
  const times = /(?<!\d)(\d+(?:\.\d+)?) times (as much|more|higher)/i.exec(text);
  if (best === null && times) best = Math.round((Number(times[1]) - 1) * 10000) / 100;
  return best;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

function readPeriod(text: string, publishedOn: string | null): string | null {
  const year = publishedOn ? Number(publishedOn.slice(0, 4)) : null;
  const span = /\b(first|last) (\w+) months\b/i.exec(text) ?? /\b(?:for|in) (\w+) months\b/i.exec(text);
  const counts = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ];
  const told =
    /\b(?:in|of|for|during|since) ((?:19|20)\d\d)\b/.exec(text)?.[1] ?? /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  if (span) {
    const word = (span[2] ?? span[1] ?? '').toLowerCase();
    const months = counts.includes(word) ? counts.indexOf(word) : Number(word);
    const of = told && !/same period/i.test(text.slice(0, text.indexOf(told))) ? Number(told) : year;
    if (months >= 1 && months <= 12 && of) return `${of}-01/${of}-${String(months).padStart(2, '0')}`;
  }
  const range =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December)\s?[–-]\s?(January|February|March|April|May|June|July|August|September|October|November|December)\b/.exec(
      text,
    );
  if (range && year) {
    const from = String(monthNames.indexOf(range[1]!.toLowerCase()) + 1).padStart(2, '0');
    const to = String(monthNames.indexOf(range[2]!.toLowerCase()) + 1).padStart(2, '0');
    return `${year}-${from}/${year}-${to}`;
  }
  const fiscal = /\b(?:FY ?|fiscal year |financial year )(20\d\d)[-–/](\d{2,4})\b/i.exec(text);
  if (fiscal) return `${fiscal[1]}-04/${fiscal[2]!.length === 2 ? `20${fiscal[2]}` : fiscal[2]}-03`;
  // `amounted to 74 million last year, 6.5 percent less than in 2023`.
  const compared = told !== undefined && text.includes(`than in ${told}`);
  if (/\blast year\b|\byear before\b/i.test(text) && year && (!told || compared)) return String(year - 1);
  if (/\bthis year\b/i.test(text) && year && !told) return String(year);
  if (told) return told;
  return null;
}

function countriesOf(found: LineMentions, context: Context): readonly [string, string] | null {
  const mine: string[] = [];
  for (const mention of found.mentions) {
    const country =
      mention.type === 'country'
        ? mention.country
        : mention.type === 'city' && mention.capital
          ? mention.country
          : null;
    if (country && !mine.includes(country)) mine.push(country);
  }
  const { pair } = context;
  if (mine.length >= 2) return [mine[0]!, mine[1]!];
  if (mine.length === 1 && context.countries.length > 1) {
    const other = pair?.includes(mine[0]!)
      ? pair.find((country) => country !== mine[0])
      : context.home !== mine[0]
        ? context.home
        : undefined;
    if (other) return [mine[0]!, other];
  }
  return mine.length === 0 ? pair : null;
}

function flowOf(text: string, at: number): TradeFigure['flow'] {
  const before = text.slice(0, at).toLowerCase();
  const nouns: readonly (readonly [RegExp, TradeFigure['flow']])[] = [
    [/\b(exports?|exported|sold|shipped|supplied|sales)\b/g, 'EXPORT'],
    [/\b(imports?|imported|purchases|bought)\b/g, 'IMPORT'],
    [/\b(trade|turnover|commerce|exchange of goods)\b/g, 'TURNOVER'],
  ];
  let flow: TradeFigure['flow'] = 'TURNOVER';
  let last = -1;
  for (const [pattern, value] of nouns) {
    for (const match of before.matchAll(pattern)) {
      if (match.index > last) {
        last = match.index;
        flow = value;
      }
    }
  }
  return flow;
}

/** `up from 198 million`: the figure of the time before. */
function isEarlier(text: string, index: number): boolean {
  if (
    !/\b(from|against|versus|compared (to|with)) (the )?$/i.test(text.slice(Math.max(0, index - 16), index))
  )
    return false;
  return /\b(up|down|rose|fell|grew|increas\w+|declin\w+|risen|fallen|climb\w+)\b/i.test(
    text.slice(Math.max(0, index - 60), index),
  );
}

/** The trade figures that a line tells; targets, deficits and the business of single firms are none. */
export function readTrade(found: LineMentions, context: Context): TradeFigure[] {
  const text = found.line.text.replace(/Export-Import|Eximbank/g, (name) => ' '.repeat(name.length));
  if (!/\d/.test(text) || !tradeNoun.test(text)) return [];
  const figures: TradeFigure[] = [];
  const amounts = readAmounts(text);
  const countries = countriesOf(found, context);
  if (!countries) return [];
  for (const amount of amounts) {
    const before = text.slice(0, amount.index);
    const clause = text.slice(Math.max(0, amount.index - 90), amount.index + amount.length + 20);
    if (isEarlier(text, amount.index)) continue;
    if (
      excluded.test(clause) ||
      !tradeNoun.test(before.slice(-140) + text.slice(amount.index, amount.index + 60))
    )
      continue;
    const flow = flowOf(text, amount.index);
    if (flow === 'TURNOVER' && !/\b(trade|turnover|commerce|exchange of goods)\b/i.test(text)) continue;
    const first = figures.length === 0;
    figures.push({
      line: found.line.index,
      countries,
      flow,
      amount: amount.value,
      currency: amount.currency,
      comparator: comparatorOf(text, amount.index),
      changePercent: first ? changeNear(text, amount.index, amount.index + amount.length) : null,
      period: readPeriod(text, context.publishedOn),
    });
  }
  return figures;
}
