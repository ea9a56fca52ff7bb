import { type RefObject, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { NetworkCanvas } from '../graph/network-canvas.ts';
import type { Subject } from '../state/explorer-state.ts';
import { pictureOf } from '../state/network-picture.ts';
import { tieKey } from '../state/ties.ts';
import { useExplorer } from './explorer-context.tsx';
import { pictureColors } from './picture-colors.ts';
import { onThemeChange, token } from './theme.ts';
import { useCanvasFacts } from './use-facts.ts';

function canvasColors() {
  return { ink: token('ink'), paper: token('surface'), faint: token('line') };
}

let themeVersion = 0;
function subscribeTheme(listener: () => void): () => void {
  return onThemeChange(() => {
    themeVersion += 1;
    listener();
  });
}

/** The canvas in this element: it shows the state, and what is done on it changes the state. */
export function useNetworkCanvas(stage: RefObject<HTMLDivElement | null>): RefObject<NetworkCanvas | null> {
  const { state, dispatch } = useExplorer();
  const { facts, ties, links } = useCanvasFacts();
  const canvas = useRef<NetworkCanvas | null>(null);
  const theme = useSyncExternalStore(subscribeTheme, () => themeVersion);
  const current = useRef({ state, ties, links });
  current.current = { state, ties, links };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the tokens say
  const colors = useMemo(pictureColors, [theme]);

  useEffect(() => {
    const made = new NetworkCanvas(
      stage.current!,
      {
        onNode: (id, together) => {
          const { selected } = current.current.state;
          const others = selected.filter((one) => one !== id);
          if (together) dispatch({ type: 'select', ids: selected.includes(id) ? others : [...others, id] });
          else {
            dispatch({ type: 'select', ids: [id] });
            dispatch({ type: 'show', subject: { type: 'entity', id } });
          }
        },
        onTie: (ids) => {
          const key = tieKey(...ids);
          const link = current.current.links.find((one) => one.key === key);
          const tied = current.current.ties.some((one) => one.key === key);
          // What is no agreement is told by the panel of what it was told of.
          const subject: Subject = link && !tied ? { type: 'entity', id: link.ids[0] } : { type: 'tie', ids };
          dispatch({ type: 'show', subject });
        },
        onBackground: () => dispatch({ type: 'select', ids: [] }),
        onDragged: (places) => {
          dispatch({ type: 'move', places });
          dispatch({ type: 'pin', ids: [...places.keys()], pinned: true });
        },
      },
      canvasColors(),
    );
    canvas.current = made;
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, [stage, dispatch]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as for the colours of the picture
  useEffect(() => canvas.current?.setColors(canvasColors()), [theme]);

  const { nodes } = state.canvas;
  const { selected } = state;
  useEffect(() => {
    canvas.current?.show(pictureOf({ nodes, entities: facts.entities, ties, links, selected, colors }));
  }, [nodes, facts, ties, links, selected, colors]);
  return canvas;
}
