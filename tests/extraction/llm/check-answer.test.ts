import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, agreementsOf, check, organization, statements } from './answers.ts';

const article = `ACCRA – The Danish company Vestkyst Wind and Ghana's Volta Grid Company signed a contract worth $48 million on Thursday for 16 wind turbines.

Volta Grid Company denied reports that it had agreed to sell a stake to the Øresund Climate Fund.

The Tema Authority did not sign a memorandum with Sund Maritime, and Peru plans to conclude a trade agreement with Chile in May.

Trade between Denmark and Ghana grew 6.2% to about $190 million in 2025, Minister of Trade Ama Ofori said. Was a treaty signed by Peru and Chile?

The minister dismissed as fantasy a claim that a convention of Kenya and Fiji had been signed.`;

const both = ['Vestkyst Wind', 'Volta Grid Company'];
const quote = 'signed a contract worth $48 million';

function reasonsFor(given: Parameters<typeof agreement>[0]): string[] {
  return check(article, { agreements: [agreement(given)] }).rejections.map(({ reason }) => reason);
}

describe('an answer of a model', () => {
  it('becomes claims that rest on whole sentences, exact slices of the text', () => {
    const { claims, rejections } = check(article, {
      countries: [{ code: 'DK', sentence: 1 }],
      organizations: [organization('Vestkyst Wind', { country: 'DK' })],
      agreements: [
        agreement({
          parties: both,
          quote,
          date: '2026-01-22',
          instrument: 'contract',
          subject: '16 wind turbines',
        }),
      ],
    });
    expect(rejections).toEqual([]);
    expect(agreementsOf(claims)).toEqual(['SIGNED: Vestkyst Wind + Volta Grid Company']);
    expect(statements(claims, 'agreement-reported')[0]).toMatchObject({
      on: '2026-01-22',
      instrument: 'contract',
      subject: '16 wind turbines',
    });
    expect(statements(claims, 'organization-based')).toMatchObject([{ country: 'DK', basis: 'DEMONYM' }]);
    for (const { passage, rule, confidence } of claims) {
      expect(article.slice(passage.start, passage.end)).toMatch(/^ACCRA – .*turbines\.$/);
      expect(rule).toMatch(/^llm\/[a-z-]+$/);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('is taken where blanks differ, and only there', () => {
    const text = 'Peru and Chile  signed a treaty\ton   trade.';
    const take = (words: string) =>
      check(text, { agreements: [agreement({ parties: ['PE', 'CL'], quote: words })] });
    const { claims } = take('signed a treaty on trade');
    const { passage } = claims.find(({ statement }) => statement.type === 'agreement-reported')!;
    expect(text.slice(passage.start, passage.end)).toBe(text);
    for (const other of [
      'signed a Treaty on trade',
      'signed a treaty about trade',
      'signed a treaty on “trade',
    ])
      expect(take(other).rejections).toMatchObject([{ at: 'agreements.0', reason: 'quote-not-in-text' }]);
  });

  it('may give the wrong number of a sentence, since the words say where it is', () => {
    const { claims } = check(article, { agreements: [agreement({ parties: both, quote, sentence: 99 })] });
    expect(agreementsOf(claims)).toHaveLength(1);
  });

  it.each([
    [
      'a quote that was made up',
      { parties: both, quote: 'signed a treaty of eternal friendship' },
      'quote-not-in-text',
    ],
    ['a quote of a word or two', { parties: both, quote: 'signed a' }, 'quote-too-short'],
    ['a party that is nowhere', { parties: ['Vestkyst Wind', 'Contoso'], quote }, 'party-not-in-article'],
    [
      'a part of a word for a party',
      { parties: ['Vestkyst Wind', 'Volta Gr'], quote },
      'party-not-in-article',
    ],
    ['a state that is nowhere', { parties: ['Vestkyst Wind', 'FR'], quote }, 'party-not-in-article'],
    ['words that are no name', { parties: ['wind turbines'], quote }, 'party-not-in-article'],
    ['no party', { parties: [], quote }, 'no-party'],
    ['parties of another part', { parties: ['PE', 'CL'], quote }, 'parties-elsewhere'],
    [
      'a status of which the quote has no word',
      { parties: both, quote, status: 'TERMINATED' },
      'no-status-cue',
    ],
    [
      'a quote without a word of status',
      { parties: both, quote: 'worth $48 million on Thursday' },
      'no-status-cue',
    ],
    [
      'a quote cut off behind its not',
      { parties: ['Tema Authority', 'Sund Maritime'], quote: 'sign a memorandum with Sund Maritime' },
      'no-status-cue',
    ],
    [
      'a quote cut off behind a denial',
      { parties: ['KE', 'FJ'], quote: 'a convention of Kenya and Fiji had been signed' },
      'no-status-cue',
    ],
    [
      'a plan for a signature',
      { parties: ['PE', 'CL'], quote: 'conclude a trade agreement with Chile' },
      'no-status-cue',
    ],
    [
      'a question',
      { parties: ['PE', 'CL'], quote: 'Was a treaty signed by Peru and Chile' },
      'no-status-cue',
    ],
  ] as const)('is rejected with %s', (_name, given, reason) => {
    expect(reasonsFor({ ...given, parties: [...given.parties] })).toEqual([reason]);
  });

  it('may tell a denial, and a plan as a plan', () => {
    const { claims } = check(article, {
      agreements: [
        agreement({
          status: 'DENIED',
          parties: ['Volta Grid Company', 'Øresund Climate Fund'],
          quote: 'denied reports that it had agreed to sell a stake',
        }),
        agreement({
          status: 'PLANNED',
          kind: 'TREATY',
          parties: ['PE', 'CL'],
          quote: 'plans to conclude a trade agreement with Chile',
        }),
      ],
    });
    expect(agreementsOf(claims)).toEqual([
      'DENIED: Volta Grid Company + Øresund Climate Fund',
      'PLANNED: PE + CL',
    ]);
  });

  it('may quote the line that heads a list for its items', () => {
    const list = `Minister Ama Ofori came to Lima.\n\nThe following documents were signed:\n\n• a treaty of Peru and Chile on fish;\n• a contract of Sund Maritime with Volta Grid Company.\n\nKenya and Fiji watched.`;
    const head = 'The following documents were signed';
    const { claims, rejections } = check(list, {
      agreements: [
        agreement({ kind: 'TREATY', parties: ['PE', 'CL'], quote: head }),
        agreement({ parties: ['Sund Maritime', 'Volta Grid Company'], quote: head }),
        agreement({ kind: 'OTHER', parties: ['KE', 'FJ'], quote: head }),
      ],
    });
    expect(agreementsOf(claims)).toEqual(['SIGNED: PE + CL', 'SIGNED: Sund Maritime + Volta Grid Company']);
    expect(rejections.map(({ reason }) => reason)).toEqual(['parties-elsewhere']);
  });

  it('keeps of a date what the article tells of it', () => {
    const on = (date: string) =>
      statements(
        check(article, { agreements: [agreement({ parties: both, quote, date })] }).claims,
        'agreement-reported',
      )[0]!.on;
    expect([on('2026-01-22'), on('2026-01'), on('2025-07-04'), on('1999-01-01'), on('soon')]).toEqual([
      '2026-01-22',
      '2026-01',
      '2025',
      null,
      null,
    ]);
  });

  it('tells one agreement in two statuses as one, and one told twice once', () => {
    const entry = agreement({ parties: both, quote });
    const { claims } = check(
      `${article}\n\nIn May Vestkyst Wind and Volta Grid Company terminated the contract.`,
      {
        agreements: [entry, entry, { ...entry, status: 'TERMINATED', quote: 'terminated the contract' }],
      },
    );
    expect(statements(claims, 'agreement-reported').map((one) => [one.agreement, one.status])).toEqual([
      ['a1', 'SIGNED'],
      ['a1', 'TERMINATED'],
    ]);
  });

  it('names organizations as the article does, by all their spellings there', () => {
    const { claims, rejections } = check('The Baltic Cargo Union (BCU) met in Riga. BCU is new.', {
      organizations: [
        organization('Baltic Cargo Union', { aliases: ['BCU', 'B.C.U.'], kind: 'CHAMBER', country: 'LV' }),
        organization('Union of Nowhere'),
        organization('Latvia'),
      ],
    });
    expect(statements(claims, 'organization-named').map(({ name, form }) => [name, form])).toEqual([
      ['Baltic Cargo Union', 'full'],
      ['BCU', 'acronym'],
    ]);
    expect(statements(claims, 'organization-based')).toMatchObject([{ country: 'LV', basis: 'LISTED_WITH' }]);
    expect(rejections.map(({ reason }) => reason)).toEqual(['name-not-in-text', 'name-not-in-text']);
  });

  it('gives people the titles that stand beside their names', () => {
    const person = {
      name: 'Ama Ofori',
      title: 'minister of Trade',
      country: 'GH',
      organization: null,
      sentence: 5,
    };
    const { claims, rejections } = check(article, {
      persons: [person, { ...person, name: 'Ama Ofori', title: 'Queen' }, { ...person, name: 'Jane Doe' }],
    });
    expect(statements(claims, 'person-named').map(({ name }) => name)).toEqual(['Ama Ofori']);
    expect(statements(claims, 'person-holds')).toEqual([]);
    expect(rejections.map(({ reason }) => reason)).toEqual(['name-not-in-text']);
    const titled = check(article, { persons: [{ ...person, title: 'Minister of Trade' }] });
    expect(statements(titled.claims, 'person-holds')).toMatchObject([
      { title: 'Minister of Trade', of: { type: 'country', country: 'GH' } },
    ]);
  });

  it('takes a trade figure only with the numbers that its quote has', () => {
    const figure = {
      from: 'DK',
      to: 'GH',
      flow: 'TURNOVER',
      amount: 190_000_000,
      currency: 'USD',
      comparator: 'ABOUT',
      changePercent: 6.2,
      period: '2025',
      sentence: 4,
      quote: 'Trade between Denmark and Ghana grew 6.2% to about $190 million in 2025',
    } as const;
    expect(statements(check(article, { trade: [figure] }).claims, 'trade-reported')).toMatchObject([
      { amount: 190_000_000, changePercent: 6.2, period: '2025' },
    ]);
    for (const wrong of [
      { amount: 190 * 1e9 },
      { amount: 19 },
      { changePercent: 62 },
      { amount: null, changePercent: null },
    ])
      expect(check(article, { trade: [{ ...figure, ...wrong }] }).rejections).toMatchObject([
        { reason: 'figure-not-in-quote' },
      ]);
  });

  it('takes an event that took place, in the words for it', () => {
    const text = 'The Riga Trade Forum opened in Riga on Tuesday. A second forum will be held in Oslo.';
    const event = {
      kind: 'FORUM',
      name: 'Riga Trade Forum',
      date: null,
      place: 'Riga',
      country: 'LV',
      participants: [],
      sentence: 1,
      quote: 'The Riga Trade Forum opened in Riga',
    } as const;
    const { claims, rejections } = check(text, {
      events: [
        { ...event, participants: [] },
        { ...event, participants: [], name: null, quote: 'A second forum will be held in Oslo' },
        { ...event, participants: [], kind: 'SUMMIT' },
      ],
    });
    expect(statements(claims, 'event-reported')).toMatchObject([
      { name: 'Riga Trade Forum', place: 'Riga', country: 'LV' },
    ]);
    expect(rejections.map(({ reason }) => reason)).toEqual(['no-kind-cue', 'no-kind-cue']);
  });

  it('comes to nothing but what the text says, whatever it holds', () => {
    const word = fc.oneof(
      fc.constantFrom(...article.split(/\s+/), 'Contoso', 'PE', 'FR', '__proto__', ''),
      fc.string({ maxLength: 8 }),
    );
    const words = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '));
    const slice = fc
      .tuple(fc.nat(article.length), fc.nat(120))
      .map(([start, length]) => article.slice(start, start + length));
    const entry = fc.record({
      parties: fc.array(fc.oneof(words, fc.constantFrom(...both, 'PE', 'CL', 'DK')), { maxLength: 3 }),
      quote: fc.oneof(slice, words),
      status: fc.constantFrom('SIGNED', 'IN_FORCE', 'PLANNED', 'DENIED', 'TERMINATED'),
      date: fc.oneof(words, fc.constant('2026-01-22')),
      instrument: words,
      subject: fc.oneof(slice, words),
      sentence: fc.integer(),
    });
    const text = article.replace(/\s+/g, ' ');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), fc.array(words, { maxLength: 4 }), (entries, names) => {
        const { claims } = check(article, {
          organizations: names.map((name) => organization(name)),
          agreements: entries.map((one) => agreement(one)),
        });
        for (const { name } of statements(claims, 'organization-named')) expect(article).toContain(name);
        for (const { subject } of statements(claims, 'agreement-reported'))
          if (subject !== null) expect(text).toContain(subject);
        for (const { passage } of claims) {
          const quote = article.slice(passage.start, passage.end);
          expect(quote).toBe(quote.trim());
          expect(quote).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('costs bounded time and memory, however long', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => organization(`Company ${at}`));
    const start = performance.now();
    const { rejections } = check(article, { organizations: many });
    expect(rejections.at(-1)).toEqual({ at: 'organizations', reason: 'too-many', got: '20000' });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
