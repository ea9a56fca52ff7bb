import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../src/explorer/state/address.ts';
import {
  type ExplorerState,
  initialState,
  intervals,
  matrixSizes,
  views,
} from '../../src/explorer/state/explorer-state.ts';
import { agreementKinds } from '../../src/ontology/agreement-kinds.ts';

const id = fc
  .stringMatching(/^(?:organization|country):[\p{L}\d|&=#?+%-]{1,12}$/u)
  .filter((text) => !text.includes('|'));
const whole = fc.integer({ min: -900_000, max: 900_000 });
const nodes = fc.uniqueArray(fc.record({ id, x: whole, y: whole, pinned: fc.boolean() }), {
  selector: (node) => node.id,
  maxLength: 6,
});
const states: fc.Arbitrary<ExplorerState> = nodes.chain((placed) =>
  fc.record<ExplorerState>({
    view: fc.constantFrom(...views),
    query: fc.string(),
    filters: fc.record({
      standings: fc.subarray(['binding', 'open', 'ended'] as const),
      kinds: fc.subarray(agreementKinds.map(({ kind }) => kind)),
      sector: fc.string(),
    }),
    asOf: fc.constantFrom(null, '2026', '2026-02', '2026-02-28'),
    comparison: fc.record({
      of: fc.constantFrom('parties', 'times'),
      beside: fc.constantFrom(null, '2024', '2024-06'),
    }),
    interval: fc.constantFrom(...intervals),
    matrixSize: fc.constantFrom(...matrixSizes),
    knownAt: fc.constantFrom(null, '2026-02-28T23:59:59.999Z', '2026-03-01T00:00:00Z'),
    canvas: fc.record({ nodes: fc.constant(placed), hidden: fc.uniqueArray(id, { maxLength: 3 }) }),
    selected: fc.subarray(placed.map((node) => node.id)),
    subject: fc.oneof(
      fc.constant(null),
      id.map((one) => ({ type: 'entity' as const, id: one })),
      fc.tuple(id, id).map((ids) => ({ type: 'tie' as const, ids })),
    ),
    reading: fc.option(fc.record({ article: id, start: fc.nat(9_999), end: fc.nat(9_999) }), { nil: null }),
    paths: fc.record({
      from: fc.option(id, { nil: null }),
      to: fc.option(id, { nil: null }),
      longest: fc.integer({ min: 1, max: 6 }),
    }),
    unsettled: fc.boolean(),
    onCanvasOnly: fc.boolean(),
  }),
);

describe('the address', () => {
  it('brings every state back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(`#${addressOf(state)}`)).toEqual(state);
      }),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(addressOf(initialState)).toBe('/start');
    expect(readAddress('')).toEqual(initialState);
  });

  it('means something whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const state = readAddress(text);
        expect(readAddress(addressOf(state))).toEqual(state);
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    const state = readAddress(
      '#/nowhere?asOf=2026-02-31&knownAt=2026-13-01T00:00:00Z&longest=99&n=broken&n=country:RS|1|2&kind=X,TREATY&sel=gone',
    );
    expect(state.view).toBe('start');
    expect(state.asOf).toBeNull();
    expect(state.knownAt).toBeNull();
    expect(state.paths.longest).toBe(4);
    expect(state.canvas.nodes).toEqual([{ id: 'country:RS', x: 1, y: 2, pinned: false }]);
    expect(state.filters.kinds).toEqual(['TREATY']);
    expect(state.selected).toEqual([]);
  });
});
