import { describe, expect, it } from 'vitest';
import {
  moneyOfCountries,
  moneyScales,
  moneySigns,
  moneyWords,
} from '../../src/extraction/vocabulary/money.ts';
import { countryOf } from '../../src/ontology/countries.ts';
import { statementsOf } from './read.ts';
import { hasEffect } from './take-away.ts';

function currenciesIn(text: string): (string | null)[] {
  return statementsOf(text, 'trade-reported').map(({ currency }) => currency);
}

describe('money', () => {
  it.each([...moneySigns])('%s before a sum is %s', (sign, currency) => {
    const text = `Trade between Togo and Nepal reached ${sign}5 million in 2024.`;
    expect(currenciesIn(text)).toEqual([currency]);
    expect(hasEffect(moneySigns, sign, text)).toBe(true);
  });

  it.each([...moneyWords])('%s after a sum is %s', (word, currency) => {
    const text = `Trade between Togo and Nepal reached 5 million ${word}s in 2024.`;
    const given =
      moneyWords.has(`${word}s`) || !/(s|en|yuan|bi|ei|er|or)$/.test(word)
        ? text
        : text.replace(`${word}s`, word);
    expect(currenciesIn(given)).toEqual([currency]);
    expect(hasEffect(moneyWords, word, text.replace(`${word}s`, word))).toBe(true);
  });

  it.each([...moneyOfCountries])('%s is %s', (key, currency) => {
    const [word, code] = key.split(':') as [string, string];
    const text = `Trade between Togo and Nepal reached 5 million ${countryOf(code)!.demonyms[0]} ${word}s in 2024.`;
    expect(currenciesIn(text)).toEqual([currency]);
  });

  it.each([...moneyScales])('%s multiplies by %s', (word, factor) => {
    const text = `Trade between Togo and Nepal reached $5000 ${word} in 2024.`;
    expect(statementsOf(text, 'trade-reported').map(({ amount }) => amount)).toEqual([5000 * factor]);
    expect(hasEffect(moneyScales, word, text)).toBe(true);
  });

  it.each([
    ['the code before it', 'Trade between Togo and Nepal reached MAD 5 million.', 'MAD'],
    ['the code behind it', 'Trade between Togo and Nepal reached 5 million XOF.', 'XOF'],
    ['what stands before both', 'Trade between Togo and Nepal reached 5 million US dollars.', 'USD'],
  ])('is told by %s', (_, text, currency) => {
    expect(currenciesIn(text)).toEqual([currency]);
  });

  it('is no number of tonnes or years', () => {
    expect(
      currenciesIn(
        'Trade between Togo and Nepal reached 5 million tonnes in 2024, a rise of 12 dollar stores.',
      ),
    ).toEqual([]);
  });
});
