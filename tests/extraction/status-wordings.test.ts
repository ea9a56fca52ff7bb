import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('texts that are not signed yet', () => {
  checkAgreements([
    [
      'A loan agreement between Norka Ltd and Rotva Bank has been approved by its board and is expected to be signed before Christmas.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Bank',
    ],
    [
      'The loan agreement between Norka Ltd and Rotva Bank was approved on Monday and will be signed in May.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Bank',
    ],
    [
      'The signing of the memorandum between Norka Ltd and Rotva Ltd was put back by a fortnight after a storm.',
      'PLANNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'The signing ceremony for the agreement between Norka Ltd and Rotva Ltd has been moved to 30 June.',
      'PLANNED OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'A power purchase agreement between Norka Ltd and Rotva Ltd awaits only the approval of the cabinet.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd will on Thursday put its name to a wagon contract with Rotva Ltd.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The lawyers of Norka Ltd and Rotva Ltd have cleared the contract for signature.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Peru and Kenya have agreed the wording of an investment treaty and only have to fix a date for its signature.',
      'PLANNED TREATY: PE + KE',
    ],
    [
      'What remains before the treaty between Peru and Kenya can be signed is the check of the Catalan version.',
      'PLANNED TREATY: PE + KE',
    ],
    [
      'The boards have endorsed the swap contract; Norka Ltd and Rotva Ltd are to sign it in Lima at the end of June.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd will finish the text of a service agreement and sign it in Accra in October.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd hopes to have its import contract with Rotva Ltd signed before winter.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('talks that have not led to a text', () => {
  checkAgreements([
    [
      'Peru and Kenya have been exchanging proposals on a social security agreement since the spring.',
      'NEGOTIATING TREATY: PE + KE',
    ],
    [
      'A licence agreement between Norka Ltd and Rotva Ltd is still being thrashed out.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Work on an extradition treaty between Peru and Kenya is under way.', 'NEGOTIATING TREATY: PE + KE'],
    [
      'Norka Ltd is in discussion with Rotva Ltd about a supply agreement.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Talks on renewing the fishing agreement between Liberia and Norka Ltd are in their second round.',
      'IN_FORCE OTHER: LR + Norka Ltd',
    ],
    [
      'For months Norka Ltd has been negotiating a storage contract with Rotva Ltd.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd have not yet agreed on the terms of a contract.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('agreements that apply', () => {
  checkAgreements([
    [
      'A convention on double taxation between Jordan and Iraq, eleven years in the making, has been applied since November 1.',
      'IN_FORCE TREATY: JO + IQ',
    ],
    [
      'Vexta Bank keeps a 50 million euro credit line open for Norka Ltd.',
      'IN_FORCE CONTRACT: Vexta Bank + Norka Ltd',
    ],
    [
      'The contract under which Norka Ltd maintains the trains of Rotva Ltd runs until 2031.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'A social insurance convention has been in operation between Peru and Kenya since 2009.',
      'IN_FORCE CONTRACT: PE + KE',
    ],
    [
      'Norka Ltd exercised its option to extend the lease with Rotva Ltd until 2030.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The 2011 memorandum of Norka Ltd with Rotva Ltd is still in use.',
      'IN_FORCE MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('agreements that were ended before their term', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd signed a tunnel contract in 2021, which the Peruvian side terminated in April.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd agreed to terminate their licence agreement as of 30 June.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Peru will no longer honour its air services agreement with Kenya.', 'TERMINATED TREATY: PE + KE'],
    [
      'The offtake deal collapsed: Norka Ltd and Rotva Ltd have called it off.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd stopped its factoring agreement with Rotva Ltd in March.',
      'TERMINATED OTHER: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('agreements that ran out', () => {
  checkAgreements([
    [
      'The treaty of friendship between Peru and Kenya was signed for ten years in 2012 and has since expired.',
      'EXPIRED TREATY: PE + KE',
    ],
    [
      'The monetary agreement between San Marino and Italy reached the end of its term.',
      'EXPIRED TREATY: SM + IT',
    ],
    [
      'The memorandum of Norka Ltd and Rotva Ltd lost force at the end of last year.',
      'EXPIRED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'When their partnership agreement ended, Norka Ltd and Rotva Ltd did not renew it.',
      'EXPIRED COOPERATION_AGREEMENT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The three-year cooperation programme of Cyprus and Lebanon expired in May.',
      'EXPIRED COOPERATION_AGREEMENT: CY + LB',
    ],
  ]);
});

describe('what was never agreed', () => {
  checkAgreements([
    [
      'Norka Ltd denied that it had signed a lease agreement with Rotva Ltd.',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'It is not true, the airport said, that Norka Ltd has a handling contract with Rotva Ltd.',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Media wrote that Norka Ltd had won a contract from Rotva Ltd. The company denied it.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('an agreement and the one that follows it', () => {
  checkAgreements([
    [
      'The contract between Norka Ltd and Rotva Ltd expired; a new one is to be signed in October.',
      'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The extradition treaty between Peru and Bolivia lapsed; its successor will be signed in Sucre.',
      'PLANNED TREATY: PE + BO',
      'EXPIRED TREATY: PE + BO',
    ],
  ]);
});

describe('what is only supposed', () => {
  checkAgreements([
    ['Analysts believe that Zambia could conclude a debt agreement with Vexta Bank by the end of the year.'],
    ['If Niger and Algeria were to conclude a pipeline treaty, gas would reach Europe in six years.'],
    ['It would be useful, the professor said, if Estonia and Kenya had a tax treaty.'],
    ['Observers wonder whether Peru and Kenya will ever conclude an investment treaty.'],
  ]);
});
