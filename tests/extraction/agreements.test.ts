import { describe, expect, it } from 'vitest';
import { agreementsOf, statementsOf } from './read.ts';

/** A text and the agreements it reports. */
type Case = readonly [text: string, ...expected: string[]];

function check(cases: readonly Case[]) {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });
}

describe('subject, verb and object', () => {
  check([
    [
      'LIMA – Norka Ltd and the Chilean company Vantor SA signed a framework agreement on ports.',
      'SIGNED FRAMEWORK_AGREEMENT: Norka Ltd + Vantor SA',
    ],
    [
      'Orlen Lines JSC, a subsidiary of the Baltia Group, and Fjord Shipping AS concluded a contract on ferries.',
      'SIGNED CONTRACT: Orlen Lines JSC + Fjord Shipping AS',
    ],
    [
      'Riga University, the forestry and soil authority, and Norka Ltd exchanged a letter of intent.',
      'SIGNED OTHER: Riga University + Norka Ltd',
    ],
    [
      'Power is sold under a contract between Norka’s project firm Vexta Ltd and Rotva Ltd.',
      'SIGNED CONTRACT: Vexta Ltd + Rotva Ltd',
    ],
    [
      'Fjord Shipping AS, which last May also signed a lease with Rotva Ltd, will expand.',
      'SIGNED CONTRACT: Fjord Shipping AS + Rotva Ltd',
    ],
    [
      'Norka Ltd signed a contract with Rotva Ltd on cranes and a memorandum with Delta Group on training.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Norka Ltd + Delta Group',
    ],
    [
      'Norka Ltd and Rotva Ltd put their names to a licence agreement, while Delta Group inked a letter of intent with Sigma Group.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED OTHER: Delta Group + Sigma Group',
    ],
    [
      'Norka Ltd won an order for buses from the Lima Transport Authority.',
      'SIGNED CONTRACT: Norka Ltd + Lima Transport Authority',
    ],
  ]);
});

