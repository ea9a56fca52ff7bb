import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelRoom } from '../../src/explorer/graph/label-room.ts';
import { placeLabels } from '../../src/explorer/state/place-labels.ts';

const box = { x: 0, y: 0, width: 1_000, height: 500 };
const space = { box, letter: 10, gap: 5 };

describe('names on the map', () => {
  it('stand right of their place, or where they cover no other name', () => {
    const place = (code: string, x: number, y: number) => ({ code, name: 'Denmark', x, y });
    const labels = placeLabels([place('a', 100, 100), place('b', 100, 104), place('c', 500, 400)], space);
    expect(labels.map(({ code, anchor }) => [code, anchor])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
      ['c', 'start'],
    ]);
  });

  it('are left out where there is no room, and outside of what is shown', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      code: String(index),
      name: 'A long name of a state',
      x: 200,
      y: 200,
    }));
    expect(placeLabels(crowd, space).length).toBeLessThan(6);
    expect(placeLabels([{ code: 'a', name: 'A', x: -1, y: 3 }], space)).toEqual([]);
  });
});

describe('names on the canvas', () => {
  it('never cover each other, and find room again in the next picture', () => {
    const room = new LabelRoom();
    const node = fc.record({
      x: fc.integer({ min: -300, max: 900 }),
      y: fc.integer({ min: -300, max: 900 }),
      size: fc.integer({ min: 3, max: 22 }),
      width: fc.integer({ min: 10, max: 300 }),
      height: fc.constant(15),
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        room.clear();
        const taken = nodes.flatMap((one) => {
          const left = room.take(one);
          return left === null ? [] : [{ left, right: left + one.width, y: one.y }];
        });
        for (const [index, one] of taken.entries())
          for (const other of taken.slice(index + 1))
            expect(one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < 15).toBe(
              false,
            );
        if (nodes.length > 0) expect(taken.length).toBeGreaterThan(0);
      }),
    );
  });
});
