import type { KeyboardEvent, RefObject } from 'react';
import { type Direction, nearestNode } from '../graph/nearest-node.ts';
import type { NetworkCanvas } from '../graph/network-canvas.ts';
import { useExplorer } from './explorer-context.tsx';
import type { Layout } from './use-layout.ts';

/** The keys of the canvas; what they do the toolbar and the table do too. */
export function useNetworkKeys(canvas: RefObject<NetworkCanvas | null>, layout: Layout) {
  const { state, dispatch } = useExplorer();
  const { selected } = state;
  const { nodes } = state.canvas;
  const last = selected.at(-1) ?? null;
  const go = (direction: Direction): void => {
    const id = nearestNode(nodes, last, direction);
    if (id) dispatch({ type: 'select', ids: [id] });
  };
  const pin = (): void => {
    const pinned = nodes.find(({ id }) => id === last)?.pinned ?? false;
    dispatch({ type: 'pin', ids: selected, pinned: !pinned });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => go('ArrowLeft'),
    ArrowRight: () => go('ArrowRight'),
    ArrowUp: () => go('ArrowUp'),
    ArrowDown: () => go('ArrowDown'),
    Enter: () => {
      if (last) dispatch({ type: 'show', subject: { type: 'entity', id: last } });
    },
    Delete: () => dispatch({ type: 'remove', ids: selected, hide: true }),
    p: pin,
    l: () => (layout.running ? layout.stop() : layout.start()),
    '+': () => canvas.current?.zoom(1 / 1.4),
    '=': () => canvas.current?.zoom(1 / 1.4),
    '-': () => canvas.current?.zoom(1.4),
    '0': () => canvas.current?.fit(false),
    Escape: () => dispatch({ type: 'select', ids: [] }),
  };
  return (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
      return;
    }
    if (command && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      dispatch({ type: 'select', ids: nodes.map(({ id }) => id) });
      return;
    }
    const act = command || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
