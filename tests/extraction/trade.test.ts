import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

function figuresOf(text: string): string[] {
  return statementsOf(text, 'trade-reported').map(
    ({ countries, flow, amount, currency, comparator, changePercent, period }) =>
      `${countries.join('-')} ${flow} ${comparator} ${amount} ${currency} ${changePercent ?? '-'} ${period ?? '-'}`,
  );
}

describe('trade figures', () => {
  it.each([
    [
      'Trade between Peru and Fiji rose by 7.5% last year, surpassing $107 million.',
      'PE-FJ TURNOVER OVER 107000000 USD 7.5 2024',
    ],
    [
      'Peru’s exports to Fiji fell 3 percent to 1.2 billion euros in 2023.',
      'PE-FJ EXPORT EXACT 1200000000 EUR -3 2023',
    ],
    [
      'Two-way trade of Peru and Fiji reached nearly US$8 million in the first five months of this year.',
      'PE-FJ TURNOVER ABOUT 8000000 USD - 2025-01/2025-05',
    ],
    [
      'Trade turnover between Peru and Fiji reached USD 61.4 million in 2023.',
      'PE-FJ TURNOVER EXACT 61400000 USD - 2023',
    ],
    [
      'Trade between Peru and Fiji came to EUR 74 million in 2024.',
      'PE-FJ TURNOVER EXACT 74000000 EUR - 2024',
    ],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual([expected]);
  });

  it.each([
    'Peru and Fiji set a target of $5 billion in trade by 2030.',
    'Norka Ltd signed a contract worth $20 million between Peru and Fiji.',
    'Peru’s trade deficit with Fiji was $20 million in 2024.',
  ])('reads none in: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
