import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('agreements told in one sentence and their parties in the one before', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd are to run the ferry together. Their contract covers nine years.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd stopped buying cod from Rotva Ltd. The supply contract was rescinded in March.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd fell out with Rotva Ltd over prices. The joint venture was wound up in May.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd named Rotva Ltd its importer. Under the import contract, dated 10 February, the first ships leave in May.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd has the task of dredging the port. Its contract with Delta Power, dated Monday, is worth 9 million euros.',
      'SIGNED CONTRACT: Delta Power + Norka Ltd',
    ],
    ['Norka Ltd and Rotva Ltd met in Oslo. An agreement was not on the table.'],
    ['Norka Ltd and Rotva Ltd met in Oslo. A contract would help both.'],
    ['Norka Ltd and Rotva Ltd met in Oslo. The intergovernmental agreement on trade still applies.'],
    ['Norka Ltd makes rope in Oslo. Rotva Ltd makes shoes in Accra. An order of the court was read.'],
    ['The minister visited Norka Ltd and Rotva Ltd. The agreement on free trade, he said, helps exporters.'],
    ['Norka Ltd and Rotva Ltd met in Oslo. Shares rose by 5 percent.'],
  ]);
});

describe('agreements with whoever the article speaks of', () => {
  const about = 'Norka Ltd had a good year. Norka Ltd was founded in 1990. The sales of Norka Ltd rose. ';
  checkAgreements([
    [
      `${about}The loan from Delta Bank became effective on 26 June.`,
      'IN_FORCE CONTRACT: Delta Bank + Norka Ltd',
    ],
    [
      `${about}Rotva Ltd is walking away from the exchange agreement of 2020.`,
      'TERMINATED COOPERATION_AGREEMENT: Rotva Ltd + Norka Ltd',
    ],
    [`${about}The Delta Bank report, no agreement at all, was read to shareholders.`],
    [`${about}Delta Bank circulated a note on the sale of the mill.`],
  ]);
});

describe('talks that are to lead to something', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd informed the ministers that their talks about joint drilling were at an advanced stage.',
      'NEGOTIATING OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd told this newspaper that its joint-venture talks with Rotva Ltd, the juice maker, had been dropped.',
      'TERMINATED OTHER: Norka Ltd + Rotva Ltd',
    ],
    ['The director of Norka Ltd held talks with Rotva Ltd about the weather.'],
    ['Norka Ltd and Rotva Ltd met in Oslo. Talks on other subjects took place.'],
  ]);
});

describe('a clause of which nothing was read, beside one of which something was', () => {
  checkAgreements([
    [
      'Norka Ltd signed a memorandum with Rotva Ltd, and the Delta Institute had put its name, next to that of the Sava University, to a memorandum on exchange.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'SIGNED MEMORANDUM: Delta Institute + Sava University',
    ],
    [
      'Norka Ltd signed a memorandum with Rotva Ltd, and the Delta Institute met the Sava University.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd signed a memorandum with Rotva Ltd, and the Delta Institute has met the Sava University.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('agreements of the two that a sentence names, in words that no rule knows', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd added six years to the concession for the Sava dam.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['A new licence ties Rotva Ltd to Norka Ltd.', 'SIGNED CONTRACT: Rotva Ltd + Norka Ltd'],
    [
      'Norka Ltd says an interline agreement exists with Rotva Ltd, and has existed since May.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'A memorandum among three bodies, the Norka Institute, the Rotva University and the Delta Academy, has been operating without fuss.',
      'SIGNED MEMORANDUM: Norka Institute + Rotva University + Delta Academy',
    ],
    ['Norka Ltd then sold two camps to Rotva Ltd.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    ['Delta Bank lends Norka Ltd 60 million euros.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    [
      'Norka Ltd walked away in March from an order that Rotva Ltd had taken.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Among the stands: Norka Ltd, Rotva Ltd, and a bee-keeper who sold out in an hour.'],
    ['She answered reports in two papers that Norka Ltd had sold a mill to Rotva Ltd.'],
    ['The minister praised Norka Ltd and Rotva Ltd for safe delivery of the vaccines.'],
    ['Norka Ltd and Rotva Ltd disagree over the purchase of land by the city.'],
    ['Rotva Ltd’s purchase of Norka Ltd is another matter.'],
    ['Norka Ltd circulated a story about the sale of the mill to Rotva Ltd.'],
    ['Norka Ltd and Rotva Ltd argued whether a licence was needed.'],
  ]);
});
