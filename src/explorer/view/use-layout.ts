import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NetworkCanvas } from '../graph/network-canvas.ts';
import { type Places, runLayout } from '../graph/run-layout.ts';
import { useExplorer } from './explorer-context.tsx';
import { useCanvasFacts } from './use-facts.ts';

/** The layout of the canvas. */
export interface Layout {
  readonly running: boolean;
  start(): void;
  stop(): void;
}

/** How long a layout runs: one that a person started, one that follows an expansion. */
const askedFor = { longest: 30_000, most: 3_000 };
const following = { longest: 1_600, most: 260 };

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Lays the canvas out in a worker: when asked to, and for a moment after parties were added. */
export function useLayout(canvas: RefObject<NetworkCanvas | null>): Layout {
  const { state, session, dispatch } = useExplorer();
  const { ties, links, loading } = useCanvasFacts();
  const [running, setRunning] = useState(false);
  const ending = useRef<(() => void) | null>(null);
  const { nodes } = state.canvas;
  const input = useRef({ nodes, ties, links });
  input.current = { nodes, ties, links };

  const stop = useCallback(() => ending.current?.(), []);
  const run = useCallback(
    (limits: typeof askedFor, settles: boolean) => {
      ending.current?.();
      let latest: Places | null = null;
      const finish = (): void => {
        halt();
        ending.current = null;
        setRunning(false);
        if (latest) dispatch({ type: 'move', places: latest, settles });
      };
      const { nodes: placed, ties: tied, links: joined } = input.current;
      const loose = joined.map(({ ids }) => ({ ids, agreements: [] }));
      const halt = runLayout({ nodes: placed, ties: [...tied, ...loose], ...limits }, (places, done) => {
        latest = places;
        if (!prefersStillness()) canvas.current?.place(places);
        if (done) finish();
      });
      ending.current = finish;
      setRunning(true);
    },
    [canvas, dispatch],
  );
  useEffect(() => stop, [stop]);
  useFollowing(session.past.length, nodes.length, loading, () => run(following, true), stop);
  const { unsettled } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what an address named is there
  useEffect(() => {
    if (!unsettled || loading || nodes.length === 0) return;
    const timer = setTimeout(() => run({ longest: 3_000, most: 600 }, true), 150);
    return () => clearTimeout(timer);
  }, [unsettled, loading, nodes.length > 0]);
  return useMemo(() => ({ running, start: () => run(askedFor, false), stop }), [running, run, stop]);
}

/** Calls `follow` once what a person has just added is loaded; a layout under way must not outlive what it lays out. */
function useFollowing(
  steps: number,
  count: number,
  loading: boolean,
  follow: () => void,
  stop: () => void,
): void {
  const before = useRef({ steps, count });
  const due = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the canvas calls for a layout
  useEffect(() => {
    // What an address brought has its places already.
    const added = steps > before.current.steps && count > before.current.count;
    if (count !== before.current.count) stop();
    before.current = { steps, count };
    if (added && count > 2) due.current = true;
    if (!due.current || loading) return;
    const timer = setTimeout(() => {
      due.current = false;
      follow();
    }, 60);
    return () => clearTimeout(timer);
  }, [steps, count, loading]);
}
