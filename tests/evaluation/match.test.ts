import { describe, expect, it } from 'vitest';
import { matchBest, matchMost } from '../../src/evaluation/match.ts';
import { Count, Rate, round } from '../../src/evaluation/tally.ts';

describe('matching', () => {
  it('gives up a good place where that lets more be matched', () => {
    expect([...matchMost([[0, 1], [0]])]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('takes the best pair first, and among equals the first', () => {
    const pair = (score: number, predicted: number, labelled: number) => ({ score, predicted, labelled });
    const matched = matchBest([pair(1, 0, 0), pair(2, 1, 0), pair(1, 0, 1), pair(1, 2, 1)]);
    expect([...matched]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('tallies', () => {
  it('are perfect where nothing was expected and nothing came', () => {
    expect(new Count().summary()).toEqual({ P: 1, R: 1, F1: 1, tp: 0, fp: 0, fn: 0 });
    expect(new Rate().summary()).toEqual({ acc: null, ok: 0, n: 0 });
  });

  it.each([
    [1 / 32, 0.0312],
    [3 / 32, 0.0938],
    [2 / 3, 0.6667],
    [0.00625, 0.0063],
  ])('round %d to %d', (value, rounded) => {
    expect(round(value)).toBe(rounded);
  });
});
