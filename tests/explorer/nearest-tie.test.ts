import { expect, test } from 'vitest';
import { nearestTie } from '../../src/explorer/graph/nearest-tie.ts';

const tie = (key: string, from: readonly [number, number], to: readonly [number, number], width = 1) => ({
  key,
  from: { x: from[0], y: from[1] },
  to: { x: to[0], y: to[1] },
  width,
});
const flat = tie('flat', [0, 0], [100, 0]);
const steep = tie('steep', [50, -50], [50, 50]);

test.each([
  ['on it', { x: 20, y: 0 }, 'flat'],
  ['less than three pixels beside it', { x: 20, y: 3 }, 'flat'],
  ['farther beside it', { x: 20, y: 5 }, null],
  ['beyond its end', { x: 106, y: 0 }, null],
  ['nearer to the other', { x: 51, y: 2 }, 'steep'],
])('a place %s', (_where, place, expected) => {
  expect(nearestTie([flat, steep], place)).toBe(expected);
});

test('where two cross, the one that was drawn last', () => {
  expect(nearestTie([flat, steep], { x: 50, y: 0 })).toBe('steep');
  expect(nearestTie([steep, flat], { x: 50, y: 0 })).toBe('flat');
});

test('a wide tie is met anywhere on its width', () => {
  expect(nearestTie([tie('wide', [0, 0], [100, 0], 20)], { x: 50, y: 11 })).toBe('wide');
});

test('two parties at one place have a tie there', () => {
  expect(nearestTie([tie('none', [5, 5], [5, 5])], { x: 6, y: 6 })).toBe('none');
});

test('nothing is met where nothing is drawn', () => {
  expect(nearestTie([], { x: 0, y: 0 })).toBeNull();
});
