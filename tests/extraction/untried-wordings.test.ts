import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { countryOfOrganization, organizationsOf } from './read.ts';

describe('what pronouns stand for', () => {
  checkAgreements([
    [
      'Under the framework agreement they reached on Wednesday, Norka Ltd and Rotva Ltd may order pilot plants.',
      'SIGNED FRAMEWORK_AGREEMENT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Delta Mines Ltd has lost no time. In May it hired Norka Ltd to build a mill, and Vexta Bank lent it 40 million euros.',
      'SIGNED CONTRACT: Delta Mines Ltd + Norka Ltd',
      'SIGNED CONTRACT: Vexta Bank + Delta Mines Ltd',
    ],
    [
      'Money comes from Vexta Bank. Its buyer credit to Norka Ltd was closed on Monday.',
      'SIGNED CONTRACT: Vexta Bank + Norka Ltd',
    ],
    [
      'Norka Ltd makes rope. With Rotva Ltd of Accra, the fit was bad: their marketing pact fell apart in May.',
      'TERMINATED OTHER: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('texts that are not signed yet, or apply until they end', () => {
  checkAgreements([
    ['Norka Ltd and Rotva Ltd have drawn up a memorandum.', 'PLANNED MEMORANDUM: Norka Ltd + Rotva Ltd'],
    [
      'Norka Ltd and Rotva Ltd have their contract ready; signing is set for June.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'A storm obliged Norka Ltd and Rotva Ltd to postpone the signing of their joint venture.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The contract of Norka Ltd with Rotva Ltd expires in December.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Delta Bank said that the 20 million euro credit line which it keeps open for Norka Ltd has not been touched.',
      'IN_FORCE CONTRACT: Delta Bank + Norka Ltd',
    ],
  ]);
});

describe('signatures told in other words', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd put their lease arrangement in writing.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Delta Bank set their cooperation down in a memorandum.',
      'SIGNED MEMORANDUM: Norka Ltd + Delta Bank',
    ],
    ['Norka Ltd won Delta Power’s tender for six mills.', 'SIGNED CONTRACT: Delta Power + Norka Ltd'],
    [
      'Delta Power announced that its tender for six mills had been won by Norka Ltd.',
      'SIGNED CONTRACT: Delta Power + Norka Ltd',
    ],
    ['Delta Bank awarded the upkeep of its fleet to Norka Ltd.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    [
      'Norka Ltd hired Rotva’s Danish unit, Vexta Ltd, to build a mill.',
      'SIGNED CONTRACT: Norka Ltd + Vexta Ltd',
    ],
    [
      'Norka Ltd collected letters of intent twice over, once from Rotva Ltd, once from Delta Bank.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
      'SIGNED OTHER: Norka Ltd + Delta Bank',
    ],
    [
      'On 6 March, at Agrofair, Norka Ltd and Delta Bank signed a contract.',
      'SIGNED CONTRACT: Norka Ltd + Delta Bank',
    ],
    [
      'Norka Ltd works in Kenya. It bound itself in a contract to build a road for Delta Mines Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Delta Mines Ltd',
    ],
  ]);
});

describe('parties of the clause before, and in pairs', () => {
  checkAgreements([
    [
      'Norka Machines AB will install four lines at the plant of Rotva Ltd; the purchase order was signed on Wednesday.',
      'SIGNED CONTRACT: Norka Machines AB + Rotva Ltd',
    ],
    [
      'Letters of intent were exchanged by Norka Ltd with Rotva Ltd and by Delta Bank with Vexta Group.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
      'SIGNED OTHER: Delta Bank + Vexta Group',
    ],
    [
      'Ana Ruiz is chief executive of Norka Group. "With Rotva Ltd, yes. We lent them designers under a technical contract. It ran its course in 2023," said Ana Ruiz.',
      'SIGNED CONTRACT: Norka Group + Rotva Ltd',
      'EXPIRED CONTRACT: Norka Group + Rotva Ltd',
    ],
  ]);
});

describe('what is over, denied or never was', () => {
  checkAgreements([
    [
      'The 2022 letter of intent of Norka Ltd and Rotva Ltd was revoked by the latter.',
      'TERMINATED OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'With Air Rotva, on the other hand, Norka Ltd’s marketing agreement came to an end in May.',
      'EXPIRED OTHER: Norka Ltd + Air Rotva',
    ],
    [
      'Norka Ltd said that an order for two tugs which Rotva Ltd had placed with it in 2021 was cancelled.',
      'TERMINATED CONTRACT: Rotva Ltd + Norka Ltd',
    ],
    ['Norka Ltd has not licensed its model to Rotva Ltd.', 'DENIED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      'The minister waved away speculation that Norka Ltd had sold jets to Algeria.',
      'DENIED CONTRACT: Norka Ltd + DZ',
    ],
    ['Norka Ltd has not yet delivered the wagons to Rotva Ltd.'],
    ['Norka Ltd sold rice to Algeria.'],
  ]);
});

describe('enumerations in running text', () => {
  checkAgreements([
    [
      'Norka Sun Inc. has become party to the following: (a) a supply agreement with Rotva Ltd; (b) a construction contract with Vexta AB of Lund, Sweden; and (c) a lease with Delta Bank. Rain fell.',
      'SIGNED CONTRACT: Norka Sun Inc. + Rotva Ltd',
      'SIGNED CONTRACT: Norka Sun Inc. + Vexta AB',
      'SIGNED CONTRACT: Norka Sun Inc. + Delta Bank',
    ],
  ]);
});

describe('names', () => {
  it('of cities are known without their marks', () => {
    expect(countryOfOrganization('Norka AB of Malmo signed a contract with Delta Bank.', 'Norka AB')).toMatch(
      /^SE/,
    );
  });

  it('end with a day where a legal form follows', () => {
    expect(organizationsOf('Norka Sun Inc. met Delta Bank.')).toEqual(['Norka Sun Inc.', 'Delta Bank']);
  });
});
