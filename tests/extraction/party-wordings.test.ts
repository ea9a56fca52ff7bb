import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { organizationsOf } from './read.ts';

describe('who speaks', () => {
  checkAgreements([
    [
      'Norka Turbines GmbH announces that our company and the Ghanaian utility Delta Power Authority have entered into a maintenance contract.',
      'SIGNED CONTRACT: Norka Turbines GmbH + Delta Power Authority',
    ],
    [
      'The director of the Latvian Trade Agency, Ana Ruiz, said: "With Norvik Bank we concluded a cooperation agreement in March."',
      'SIGNED COOPERATION_AGREEMENT: Latvian Trade Agency + Norvik Bank',
    ],
    [
      '"Together with our Moldovan partner, Vexta Moldova, we have signed a contract with Rotva Ltd," said Ion Sturza of Simpals.',
      'SIGNED CONTRACT: Simpals + Rotva Ltd',
    ],
  ]);
});

describe('as many as were named', () => {
  checkAgreements([
    [
      'The Port of Koper, the Port of Trieste and the Port of Rijeka share data. All three signed a memorandum on Friday.',
      'SIGNED MEMORANDUM: Port of Rijeka + Port of Trieste + Port of Koper',
    ],
    [
      'Norka Ltd, Rotva Ltd, Delta Bank and Vexta Group met. The four signed a letter of intent.',
      'SIGNED OTHER: Vexta Group + Delta Bank + Rotva Ltd + Norka Ltd',
    ],
    [
      'Norka Ltd concluded memoranda with two Uzbek bodies, the Tashkent Regional Chamber and Uztrade.',
      'SIGNED MEMORANDUM: Norka Ltd + Tashkent Regional Chamber',
      'SIGNED MEMORANDUM: Norka Ltd + Uztrade',
    ],
    [
      'A contract has been signed by two hospitals (Norka University Hospital and Rotva General Hospital).',
      'SIGNED CONTRACT: Norka University Hospital + Rotva General Hospital',
    ],
    [
      'A single memorandum was signed by four operators: Telia, Zain, Omantel and stc.',
      'SIGNED MEMORANDUM: Telia + Zain + Omantel + stc',
    ],
    [
      'Three universities signed a memorandum on open data: Norka University, Rotva University and Lund University.',
      'SIGNED MEMORANDUM: Norka University + Rotva University + Lund University',
    ],
    ['Four Serbian companies took part in the fair: Metalac, Aleva, Carnex and Galeb Group.'],
    ['All three ministers praised the existing cooperation.'],
  ]);
});

describe('people who sign for a body or a state', () => {
  checkAgreements([
    [
      'The contract was signed by Lars Nyberg of Ericsson and Grace Mwangi of Safaricom.',
      'SIGNED CONTRACT: Ericsson + Safaricom',
    ],
    [
      'Foreign Ministers Margus Lepp of Estonia and Nikol Adonts of Armenia signed a convention on double taxation.',
      'SIGNED TREATY: EE + AM',
    ],
    [
      'In Rabat, Ministers Urve Lepp (Estonia) and Said Amrani (Morocco) signed a programme of cooperation.',
      'SIGNED COOPERATION_AGREEMENT: EE + MA',
    ],
    [
      'Deputy Prime Ministers Hanna Sobczyk of Poland and Yerlan Muratov of Kazakhstan adopted a joint declaration.',
      'SIGNED JOINT_DECLARATION: PL + KZ',
    ],
    [
      'Katarzyna Nowak of the Polish Space Agency and Khalid Al Hashmi of the Bahrain Space Agency signed a memorandum.',
      'SIGNED MEMORANDUM: Polish Space Agency + Bahrain Space Agency',
    ],
    [
      'Norka Ltd, Rotva Ltd and Delta Bank signed a contract. The contract was signed by Ana Ruiz for Norka Ltd and Jan Vos for Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd + Delta Bank',
    ],
    [
      'A contract was signed by Dr Helena Rask on behalf of Norka Ltd and Prof. Abebe Tola on behalf of Delta University.',
      'SIGNED CONTRACT: Norka Ltd + Delta University',
    ],
    ['Ana Ruiz of Indra and Omar Saleh of Elm were on the panel about identity documents.'],
  ]);
});

