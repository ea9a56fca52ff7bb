import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { agreementsOf, organizationsOf, statementsOf } from './read.ts';

describe('clauses that leave something out', () => {
  checkAgreements([
    [
      'Norka Ltd signed a memorandum with Rotva Group, and Delta Bank one with Sigma Group.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Group',
      'SIGNED MEMORANDUM: Delta Bank + Sigma Group',
    ],
    [
      'Norka Ltd and Rotva Group agreed to train pilots, and put that in a memorandum.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Group',
    ],
    [
      'Norka Lines will maintain the fleet of Rotva Group; the contract was signed in the hangar.',
      'SIGNED CONTRACT: Norka Lines + Rotva Group',
    ],
    [
      'Norka Ltd ended the licence agreement it made with Rotva Group.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Norka Ltd and Rotva Group itself signed a memorandum.', 'SIGNED MEMORANDUM: Norka Ltd + Rotva Group'],
    [
      'Norka Ltd cancelled the cleaning contract of Rotva Group.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Group',
    ],
  ]);
});

describe('parties told by an apposition, a relative or behind a colon', () => {
  checkAgreements([
    [
      'Norka Ltd has signed a contract with the Chilean state bank, BancoRotva, for two years.',
      'SIGNED CONTRACT: Norka Ltd + BancoRotva',
    ],
    [
      'A tripartite agreement was signed: Norka Ltd, Rotva Group and Delta Bank will equip the ward.',
      'SIGNED OTHER: Norka Ltd + Rotva Group + Delta Bank',
    ],
    [
      'Talks on a concession for the road, which Norka Ltd has conducted with Delta Bank since spring, go on.',
      'NEGOTIATING CONTRACT: Norka Ltd + Delta Bank',
    ],
    [
      'The works are done by Norka Ltd, which Rotva Group contracted in May.',
      'SIGNED CONTRACT: Rotva Group + Norka Ltd',
    ],
    [
      'A memorandum linking the Norka agency and Rotva Group was concluded.',
      'SIGNED MEMORANDUM: Norka + Rotva Group',
    ],
    [
      'At the Emir Palace, Norka Ltd and Rotva Group signed a memorandum.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Group',
    ],
    [
      'Norka Ltd, the Peruvian operator, has booked ten trains with Rotva Group under a contract.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    [
      'Norka Ltd keeps a laboratory with Rotva Group on the basis of a cooperation agreement.',
      'SIGNED COOPERATION_AGREEMENT: Norka Ltd + Rotva Group',
    ],
  ]);
});

describe('verbs and nouns of dealing', () => {
  checkAgreements([
    ['Norka Ltd was given a contract by Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Norka Ltd has taken two ferries on charter from Rotva Group.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    [
      'Norka Ltd received from Rotva Group the order for 80 shirts.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Delta Bank will open a credit line for Norka Ltd.', 'PLANNED CONTRACT: Delta Bank + Norka Ltd'],
    ['Delta Bank and Norka Ltd signed the grant agreement.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    [
      'Norka Ltd anticipates signing the contract with Rotva Group.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    [
      'A loan agreement between Norka Ltd and Delta Bank has been agreed in principle.',
      'PLANNED CONTRACT: Norka Ltd + Delta Bank',
    ],
    [
      'Norka Ltd signed a contract with Rotva Group, ending a long search.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Still open: a lease of ten engines by Norka Ltd.'],
  ]);
});

describe('texts of two states', () => {
  checkAgreements([
    [
      'Peru met Kenya. Norka Ltd has flown between the two capitals since June under an air services agreement.',
      'SIGNED TREATY: PE + KE',
    ],
    ['Peru met Kenya. The two ministers exchanged notes on a grant for schools.', 'SIGNED OTHER: PE + KE'],
    [
      'Peru met Kenya. A social security agreement between the two governments was not among the papers.',
      'PLANNED TREATY: PE + KE',
    ],
    [
      'Peru met Kenya. Chile and Togo: the two countries’ extradition treaty was suspended.',
      'SUSPENDED TREATY: CL + TG',
    ],
  ]);

  it('tells an agreement on one topic from an agreement on another', () => {
    const text =
      'Peru met Kenya. The two countries signed an agreement on sea fisheries. The agreement on social security is being negotiated.';
    expect(agreementsOf(text)).toEqual(['SIGNED TREATY: PE + KE', 'NEGOTIATING TREATY: PE + KE']);
  });
});

describe('names of organizations and persons', () => {
  it.each([
    ['Norka Mining and Metallurgical Combine met.', 'Norka Mining and Metallurgical Combine'],
    ['Norka Road and Bridge Corporation met.', 'Norka Road and Bridge Corporation'],
    ['Norka University named after Ana Ruiz met.', 'Norka University named after Ana Ruiz'],
    ['Asan Medical Center of Seoul met.', 'Asan Medical Center'],
    ['The Association of Women in Mining met.', 'Association of Women in Mining'],
    ['Norka Hospital and Research Centre met.', 'Norka Hospital and Research Centre'],
    ['The contract was won by Norka & C. Officine S.p.A. in May.', 'Norka & C. Officine S.p.A.'],
    ['The waterworks, Norvai Vízmű, answered.', 'Norvai Vízmű'],
    ['State news agency Norka wrote.', 'Norka'],
  ])('%s', (text, name) => {
    expect(organizationsOf(text)).toEqual([name]);
  });

  it('takes the named counterpart of a person for a person', () => {
    const text = 'Minister Ana Ruiz of Peru met her Kenyan counterpart Wanjiru Kamau.';
    expect(organizationsOf(text)).toEqual([]);
    expect(statementsOf(text, 'person-named').map(({ name }) => name)).toContain('Wanjiru Kamau');
  });

  it('knows a signatory’s employer from another sentence', () => {
    const text =
      'Ana Ruiz, director of Norka Ltd, spoke. The contract was signed by director Ana Ruiz and by Rotva Group director Jan Vos.';
    expect(agreementsOf(text)).toEqual(['SIGNED CONTRACT: Norka Ltd + Rotva Group']);
  });
});
