import { describe, expect, it } from 'vitest';
import { agreementsOf } from './read.ts';

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
});
