import type { CanvasNode } from '../state/explorer-state.ts';
import type { Tie } from '../state/ties.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-message.ts';

/** Where nodes stand. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** What a layout is run on. */
export interface LayoutInput {
  readonly nodes: readonly CanvasNode[];
  readonly ties: readonly Pick<Tie, 'ids' | 'agreements'>[];
  readonly longest: number;
  readonly most: number;
}

function requestOf({ nodes, ties, longest, most }: LayoutInput): LayoutRequest {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const present = ties.filter(({ ids }) => ids.every((id) => places.has(id)));
  const weights = new Float32Array(nodes.length).fill(1);
  for (const { ids } of present) for (const id of ids) weights[places.get(id)!]! += 1;
  return {
    nodes: Float32Array.from(
      nodes.flatMap(({ x, y, pinned }, index) => [x, y, weights[index]!, pinned ? 1 : 0]),
    ),
    ties: Float32Array.from(
      present.flatMap(({ ids, agreements }) => [
        places.get(ids[0])!,
        places.get(ids[1])!,
        Math.max(1, agreements.length),
      ]),
    ),
    longest,
    most,
  };
}

/**
 * Lays out in a worker; `onPlaces` hears several times a second, and last with `done`. Answers how to stop it: then nothing
 * more is heard.
 */
export function runLayout(input: LayoutInput, onPlaces: (places: Places, done: boolean) => void): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    const places = new Map(
      input.nodes.map(({ id }, index) => [
        id,
        { x: data.places[index * 2]!, y: data.places[index * 2 + 1]! },
      ]),
    );
    onPlaces(places, data.done);
    if (data.done) worker.terminate();
  };
  worker.postMessage(requestOf(input));
  return () => worker.terminate();
}
