import type { Answer } from '../answer/answer-schema.ts';
import { stateCalled } from './cast.ts';
import { type Checking, wordsOf } from './checking.ts';
import { groundDate } from './read-source.ts';

type Entry = Answer['trade'][number];

const tradeWords =
  /trade|turnover|commerce|export|import|sales|sold|supplied|shipped|purchases|goods|deliveries|shipments/i;
const numerals = /\d[\d.,]*/g;
const scales: readonly (readonly [number, RegExp])[] = [
  [1, /\d/],
  [1e3, /\b(thousand|k)\b/i],
  [1e6, /(million|mln|\d ?mn|\d ?m)\b/i],
  [1e9, /(billion|bln|\d ?bn|\d ?b)\b/i],
  [1e12, /(trillion|\d ?tn)\b/i],
];

/** What a numeral may mean: 1,500 and 1.5; also 1.500,5 and 1,5, as much of the world writes them. */
function readingsOf(numeral: string): number[] {
  const readings: number[] = [];
  if (/^\d+(,\d{3})*(\.\d+)?$/.test(numeral)) readings.push(Number(numeral.replace(/,/g, '')));
  if (/^\d+(\.\d{3})*,\d+$/.test(numeral))
    readings.push(Number(numeral.replace(/\./g, '').replace(',', '.')));
  return readings;
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(numerals)].flatMap(([found]) => readingsOf(found.replace(/(?<![.,])[.,]+$/, '')));
}

/** Whether a text has a number that, with one of the scales that the text names, is the amount. */
function tellsAmount(text: string, amount: number): boolean {
  const numbers = numbersIn(text);
  return scales.some(
    ([scale, word]) =>
      word.test(text) &&
      numbers.some((number) => Math.abs(number * scale - amount) <= Math.abs(amount) * 1e-9),
  );
}

/** Whether the quote has every figure of an entry, and at least one. */
function tellsFigures({ amount, changePercent }: Entry, quoted: string): boolean {
  if (amount === null && changePercent === null) return false;
  const percent = changePercent === null || numbersIn(quoted).includes(Math.abs(changePercent));
  return percent && (amount === null || (amount > 0 && tellsAmount(quoted, amount)));
}

function countriesOf(checking: Checking, { from, to }: Entry, at: string): [string, string] | null {
  const [first, second] = [stateCalled(from), stateCalled(to)];
  for (const [code, given] of [
    [first, from],
    [second, to],
  ] as const)
    if (code === null || !checking.cast.names(code))
      return checking.reject(at, 'country-not-in-article', given);
  return first === second ? checking.reject(at, 'no-party', from) : [first!, second!];
}

/** Claims the trade figures whose numbers are in their quotes. */
export function claimTrade(checking: Checking, answer: Answer): void {
  const seen = new Set<string>();
  let count = 0;
  checking.each('trade', answer.trade, (entry, at) => {
    const located = checking.quote(at, entry.quote, entry.sentence);
    const countries = located && countriesOf(checking, entry, at);
    if (!located || !countries) return;
    const { source } = checking;
    const quoted = wordsOf(source.document.text, located.quote);
    if (!tradeWords.test(quoted)) return void checking.reject(at, 'no-kind-cue', entry.quote);
    if (!tellsFigures(entry, quoted)) return void checking.reject(at, 'figure-not-in-quote', entry.quote);
    const { flow, amount, comparator, changePercent } = entry;
    const currency = amount !== null && /^[A-Z]{3}$/.test(entry.currency ?? '') ? entry.currency : null;
    const key = JSON.stringify([countries, flow, amount, changePercent]);
    if (seen.has(key)) return;
    seen.add(key);
    count += 1;
    const figure = { countries, flow, amount, currency, comparator, changePercent };
    const period = groundDate(source, entry.period);
    checking.claim('trade', 0.7, located.sentences, {
      type: 'trade-reported',
      trade: `t${count}`,
      ...figure,
      period,
    });
  });
}
