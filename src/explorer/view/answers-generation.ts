import { answers } from './use-answer.ts';

let generation = 0;
const listeners = new Set<() => void>();

/** Changes whenever somebody decided something here: what was loaded before may be stale. */
export function answersGeneration(): number {
  return generation;
}

/** Calls back after each change of the graph; answers how to stop that. */
export function onGraphChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** To be called after the graph was changed: everything that is shown is asked for again. */
export function graphChanged(): void {
  generation += 1;
  void answers.invalidateQueries();
  for (const listener of listeners) listener();
}
