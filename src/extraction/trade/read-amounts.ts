import { appendTo } from '../../model/append-to.ts';
import { countries } from '../../ontology/countries.ts';
import { currencies } from '../vocabulary/currencies.ts';
import { moneyOfCountries, moneyScales, moneySigns, moneyWords } from '../vocabulary/money.ts';

/** A sum of money in a text. */
export interface Amount {
  /** In units of `currency`. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Where it stands in the text, and how many characters it takes. */
  readonly index: number;
  readonly length: number;
}

/** The number that digits with commas and points mean: 1,250.5 and 1250,5. */
export function readNumber(text: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  return Number(text.replace(',', '.'));
}

const number = /(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\d])/g;
const before = /(?:^|[^\p{L}$])([\p{L}]{0,3}\p{Sc}|[A-Z][A-Za-z]{1,2}) ?$/u;
const scale = /^[ -]?([a-z]{1,8})(?![\p{L}\p{N}])/iu;

function isCode(word: string): boolean {
  return /^[A-Z]{3}$/.test(word) && currencies.has(word);
}

function ofSign(text: string, at: number): { currency: string; length: number } | undefined {
  const sign = before.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  const currency =
    sign === undefined ? undefined : (moneySigns.get(sign) ?? (isCode(sign) ? sign : undefined));
  return currency === undefined
    ? undefined
    : { currency, length: text.slice(0, at).endsWith(' ') ? sign!.length + 1 : sign!.length };
}

function withoutMarks(word: string): string {
  return word.replace(/[^\p{L}]/gu, '');
}

/** The states that each name or adjective stands for. */
const adjectives = new Map<string, string[]>([['us', ['US']]]);
for (const { code, names, demonyms } of countries)
  for (const adjective of [...names, ...demonyms])
    appendTo(adjectives, withoutMarks(adjective).toLowerCase(), code);

/** The currency of a word behind a sum: by its code, by the state whose adjective goes before it, or by the word alone. */
function ofWord(adjective: string, word: string): string | undefined {
  if (adjective === '' && isCode(word)) return word;
  const lower = word.toLowerCase();
  const singular = moneyWords.has(lower) ? lower : lower.replace(/s$/, '');
  const states = adjectives.get(adjective.toLowerCase()) ?? [];
  if (adjective !== '' && states.length === 0) return undefined;
  const own = states.flatMap((code) => moneyOfCountries.get(`${singular}:${code}`) ?? [])[0];
  return own ?? moneyWords.get(singular);
}

/** In words: `Solomon Islands dollars`. */
const longestMoney = 4;

/** The currency that words behind a sum tell, and how many characters they take: `Tunisian dinars`, `US dollars`, `CHF`. */
function ofWords(text: string): { currency: string; length: number } | undefined {
  let adjective = '';
  let from = 0;
  for (let count = 0; count < longestMoney; count += 1) {
    const word = /^[ -]?([\p{L}.’'&]+)/u.exec(text.slice(from, from + 24));
    if (!word) return undefined;
    from += word[0].length;
    const plain = withoutMarks(word[1]!);
    const currency = ofWord(adjective, plain);
    if (currency) return { currency, length: from };
    adjective += plain;
  }
  return undefined;
}

/** The sums of money in a text, in order; those below 1,000 are prices, no volumes. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const { 0: digits, index } of text.matchAll(number)) {
    let end = index + digits.length;
    const word = scale.exec(text.slice(end, end + 12));
    const factor = word ? moneyScales.get(word[1]!.toLowerCase()) : undefined;
    if (factor !== undefined) end += word![0].length;
    const sign = ofSign(text, index);
    const words = ofWords(text.slice(end, end + 60));
    const currency = sign?.currency ?? words?.currency;
    if (currency === undefined) continue;
    const value = Math.round(readNumber(digits) * (factor ?? 1) * 100) / 100;
    if (value < 1000) continue;
    const from = index - (sign?.length ?? 0);
    amounts.push({ value, currency, index: from, length: end + (words?.length ?? 0) - from });
  }
  return amounts;
}
