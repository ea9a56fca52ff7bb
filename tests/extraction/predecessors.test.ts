import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { statementsOf } from './read.ts';

describe('what an agreement comes instead of', () => {
  checkAgreements([
    [
      'Norka Ltd signed a memorandum with Rotva Ltd on Tuesday, replacing the one they had signed in 1998.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'TERMINATED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a memorandum on Tuesday; it takes the place of a 2017 arrangement between the two firms.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'TERMINATED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a memorandum on Monday. The memorandum supersedes that of 2017, which had lapsed.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'EXPIRED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a lease on Monday. It replaces the lease on the same land which Norka Ltd and Rotva Ltd concluded in 2017.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a lease in May 2019. In March they signed a new lease, replacing the one of 2019.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The licence supersedes the distribution agreement made in 2020 between Norka Ltd and Rotva Ltd, which would otherwise have run until 2028.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'A new memorandum was signed by Norka Ltd and Rotva Ltd. With it the memorandum of the two firms from 2009 ceases to be valid.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
      'EXPIRED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd picked Rotva Ltd for three cranes and the contract was signed on 9 July. The 2022 contract was fulfilled in May.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
      'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('what is no agreement of its own', () => {
  checkAgreements([
    [
      'Norka Ltd and Rotva Ltd signed a contract on Monday. The new buses replace those of 1998.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd signed a memorandum on Monday. Ana Ruso, who succeeds the director, signed it.',
      'SIGNED MEMORANDUM: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd succeeded in signing a contract with Rotva Ltd.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      'The lease of Norka Ltd with Rotva Ltd was fulfilled. It ran its course in 2019.',
      'EXPIRED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'The contract of Norka Ltd with Rotva Ltd, signed in 2023, was rescinded in May.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('an old text and the new one', () => {
  it.each([
    'Norka Ltd signed a memorandum with Rotva Ltd on Tuesday, replacing the one they had signed in 1998.',
    'A new memorandum was signed by Norka Ltd and Rotva Ltd. With it the memorandum of the two firms from 2009 ceases to be valid.',
    'Norka Ltd picked Rotva Ltd for three cranes and the contract was signed on 9 July. The 2022 contract was fulfilled in May.',
  ])('are two agreements: %s', (text) => {
    const told = statementsOf(text, 'agreement-reported').map(({ agreement }) => agreement);
    expect(new Set(told).size).toBe(2);
  });

  it('are a report on the old one where the text told of it', () => {
    const text =
      'Norka Ltd and Rotva Ltd signed a lease in May 2019. The firms signed a loan agreement on Monday, in place of the lease of 2019.';
    const told = statementsOf(text, 'agreement-reported').map(
      ({ agreement, status }) => `${agreement} ${status}`,
    );
    expect(told).toEqual(['a1 SIGNED', 'a1 TERMINATED', 'a2 SIGNED']);
  });
});
