import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('texts that are worked on', () => {
  checkAgreements([
    [
      'Norka Ltd has offered Rotva Ltd a solar contract; the negotiators meet again on Monday.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Work goes on between Norka Ltd and Rotva Ltd on a supply contract, of which the price remains open.',
      'NEGOTIATING CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd prepare an agreement about small parcels.',
      'NEGOTIATING OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd offered a discount when it signed a contract with Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('what others say and nobody has signed', () => {
  checkAgreements([
    [
      'The mayor rejected the writings of one portal that Norka Ltd has already concluded a memorandum with Rotva Ltd.',
      'DENIED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Neither Norka Ltd nor anybody else has concluded such a contract with Rotva Ltd.',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});
