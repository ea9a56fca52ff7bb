import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPicture, changesOf, emptyGraph, graphOf } from '../../src/explorer/graph/draw-graph.ts';
import type { NetworkPicture } from '../../src/explorer/state/network-picture.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const node = fc.record({
  x: fc.integer({ min: 0, max: 2 }),
  y: fc.integer({ min: 0, max: 2 }),
  size: fc.constantFrom(6, 9),
  color: fc.constantFrom('#111', '#222'),
  label: fc.constantFrom('…', 'Name'),
  type: fc.constantFrom('circle' as const, 'diamond' as const),
  pinned: fc.boolean(),
  zIndex: fc.constant(1),
});
const tie = fc.record({
  size: fc.constantFrom(2, 4),
  color: fc.constantFrom('#333', '#444'),
  type: fc.constantFrom('line' as const, 'dashed' as const),
  zIndex: fc.constant(1),
});
const picture: fc.Arbitrary<NetworkPicture> = fc
  .tuple(fc.dictionary(fc.constantFrom(...ids), node), fc.array(fc.tuple(tie, fc.nat(9)), { maxLength: 8 }))
  .map(([nodes, drawn]) => {
    const present = Object.keys(nodes).sort();
    const pairs = present.flatMap((one, index) =>
      present.slice(index + 1).map((other) => [one, other] as const),
    );
    const ties = new Map<string, { ids: readonly [string, string]; picture: (typeof drawn)[number][0] }>();
    for (const [look, at] of drawn) {
      const pair = pairs[at % Math.max(1, pairs.length)];
      if (pair) ties.set(pair.join('|'), { ids: pair, picture: look });
    }
    return { nodes: new Map(Object.entries(nodes)), ties, selected: new Set<string>() };
  });

const told = (graph: ReturnType<typeof emptyGraph>) => ({
  nodes: graph.mapNodes((id, attributes) => [id, attributes]).sort(),
  ties: graph.mapEdges((key, attributes) => [key, attributes]).sort(),
});

describe('what is drawn', () => {
  it('is the picture, whether the graph was changed or made anew', () => {
    fc.assert(
      fc.property(fc.array(picture, { minLength: 1, maxLength: 4 }), (pictures) => {
        const graph = emptyGraph();
        for (const one of pictures) {
          const due = changesOf(graph, one);
          const done = applyPicture(graph, one);
          // A node that goes takes its ties with it.
          expect(done <= due && (done === 0) === (due === 0)).toBe(true);
          expect(told(graph)).toEqual(told(graphOf(one)));
          expect(changesOf(graph, one)).toBe(0);
        }
      }),
    );
  });
});
