import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('words that point back', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd met in Oslo. The former signed a contract with Delta Bank; the latter agreed a loan with Sigma Bank.',
      'SIGNED CONTRACT: Norka Ltd + Delta Bank',
      'SIGNED CONTRACT: Rotva Ltd + Sigma Bank',
    ],
    [
      'The Peruvian company Norka Ltd met the Chilean company Rotva Ltd. The Chilean company signed a contract with Delta Bank.',
      'SIGNED CONTRACT: Rotva Ltd + Delta Bank',
    ],
    [
      'Riga University has a partner in Oulu University. The two institutions signed a memorandum.',
      'SIGNED MEMORANDUM: Oulu University + Riga University',
    ],
    [
      'Norka Ltd met Rotva Ltd in Oslo. The two sides agreed to extend their supply contract.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'A delegation of Delta Bank visited Lima. During the visit it signed a memorandum with Sigma Bank.',
      'SIGNED MEMORANDUM: Delta Bank + Sigma Bank',
    ],
    [
      'Rotva Ltd will open a shop with Norka Ltd, with which it signed a contract last year.',
      'SIGNED CONTRACT: Rotva Ltd + Norka Ltd',
    ],
    [
      'Norka Ltd awarded Rotva Ltd a contract in 2019; it was cancelled two years later.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      '"In May we signed a contract with Delta Bank," said Ana Ruiz, director of Norka Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Delta Bank',
    ],
    [
      'Ana Ruiz has run Norka Ltd since 2019. We met her in Lima.\n\nWhat came of it?\n\nDelta Bank and we concluded a contract in May.',
      'SIGNED CONTRACT: Delta Bank + Norka Ltd',
    ],
    [
      'After signing a memorandum with Riga University, Oulu University concluded a similar document with Lima University.',
      'SIGNED MEMORANDUM: Oulu University + Riga University',
      'SIGNED MEMORANDUM: Oulu University + Lima University',
    ],
  ]);
});

describe('how far an agreement has come', () => {
  checkAgreements([
    [
      'The signing of a contract between Norka Ltd and Rotva Ltd is planned for May.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The talks led to the signing of a contract between Norka Ltd and Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd and Rotva Ltd used the day to sign a contract.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      'Norka Ltd has finalised with Rotva Ltd the wording of a supply contract.',
      'PLANNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka University and Rotva University will exchange students under an agreement which their rectors signed.',
      'SIGNED OTHER: Norka University + Rotva University',
    ],
    [
      'Norka Ltd and Rotva Ltd are agreeing the wording of a memorandum on training.',
      'NEGOTIATING MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'The memorandum between Norka Ltd and Rotva Ltd is finished; its signing is planned for July.',
      'PLANNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd broke in August the sales agreement it had with Rotva Ltd.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Tugs stay with Norka Ltd, whose towage contract with Rotva Ltd has been prolonged.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a contract on refuse collection.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The contract between Norka Ltd and Rotva Ltd expired in 2022 and was not replaced.',
      'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The contract that Norka Ltd and Rotva Ltd signed in 2018 was suspended for a year and has since been renewed.',
      'IN_FORCE CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Reports that Norka Ltd had signed a contract with Rotva Ltd are wrong, the company says.',
      'DENIED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The protocol which Peru and Kenya brought into effect on 1 March 2024 has cut the queue.',
      'IN_FORCE OTHER: PE + KE',
    ],
    [
      'The contract between Norka Ltd and Rotva Ltd ran its full term.',
      'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The code-share of Norka Airlines and Rotva Airways, in force since 2020, covers Lima.',
      'IN_FORCE CONTRACT: Norka Airlines + Rotva Airways',
    ],
    [
      'Peru and Kenya signed a treaty on gas. They also welcomed the double taxation convention, in force since 2019.',
      'SIGNED TREATY: PE + KE',
      'IN_FORCE TREATY: PE + KE',
    ],
    [
      'Peru and Kenya signed a treaty on gas. Afterwards they issued a joint statement.',
      'SIGNED TREATY: PE + KE',
      'SIGNED JOINT_DECLARATION: PE + KE',
    ],
    ['Midfielder Jan Vos has signed for two years with Lima Club.'],
    ['Norka Ltd is interested in signing a contract with Rotva Ltd.'],
    ['The delegation proposed that Norka Ltd and Rotva Ltd sign a memorandum.'],
    ['Norka Ltd and Rotva Ltd exchanged views on a possible contract.'],
    ['Talks were held between Norka Ltd and Rotva Ltd.'],
    ['Local media carried reports that Norka Ltd had sold a ship to Rotva Ltd.'],
    ['Peru exported goods worth $38 million to Kenya, according to Norka Ltd.'],
  ]);
});
