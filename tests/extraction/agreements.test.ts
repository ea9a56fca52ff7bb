import { describe, expect, it } from 'vitest';
import { agreementsOf, statementsOf } from './read.ts';

describe('agreements', () => {
  it('reads subject, verb and object', () => {
    expect(
      agreementsOf(
        'LIMA – Norka Ltd and the Chilean company Vantor SA signed a framework agreement on ports.',
      ),
    ).toEqual(['SIGNED FRAMEWORK_AGREEMENT: Norka Ltd + Vantor SA']);
  });

  it('makes one agreement for each partner of a list', () => {
    expect(
      agreementsOf(
        'In energy, three memorandums were signed involving Riga Hub, including deals with Estonia’s Center for Clean Power, the private Volta Accelerator and the Tartu Science Park.',
      ),
    ).toEqual([
      'SIGNED MEMORANDUM: Riga Hub + Center for Clean Power',
      'SIGNED MEMORANDUM: Riga Hub + Volta Accelerator',
      'SIGNED MEMORANDUM: Riga Hub + Tartu Science Park',
    ]);
  });

  it('makes one agreement of one text with several signatures', () => {
    expect(
      agreementsOf(
        'A tripartite memorandum was signed between Riga University, Oulu University and Lund University.',
      ),
    ).toEqual(['SIGNED MEMORANDUM: Riga University + Oulu University + Lund University']);
  });

  it('does not take talks for a signature, nor a description for a name', () => {
    expect(
      agreementsOf('Peru Invest has been negotiating with Korean battery producers to open a plant in Peru.'),
    ).toEqual(['NEGOTIATING OTHER: Peru Invest + (Korean battery producers)']);
  });

  it('passes over a unit of somebody else between subject and verb', () => {
    expect(
      agreementsOf(
        'Orlen Lines JSC, a subsidiary of the Baltia Group, and Fjord Shipping AS concluded a contract on ferries.',
      ),
    ).toEqual(['SIGNED CONTRACT: Orlen Lines JSC + Fjord Shipping AS']);
  });

  it('gives each subject an agreement of its own where the text says each', () => {
    expect(
      agreementsOf(
        'Three Chilean institutes, the Center for Soil Science, Norte University and the private Volta Accelerator, each signed a memorandum with Riga Hub.',
      ),
    ).toEqual([
      'SIGNED MEMORANDUM: Center for Soil Science + Riga Hub',
      'SIGNED MEMORANDUM: Norte University + Riga Hub',
      'SIGNED MEMORANDUM: Volta Accelerator + Riga Hub',
    ]);
  });

  it.each([
    'A treaty between Chile and Peru on the exchange of land data would be signed in Lima on 8 September.',
    'A treaty between Chile and Peru was ready and would be signed in Lima on 8 September.',
    'A treaty between Chile and Peru will be signed in Lima on 8 September.',
  ])('does not take for signed what is to be: %s', (text) => {
    expect(agreementsOf(text)).toEqual(['PLANNED TREATY: CL + PE']);
    expect(statementsOf(text, 'agreement-reported')[0]).toMatchObject({ on: '2025-09-08' });
  });

  it('does not take what an agreement ends for its own end', () => {
    expect(
      agreementsOf(
        'The ministers signed a treaty between Chile and Peru on transit, which ends the visa requirement.',
      ),
    ).toEqual(['SIGNED TREATY: CL + PE']);
  });

  it('does not take the city where a party is based for the party', () => {
    expect(
      agreementsOf(
        'Vantor Climate Fund, based in Oslo, which concluded a loan agreement with Norte Grid Company, paid.',
      ),
    ).toEqual(['SIGNED CONTRACT: Vantor Climate Fund + Norte Grid Company']);
  });

  it('keeps the helpers of the verb out of the subject', () => {
    const [agreement] = statementsOf(
      'A treaty between Chile and Peru on transit fees would be signed in May.',
      'agreement-reported',
    );
    expect(agreement?.subject).toBe('transit fees');
  });
});
