import { describe, expect, it } from 'vitest';
import { claimsToLabel } from '../../src/evaluation/claims-to-label.ts';
import type { Claim } from '../../src/model/claim.ts';
import { identifyArticle } from '../../src/model/identify-article.ts';
import { agreed, claim, held, named } from '../claims.ts';

const article = identifyArticle({
  url: null,
  title: null,
  publisher: null,
  publishedOn: '2026-02-26',
  language: 'en',
  text: 'Astana Hub signed a memorandum. '.repeat(60),
});

function labelOf(claims: readonly Claim[]) {
  return claimsToLabel('01', article, claims).label;
}

describe('claims in the shape of a label', () => {
  it.each([
    ['SUSPENDED', 'terminated'],
    ['DENIED', 'rumoured_denied'],
    ['IN_FORCE', 'in_force'],
  ] as const)('spell the status %s as %s', (status, expected) => {
    expect(labelOf([agreed(article.id, ['RS', 'KZ'], { status })]).agreements[0]!.status).toBe(expected);
  });

  it('tell the latest status, with the day of the signing', () => {
    const parties = ['RS', 'KZ'];
    const { agreements } = labelOf([
      agreed(article.id, parties, { status: 'IN_FORCE', on: '2027' }),
      agreed(article.id, parties, { status: 'SIGNED', on: '2026-02-26' }),
    ]);
    expect(agreements).toMatchObject([{ status: 'in_force', date: '2026-02-26', parties }]);
  });

  it('count a month as its year', () => {
    expect(labelOf([agreed(article.id, ['RS', 'KZ'], { on: '2026-02' })]).agreements[0]!.date).toBe('2026');
  });

  it('name an organization by its full form, and the others as aliases', () => {
    const { organizations, agreements } = labelOf([
      named(article.id, 'Astana Hub', { organization: 'o1', form: 'short', kind: 'TECHNOPARK' }),
      named(article.id, 'International Astana Hub', { organization: 'o1', kind: 'BANK' }),
      agreed(article.id, ['o1', 'RS']),
    ]);
    expect(organizations).toEqual([
      { name: 'International Astana Hub', aliases: ['Astana Hub'], kind: 'company', country: null },
    ]);
    expect(agreements[0]!.parties).toEqual(['International Astana Hub', 'RS']);
  });

  it.each([
    [107_000_000, { value: 107, unit: 'million' }],
    [2_900_000_000, { value: 2.9, unit: 'billion' }],
    [950, { value: 950, unit: null }],
    [null, { value: null, unit: null }],
  ])('write the amount %d in its largest unit', (amount, expected) => {
    const figure = claim(article.id, {
      type: 'trade-reported',
      trade: 't1',
      countries: ['RS', 'KZ'],
      flow: 'TURNOVER',
      amount,
      currency: 'USD',
      comparator: 'EXACT',
      changePercent: null,
      period: '2025',
    });
    expect(labelOf([figure]).tradeFigures[0]).toMatchObject({ ...expected, flow: 'turnover' });
  });

  it('list states and organizations as participants of an event', () => {
    expect(labelOf([held(article.id)]).events).toMatchObject([
      { kind: 'forum', place: 'Astana', placeCountry: 'KZ', participants: ['RS', 'KZ'] },
    ]);
  });

  it('tell which words of the article say each entry', () => {
    const { label, quotes } = claimsToLabel('01', article, [agreed(article.id, ['RS', 'KZ'])]);
    const [quote] = quotes.get(label.agreements[0]!)!;
    expect(article.text).toContain(quote);
  });
});
