import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/extraction/llm/answer/answer-schema.ts';
import { mergeClaims } from '../../../src/extraction/llm/merge-claims.ts';
import { extractByRules } from '../../../src/extraction/rules-extractor.ts';
import { agreement, agreementsOf, check, documentOf, organization, statements } from './answers.ts';

const text = `Vestkyst Wind of Denmark and Ghana's Volta Grid Company signed a contract on Monday, said Minister of Energy Ama Ofori.

The Tema Authority inked a lease with VGC Holding, a maker of cables in Accra.`;

function merge(answer: Partial<Answer>, about = text) {
  const rules = extractByRules(documentOf(about)).claims;
  const model = check(about, answer).claims.map((claim) => ({ ...claim, extractor: 'llm:tiny@1' }));
  return { rules, merged: mergeClaims(rules, model) };
}

const contract = agreement({
  parties: ['Vestkyst Wind', 'Volta Grid Company'],
  quote: 'signed a contract on Monday',
});

describe('claims of the rules and of a model', () => {
  it('are one where both found the same, by the account of the rules', () => {
    const { rules, merged } = merge({
      countries: [{ code: 'GH', sentence: 1 }],
      organizations: [organization('Vestkyst Wind', { country: 'DK' }), organization('Volta Grid Company')],
      persons: [
        { name: 'Ama Ofori', title: 'Minister of Energy', country: null, organization: null, sentence: 1 },
      ],
      agreements: [contract, { ...contract, kind: 'OTHER' }],
    });
    expect(merged).toEqual(rules);
  });

  it('add up where the model found more, under the names that the rules gave', () => {
    const about = `${text}\n\nVestkyst Wind later terminated the contract with Volta Grid Company, which also agreed a loan with blue Ørsund.`;
    const { rules, merged } = merge(
      {
        organizations: [organization('blue Ørsund', { kind: 'BANK' })],
        agreements: [
          contract,
          agreement({
            parties: ['Volta Grid Company', 'blue Ørsund'],
            quote: 'agreed a loan with blue Ørsund',
          }),
        ],
      },
      about,
    );
    const added = merged.filter((claim) => !rules.includes(claim));
    expect(merged.filter(({ extractor }) => extractor === 'rules@0.6.0').length).toBeGreaterThanOrEqual(
      rules.length - 1,
    );
    expect(new Set(added.map(({ extractor }) => extractor))).toEqual(new Set(['llm:tiny@1']));
    expect(agreementsOf(merged)).toContain('SIGNED: Volta Grid Company + blue Ørsund');
    const ids = statements(merged, 'organization-named').map(({ organization: id, name }) => `${id} ${name}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never give one local id to two things', () => {
    const { merged } = merge({
      organizations: [organization('Accra'), organization('VGC Holding'), organization('Tema Authority')],
      agreements: [agreement({ parties: ['GH', 'DK'], quote: 'signed a contract on Monday' })],
    });
    const names = new Map<string, Set<string>>();
    for (const { organization: id, name } of statements(merged, 'organization-named'))
      names.set(id, (names.get(id) ?? new Set()).add(name));
    for (const spellings of names.values()) expect(spellings.size).toBe(1);
    const agreements = statements(merged, 'agreement-reported').map((one) => one.agreement);
    expect(new Set(agreements).size).toBe(agreements.length);
  });

  it('let the fuller account of the model stand where the rules know one party alone', () => {
    const about = 'Volta Grid Company signed a contract with a Danish supplier. That supplier is Ørsund.';
    const { rules, merged } = merge(
      {
        agreements: [
          agreement({
            parties: ['Volta Grid Company', 'Ørsund'],
            quote: 'Volta Grid Company signed a contract',
          }),
        ],
      },
      about,
    );
    expect(statements(rules, 'agreement-reported').map(({ parties }) => parties.length)).toEqual([1]);
    expect(agreementsOf(merged)).toEqual(['SIGNED: Volta Grid Company + Ørsund']);
  });

  it('are two where the model tells apart what the rules have as one with an unnamed side', () => {
    const about =
      'Volta Grid Company signed a contract with a Danish supplier. Suppliers are Ørsund and Nordlys.';
    const quote = 'Volta Grid Company signed a contract';
    const { merged } = merge(
      {
        agreements: ['Ørsund', 'Nordlys'].map((other) =>
          agreement({ parties: ['Volta Grid Company', other], quote }),
        ),
      },
      about,
    );
    const told = statements(merged, 'agreement-reported');
    expect(told.map((one) => one.parties.length)).toEqual([2, 2]);
    expect(new Set(told.map((one) => one.agreement)).size).toBe(2);
  });

  it('keep the status of the rules where the two differ about one sentence', () => {
    const about = 'Peru and Chile signed a treaty in talks on fishing.';
    const { rules, merged } = merge(
      {
        agreements: [
          agreement({ kind: 'TREATY', status: 'NEGOTIATING', parties: ['PE', 'CL'], quote: about }),
        ],
      },
      about,
    );
    expect(agreementsOf(rules)).toEqual(['SIGNED: PE + CL']);
    expect(agreementsOf(merged)).toEqual(['SIGNED: PE + CL']);
  });

  it('are a history where another sentence tells another status', () => {
    const about =
      'Peru and Chile signed a treaty on fishing.\n\nThe fishing treaty was in negotiation of the two for years.';
    const later = agreement({
      kind: 'TREATY',
      status: 'NEGOTIATING',
      parties: ['PE', 'CL'],
      quote: 'treaty was in negotiation of the two',
    });
    const { merged } = merge({ agreements: [later] }, about);
    const told = statements(merged, 'agreement-reported');
    expect(new Set(told.map((one) => one.agreement)).size).toBe(1);
    expect(told.map(({ status }) => status)).toEqual(['SIGNED', 'NEGOTIATING']);
  });
});
