import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('clauses that leave out what was said', () => {
  checkAgreements([
    [
      'Norka Ltd signed with Rotva Ltd, Delta Bank with Sigma Group and Riga University with Oulu University.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
      'SIGNED OTHER: Delta Bank + Sigma Group',
      'SIGNED OTHER: Riga University + Oulu University',
    ],
    [
      'Norka Ltd signed a memorandum with Rotva Ltd; Delta Bank, a loan agreement with Sigma Group.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'SIGNED CONTRACT: Delta Bank + Sigma Group',
    ],
    [
      'Norka Ltd exchanged a memorandum with Rotva Ltd, as did Delta Bank with Sigma Group.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Delta Bank + Sigma Group',
    ],
    [
      'The first memorandum was signed by Riga University and Oulu University, the second by Delta Bank and Sigma Group.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
      'SIGNED MEMORANDUM: Delta Bank + Sigma Group',
    ],
    [
      'A memorandum was signed by Norka Ltd and Rotva Ltd. A second one, on seeds, was signed by Delta Bank and Sigma Group.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Delta Bank + Sigma Group',
    ],
    [
      'Between Norka Ltd and Rotva Ltd – a contract on cranes was signed.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('lists', () => {
  checkAgreements([
    [
      'Norka Ltd signed memorandums with three Georgian companies: Rotva Ltd, Sigma Group and Delta Bank.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Norka Ltd + Sigma Group',
      'SIGNED MEMORANDUM: Norka Ltd + Delta Bank',
    ],
    [
      'Memorandums were signed with Norka Ltd by Rotva Ltd and Sigma Group.',
      'SIGNED MEMORANDUM: Rotva Ltd + Norka Ltd',
      'SIGNED MEMORANDUM: Sigma Group + Norka Ltd',
    ],
    [
      'Riga University took home exchange agreements with Oulu University and with Lima University.',
      'SIGNED COOPERATION_AGREEMENT: Riga University + Oulu University',
      'SIGNED COOPERATION_AGREEMENT: Riga University + Lima University',
    ],
    [
      'Two documents were signed at the forum.\n\n1. Norka Ltd / Rotva Ltd – supply of copper cathodes\n2. Riga University and Oulu University – memorandum on nursing',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
    ],
    [
      'Norka Ltd, of Helsinki, and Lima’s Rotva Ltd signed a contract on engines.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('who signs for whom', () => {
  checkAgreements([
    [
      'The agreement was signed by the rector of Riga University, Ana Ruiz, and the president of Oulu University, Jan Vos.',
      'SIGNED OTHER: Riga University + Oulu University',
    ],
    [
      'The document was signed by Ana Ruiz, rector of Riga University. For the Finnish side it was signed by Jan Vos, head of Oulu University.',
      'SIGNED OTHER: Riga University + Oulu University',
    ],
    [
      'A memorandum on nursing was concluded. It was signed for Riga University by Ana Ruiz and for Oulu University by Jan Vos.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
    ],
    [
      'The memorandum bears the signatures of Norka Ltd and Rotva Ltd.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    ['The energy ministers of Peru and Chile signed a treaty on gas.', 'SIGNED TREATY: PE + CL'],
    ['Peruvian and Chilean foreign ministers signed a treaty on visas.', 'SIGNED TREATY: PE + CL'],
    [
      'Riga University and its Finnish counterpart, Oulu University, signed a memorandum.',
      'SIGNED MEMORANDUM: Riga University + Oulu University',
    ],
  ]);
});
