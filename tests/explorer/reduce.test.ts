import { describe, expect, it } from 'vitest';
import { initialState } from '../../src/explorer/state/explorer-state.ts';
import { type Action, reduce, type Session, startSession } from '../../src/explorer/state/reduce.ts';

const sessionAfter = (...actions: Action[]): Session => actions.reduce(reduce, startSession(initialState));
const idsOf = ({ state }: Session): string[] => state.canvas.nodes.map(({ id }) => id);

describe('the canvas', () => {
  it('takes a party once, however often it is added', () => {
    expect(idsOf(sessionAfter({ type: 'add', ids: ['a', 'b', 'a'] }, { type: 'add', ids: ['b'] }))).toEqual([
      'a',
      'b',
    ]);
  });

  it('gives every party a place of its own', () => {
    const session = sessionAfter(
      { type: 'add', ids: ['a'] },
      { type: 'add', ids: ['b'], around: 'a' },
      { type: 'add', ids: ['c'], around: 'a' },
      { type: 'add', ids: ['d', 'e'] },
    );
    const places = session.state.canvas.nodes.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(5);
  });

  it('keeps what was hidden away from expansions, until it is asked for', () => {
    const hidden = sessionAfter({ type: 'add', ids: ['a', 'b'] }, { type: 'remove', ids: ['b'], hide: true });
    expect(idsOf(reduce(hidden, { type: 'add', ids: ['b', 'c'], around: 'a' }))).toEqual(['a', 'c']);
    expect(idsOf(reduce(hidden, { type: 'add', ids: ['b'] }))).toEqual(['a', 'b']);
    expect(idsOf(reduce(hidden, { type: 'unhide' }))).toEqual(['a', 'b']);
  });

  it('undoes and does again, step by step, and forgets the future at a new step', () => {
    const session = sessionAfter({ type: 'add', ids: ['a'] }, { type: 'add', ids: ['b'] }, { type: 'clear' });
    const undone = [{ type: 'undo' }, { type: 'undo' }] satisfies Action[];
    const back = undone.reduce(reduce, session);
    expect(idsOf(back)).toEqual(['a']);
    expect(idsOf(reduce(back, { type: 'redo' }))).toEqual(['a', 'b']);
    const other = reduce(back, { type: 'add', ids: ['c'] });
    expect(reduce(other, { type: 'redo' })).toBe(other);
  });

  it('undoes a layout that followed an expansion together with it', () => {
    const places = new Map([['a', { x: 9, y: 9 }]]);
    const session = sessionAfter({ type: 'add', ids: ['a'] }, { type: 'move', places, settles: true });
    expect(session.state.canvas.nodes[0]).toMatchObject({ x: 9, y: 9 });
    expect(idsOf(reduce(session, { type: 'undo' }))).toEqual([]);
  });

  it('selects nothing that is not there', () => {
    const session = sessionAfter(
      { type: 'add', ids: ['a', 'b'] },
      { type: 'select', ids: ['a', 'b'] },
      { type: 'remove', ids: ['a'] },
    );
    expect(session.state.selected).toEqual(['b']);
  });

  it('ends the reading when something else is shown', () => {
    const reading = { article: 'article:1', start: 0, end: 4 };
    const session = sessionAfter(
      { type: 'read', reading },
      { type: 'show', subject: { type: 'entity', id: 'a' } },
    );
    expect(session.state.reading).toBeNull();
  });
});
