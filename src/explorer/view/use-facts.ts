import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Facts } from '../graph/facts.ts';
import { loadFacts } from '../graph/load-facts.ts';
import { type Link, linksAmong } from '../state/links.ts';
import { type Tie, tiesAmong } from '../state/ties.ts';
import { useExplorer } from './explorer-context.tsx';

/** What is known of the nodes on the canvas at the time that is shown. */
export interface CanvasFacts {
  readonly facts: Facts;
  readonly ties: readonly Tie[];
  /** What joins them without an agreement. */
  readonly links: readonly Link[];
  readonly loading: boolean;
  readonly error: Error | null;
}

/** The one that the page shares; made by `useLoadedFacts`. */
export const CanvasFactsContext = createContext<CanvasFacts | null>(null);

export function useCanvasFacts(): CanvasFacts {
  const value = useContext(CanvasFactsContext);
  if (!value) throw new Error('expected to be inside CanvasFactsContext');
  return value;
}

/** Loads what the canvas needs, and derives the ties that pass the filters; `generation` changes when the graph did. */
export function useLoadedFacts(generation: number): CanvasFacts {
  const { state } = useExplorer();
  const { asOf, knownAt, canvas, filters } = state;
  const kept = useRef<{ facts: Facts; moment: string; generation: number } | null>(null);
  const moment = `${asOf}|${knownAt}`;
  if (kept.current?.moment !== moment || kept.current.generation !== generation)
    kept.current = { facts: new Facts({ asOf, knownAt }), moment, generation };
  const { facts } = kept.current;
  const version = useSyncExternalStore(facts.subscribe, facts.version);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const idText = JSON.stringify(canvas.nodes.map(({ id }) => id));

  useEffect(() => {
    const aborted = new AbortController();
    const ids = JSON.parse(idText) as string[];
    setLoading(true);
    setError(null);
    loadFacts(facts, ids, aborted.signal)
      .catch((reason: Error) => {
        if (!aborted.signal.aborted) setError(reason);
      })
      .finally(() => {
        if (!aborted.signal.aborted) setLoading(false);
      });
    return () => aborted.abort();
  }, [facts, idText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts change in place, version tells when
  const ties = useMemo(
    () => tiesAmong(new Set(JSON.parse(idText) as string[]), facts.agreements.values(), filters),
    [facts, version, idText, filters],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as for the ties
  const links = useMemo(
    () =>
      linksAmong(
        (JSON.parse(idText) as string[]).map((id) => ({ id })),
        facts.entities,
        asOf,
      ),
    [facts, version, idText, asOf],
  );
  return useMemo(() => ({ facts, ties, links, loading, error }), [facts, ties, links, loading, error]);
}
