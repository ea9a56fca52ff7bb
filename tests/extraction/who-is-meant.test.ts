import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { agreementsOf, countryOfOrganization, organizationsOf } from './read.ts';

describe('whom a description means', () => {
  checkAgreements([
    [
      'Norka Ltd met Banque du Sel SA, a mid-sized Tunisian lender, and the Central Bank of Tunisia. A loan agreement with the lender was signed by Norka Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Banque du Sel SA',
    ],
    [
      'Vexta University met ACB Bank Plc. The Phnom Penh lender concluded a supply contract with Rotva Ltd.',
      'SIGNED CONTRACT: ACB Bank Plc + Rotva Ltd',
    ],
    [
      'The Riga Institute agreed a memorandum on vaccines with its namesake, the Oslo Institute.',
      'SIGNED MEMORANDUM: Riga Institute + Oslo Institute',
    ],
    [
      'OSLO (Norway), April 17 (NorWire) - Oslo-based builder Norka Ltd said that it signed a contract with Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'In the presence of two ministers, Norka Ltd and Rotva Ltd signed a memorandum.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'The payments company Kroon Ltd plans to hire. Norka Ltd is looking beyond Africa. Its chief executive Liis Tamm said the company was negotiating with Rotva Ltd on terms for an office.',
      'NEGOTIATING OTHER: Norka Ltd + Rotva Ltd',
    ],
  ]);

  it('goes back to whom the article is about where a new paragraph begins', () => {
    const text = [
      'Norka Ltd said it signed a contract with Rotva Ltd in Lima. Norka Ltd is from there.',
      'Sigma Bank declined to comment.',
      'A lease with Delta Group was discontinued in May.',
    ].join('\n\n');
    expect(agreementsOf(text)).toEqual([
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'TERMINATED CONTRACT: Norka Ltd + Delta Group',
    ]);
  });
});

describe('talks', () => {
  checkAgreements([
    [
      'Norka Ltd is holding talks with Rotva Ltd on sharing a pipeline.',
      'NEGOTIATING OTHER: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd held talks with Rotva Ltd on Monday.'],
    [
      'Norka Ltd is at an advanced stage of discussions with Rotva Ltd on a lease.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd denied that it is negotiating with Rotva Ltd.', 'DENIED OTHER: Norka Ltd + Rotva Ltd'],
    [
      'Meanwhile, Sabor Co. is still negotiating with Rotva Ltd over the second phase.',
      'NEGOTIATING OTHER: Sabor Co. + Rotva Ltd',
    ],
  ]);
});

describe('endings', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd have terminated by mutual agreement, effective 31 January 2025, the framework agreement on wheeling.',
      'TERMINATED FRAMEWORK_AGREEMENT: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd declined to renew its contract with Rotva Ltd.', 'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd'],
  ]);
});

describe('lists without their verb', () => {
  checkAgreements([
    [
      'Norka Ltd signed a supply agreement with Rotva Ltd; Delta Bank, a credit line of 200 million euros with Sigma Bank; and Riga University, with Oulu University, a contract for tests.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED CONTRACT: Delta Bank + Sigma Bank',
      'SIGNED CONTRACT: Riga University + Oulu University',
    ],
    [
      'A framework agreement and a lease were signed by Ana Ruiz and Jan Vos on behalf of Norka Ltd and Rotva Ltd.',
      'SIGNED FRAMEWORK_AGREEMENT: Norka Ltd + Rotva Ltd',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Delta Bank joined hands with Sigma Bank in a partnership agreement.',
      'SIGNED COOPERATION_AGREEMENT: Delta Bank + Sigma Bank',
    ],
    [
      'Norka Ltd has agreed to buy a 20 percent stake in Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('bodies in lower case', () => {
  it('takes the city into the name', () => {
    const text = 'Norka Ltd is in talks with the Durres port authority on cranes.';
    expect(organizationsOf(text)).toEqual(['Norka Ltd', 'Durres port authority']);
    expect(countryOfOrganization(text, 'Durres port authority')).toBe('AL CITY');
  });

  it('is what the name after it is', () => {
    expect(organizationsOf('The Peruvian port authority APNX Ltd met Norka Ltd.')).toEqual([
      'APNX Ltd',
      'Norka Ltd',
    ]);
  });
});

describe('what stands around a name', () => {
  it('is a ticker and no other name', () => {
    expect(
      organizationsOf('Energía Norka S.A.A. (BVL: NORKA1) ("Norka"), a producer, met Rotva Ltd.'),
    ).toEqual(['Energía Norka S.A.A.', 'Rotva Ltd']);
  });

  it('is who sent the report out', () => {
    expect(organizationsOf('LIMA, Feb. 20, 2025 /NorkaWire/ -- Rotva Ltd met Delta Bank.')).toEqual([
      'Rotva Ltd',
      'Delta Bank',
    ]);
  });
});
