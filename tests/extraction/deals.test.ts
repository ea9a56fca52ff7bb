import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('deals told by a verb alone', () => {
  checkAgreements([
    ['Norka Ltd has ordered six jets from Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    ['Norka Ltd bought two filling lines off Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Norka Ltd has been chosen by Delta Bank to build its data centre.',
      'SIGNED CONTRACT: Norka Ltd + Delta Bank',
    ],
    ['Delta Bank chose Norka Ltd over Sigma Group.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    ['Norka Ltd licensed its design to Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    ['Norka Ltd has entrusted the dredging to Jan De Rotva.', 'SIGNED CONTRACT: Norka Ltd + Jan De Rotva'],
    ['Delta Bank lent Norka Ltd 40 million euros.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    ['Norka Ltd completed the sale of its mine to Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    ['Norka Ltd acquired Rotva Group’s assets in Peru.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    ['Norka Ltd took over its pipeline from Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Norka Ltd will deliver ore to Rotva Group under a five-year contract.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Norka Ltd denied having leased a berth from Rotva Group.', 'DENIED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Reports that Norka Ltd would sell its unit to Rotva Group are untrue.',
      'DENIED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Norka Ltd could sell its mine to Rotva Group.'],
    ['Norka Ltd wants to buy six jets from Rotva Group.'],
  ]);
});

describe('instruments that are won, granted and begun', () => {
  checkAgreements([
    ['Delta Bank awarded Norka Ltd a contract for a bridge.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    [
      'Norka Ltd clinched a contract worth 20 million euros from Rotva Group.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Delta Bank extended a 50 million credit line to Norka Ltd.', 'SIGNED CONTRACT: Delta Bank + Norka Ltd'],
    ['Norka Ltd closed a 40-million-euro loan with Delta Bank.', 'SIGNED CONTRACT: Norka Ltd + Delta Bank'],
    ['Norka Ltd picked up an overhaul order from Rotva Group.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Norka Ltd placed with Rotva Group an order for 45 machines.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Group',
    ],
    ['Norka Ltd and Rotva Group formed a joint venture.', 'SIGNED CONTRACT: Norka Ltd + Rotva Group'],
    [
      'Delta Bank will finance the dam with a $40 million loan to Norka Ltd.',
      'SIGNED CONTRACT: Delta Bank + Norka Ltd',
    ],
    [
      'Norka Ltd pulled out of a planned joint venture with Rotva Group.',
      'TERMINATED CONTRACT: Norka Ltd + Rotva Group',
    ],
  ]);
});