describe('passive, nominal and relative constructions', () => {
  check([
    [
      'A memorandum on seeds was signed by Riga University and Oulu University.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
    ],
    [
      'The ministers witnessed the signing of a cooperation agreement between Riga University and Oulu University.',
      'SIGNED COOPERATION_AGREEMENT: Riga University + Oulu University',
    ],
    [
      'A memorandum on sensors which Norka Ltd and Rotva Ltd signed in 2021 expired in March.',
      'EXPIRED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd has terminated the contract it signed with Rotva Ltd in April.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd supplies Rotva Ltd under a contract that dates back to 2016.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Also signed were a loan of 40 million euros from the Nordia Bank to Rotva Ltd.',
      'SIGNED CONTRACT: Nordia Bank + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd have set up a venture. The shareholders’ agreement was inked in Gdynia.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('lists', () => {
  check([
    [
      'In energy, three memorandums were signed involving Riga Hub, including deals with Estonia’s Center for Clean Power, the private Volta Accelerator and the Tartu Science Park.',
      'SIGNED MEMORANDUM: Riga Hub + Center for Clean Power',
      'SIGNED MEMORANDUM: Riga Hub + Volta Accelerator',
      'SIGNED MEMORANDUM: Riga Hub + Tartu Science Park',
    ],
    [
      'A tripartite memorandum was signed between Riga University, Oulu University and Lund University.',
      'SIGNED MEMORANDUM: Riga University + Oulu University + Lund University',
    ],
    [
      'Norka Ltd signed contracts with Rotva Ltd for cranes, with Delta Group for rails and with Sigma Group for paint.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED CONTRACT: Norka Ltd + Delta Group',
      'SIGNED CONTRACT: Norka Ltd + Sigma Group',
    ],
    [
      'Norka Ltd and Rotva Ltd awarded separate contracts to Delta Group and Sigma Group respectively.',
      'SIGNED CONTRACT: Norka Ltd + Delta Group',
      'SIGNED CONTRACT: Rotva Ltd + Sigma Group',
    ],
    [
      'A memorandum was signed between Riga University and Oulu University, and another between Lund University and Bergen University.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
      'SIGNED MEMORANDUM: Lund University + Bergen University',
    ],
    [
      'Documents signed at the forum:\n\n1. Norka Bank and the Delta Fund – memorandum on insurance\n2. Contract: Rotva Ltd, Sigma Group',
      'SIGNED MEMORANDUM: Norka Bank + Delta Fund',
      'SIGNED CONTRACT: Rotva Ltd + Sigma Group',
    ],
    [
      'Riga University signed cooperation agreements with:\n• Oulu University\n• Lund University, on archaeology',
      'SIGNED COOPERATION_AGREEMENT: Riga University + Oulu University',
      'SIGNED COOPERATION_AGREEMENT: Riga University + Lund University',
    ],
    [
      'No. | Document | Signed for Peru | Signed for Fiji\n1 | Memorandum on rail | Andes Rail Ltd | Suva Lines Ltd\n2 | Agreement on visas | Minister of Justice Ana Ruiz | Minister of Justice Ratu Seru',
      'SIGNED MEMORANDUM: Andes Rail Ltd + Suva Lines Ltd',
      'SIGNED TREATY: PE + FJ',
    ],
  ]);
});

describe('status', () => {
  check([
    [
      'Norka Ltd and Rotva Ltd are expected to sign a supply contract in July.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd initialled a supply contract; signing is due in July.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd have extended their 2018 supply contract until 2030.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'An agreement between Norka Ltd and Rotva Ltd was suspended in April.',
      'SUSPENDED OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'No contract exists between Norka Ltd and Rotva Ltd, a spokesman said.',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd is in talks with Rotva Ltd on the sale of ferries.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Peru Invest has been negotiating with Korean battery producers to open a plant in Peru.',
      'NEGOTIATING OTHER: Peru Invest + (Korean battery producers)',
    ],
    [
      'Peru and Fiji have concluded talks on a treaty on extradition; the text will be signed in autumn.',
      'PLANNED TREATY: PE + FJ',
    ],
    [
      'The free trade agreement between Peru and Fiji has been in force since 2014.',
      'IN_FORCE TREATY: PE + FJ',
    ],
  ]);
});

describe('wishes and totals are no agreements', () => {
  check([
    ['What Chad and Togo would need, experts agree, is a transport agreement that hauliers can understand.'],
    ['Norka Ltd hopes to sign with Rotva Ltd one day, or with whoever answers the phone.'],
    [
      'She went on to Norka Ltd, where she signed the guest book, and to Rotva Ltd, which studies guarantees.',
    ],
    ['The secretary of Norka Ltd, hired on a two-year contract, has worked for Rotva Ltd.'],
    ['Peru and Fiji agreed to explore cooperation in fisheries and to keep talking.'],
    ['The ministers discussed the possibility of a memorandum between Norka Bank and Rotva Bank.'],
    ['Peru and Fiji signed twelve documents during the visit.'],
    ['The coach signed the ball for fans of Delta Club.'],
    ['The sides proposed the launch of negotiations on a trade agreement between Peru and Fiji.'],
  ]);
});

describe('states and officials', () => {
  check([
    [
      'Peruvian Foreign Minister Ana Ruiz and Fijian Foreign Minister Seru Vaka signed an extradition treaty.',
      'SIGNED TREATY: PE + FJ',
    ],
    [
      'Peru’s finance ministry and its Fijian counterpart signed an action plan.',
      'SIGNED OTHER: finance ministry + FJ',
    ],
    [
      'The Norka Fund and the Government of the Republic of Fiji signed a loan agreement.',
      'SIGNED CONTRACT: Norka Fund + FJ',
    ],
    [
      'Use has been made of the EU – Fiji Partnership Agreement, which entered into force in 2020.',
      'IN_FORCE COOPERATION_AGREEMENT: EU + FJ',
    ],
  ]);
});

describe('words that point back', () => {
  check([
    [
      'Norka Bank and Rotva Ltd signed a loan agreement. The bank also concluded a contract with Delta Group.',
      'SIGNED CONTRACT: Norka Bank + Rotva Ltd',
      'SIGNED CONTRACT: Norka Bank + Delta Group',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a contract. The contract was signed by directors Ana Ruiz and Jan Vos.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      '"We signed a memorandum with Oulu University," said Ilze Kalna, rector of Riga University.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a contract on fuel. Delta Group and Sigma Group did the same.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED CONTRACT: Delta Group + Sigma Group',
    ],
  ]);
});

describe('dates', () => {
  it.each([
    ['Norka Ltd and Rotva Ltd signed a contract on Monday.', '2025-06-09'],
    ['Norka Ltd and Rotva Ltd signed a contract on 3 March 2024.', '2024-03-03'],
    ['Norka Ltd and Rotva Ltd signed a contract in May 2023.', '2023-05'],
    ['Norka Ltd and Rotva Ltd signed a contract last year.', '2024'],
    ['Norka Ltd and Rotva Ltd signed a contract.', '2025-06-12'],
    ['Norka Ltd and Rotva Ltd plan to sign a contract in November.', '2025-11'],
  ])('%s', (text, on) => {
    expect(statementsOf(text, 'agreement-reported').map((statement) => statement.on)).toEqual([on]);
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

describe('sectors', () => {
  it.each([
    ['In biotechnology, Norka Ltd and Rotva Ltd signed a contract on science.', 'biotechnology'],
    ['Norka Ltd and Rotva Ltd signed a contract on railway wagons.', 'rail'],
    ['Norka Ltd and Rotva Ltd signed a contract.', null],
  ])('%s', (text, sector) => {
    expect(statementsOf(text, 'agreement-reported').map((statement) => statement.sector)).toEqual([sector]);
  });
});