describe('parties behind and between other words', () => {
  checkAgreements([
    [
      'It was Norka Ltd, not Vexta Ltd, that signed the contract with Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Air Norka and Rotva Airlines, the latter an alliance member, signed a code-share agreement.',
      'SIGNED CONTRACT: Air Norka + Rotva Airlines',
    ],
    [
      'Riga Technical University and its partner in Samarkand, the Silk Road University, have signed a memorandum.',
      'SIGNED MEMORANDUM: Riga Technical University + Silk Road University',
    ],
    [
      'The parties to the contract are Norka Ltd and the Delta Power Board.',
      'SIGNED CONTRACT: Norka Ltd + Delta Power Board',
    ],
    [
      'Signed by Norka Ltd on Tuesday and by Delta Bank on Wednesday, the offtake contract runs for ten years.',
      'SIGNED CONTRACT: Norka Ltd + Delta Bank',
    ],
    [
      'Norka Post, together with the Egyptian company Rotva Ltd, signed a memorandum with Delta Bank.',
      'SIGNED MEMORANDUM: Norka Post + Rotva Ltd + Delta Bank',
    ],
    [
      'A contract was signed between Norka Ltd, the state-owned operator whose fleet has halved, and Rotva Ltd, the German firm.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'With the fruit grower Camposol Ltd a distribution contract was concluded by Delta Foods.',
      'SIGNED CONTRACT: Delta Foods + Camposol Ltd',
    ],
    [
      'For the Swiss side Norka Ltd signed, for the Italian side Rotva Ltd; the contract runs until 2030.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The contract between the Kenyan government and that of Slovenia was signed in Nairobi.',
      'SIGNED CONTRACT: KE + SI',
    ],
    [
      'Norka Ltd built a ship. The Brazilian planemaker Rotva Ltd ordered nothing. The planemaker signed a contract with Norka Ltd.',
      'SIGNED CONTRACT: Rotva Ltd + Norka Ltd',
    ],
    [
      'Norka Bank and Delta Bank will share risks under a memorandum both parties signed on Monday.',
      'SIGNED MEMORANDUM: Norka Bank + Delta Bank',
    ],
    [
      'In the Chamber of Crafts of Zenica they recall that their memorandum with Rotva Ltd, signed in May, is being applied well.',
      'IN_FORCE MEMORANDUM: Chamber of Crafts of Zenica + Rotva Ltd',
    ],
    [
      'Norka Group sold more lamps. We are hiring, and we are growing. In Slovakia, Rotva Ltd became a client of Norka Group.\n\nIn Estonia, a memorandum was signed with Delta College.',
      'SIGNED MEMORANDUM: Norka Group + Delta College',
    ],
    ['Norka Ltd and Rotva Ltd both bid for the contract; the winner will be known in June.'],
    ['If Norka Ltd and Rotva Ltd signed a joint venture agreement, fares would fall, analysts say.'],
  ]);
});

describe('names', () => {
  it.each([
    ['Saudi low-cost carrier flynas and Norka Ltd have signed a contract.', ['flynas', 'Norka Ltd']],
    ['Norka Ltd and stc signed a contract.', ['Norka Ltd', 'stc']],
    ['maib, the largest bank in Moldova, and Norka Ltd signed a contract.', ['maib', 'Norka Ltd']],
    ['Norka Ltd signed a memorandum with the Taraclia district.', ['Norka Ltd', 'Taraclia district']],
    [
      'Fakultní nemocnice Olomouc signed a contract with Norka Ltd.',
      ['Fakultní nemocnice Olomouc', 'Norka Ltd'],
    ],
    [
      'The Ministry of Foreign and European Affairs of the Slovak Republic and Norka Ltd signed a contract.',
      ['Ministry of Foreign and European Affairs of the Slovak Republic', 'Norka Ltd'],
    ],
    ['Norka Ltd signed a contract with Cementos Pacasmayo of Peru.', ['Norka Ltd', 'Cementos Pacasmayo']],
    ['Norka Ltd signed a contract with Air Peace of Nigeria.', ['Norka Ltd', 'Air Peace']],
    [
      'Norka Ltd signed a contract with the Geological Survey of Iran.',
      ['Norka Ltd', 'Geological Survey of Iran'],
    ],
    ['Johnson & Partners and Norka Ltd have signed a contract.', ['Johnson & Partners', 'Norka Ltd']],
    [
      'The e-Residency Centre, a Tallinn agency, and Norka Ltd signed a contract.',
      ['e-Residency Centre', 'Norka Ltd'],
    ],
    ['Norka Ltd signed a contract with the Chinese Dongtai Electric.', ['Norka Ltd', 'Dongtai Electric']],
    [
      'The Government of Zenica Canton and Norka Ltd signed a contract.',
      ['Government of Zenica Canton', 'Norka Ltd'],
    ],
    ['Crama din Lunca signed a contract with Norka Ltd.', ['Crama din Lunca', 'Norka Ltd']],
    ['We’ve signed a contract with Norka Ltd.', ['Norka Ltd']],
    ['The regional akimat of Mangystau received guests from Norka Ltd.', ['Norka Ltd']],
    ['Norka Ltd signed a contract with Trip.com.', ['Norka Ltd', 'Trip.com']],
    ['Norka Ltd signed a contract with Vitol Asia.', ['Norka Ltd', 'Vitol Asia']],
  ])('%s', (text, names) => {
    expect(organizationsOf(text)).toEqual(names);
  });
});
