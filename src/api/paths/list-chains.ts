import type { TieGraph } from './tie-graph.ts';

/** A chain by ids: `agreements[i]` joins `parties[i]` to the next. */
export interface Chain {
  readonly parties: readonly string[];
  readonly agreements: readonly string[];
}

/** How many ties one listing may try: chains that come back to themselves are dead ends, of which hubs have very many. */
const mostTried = 200_000;

/** For each number of steps from 0 to `length`, the parties from which so many lead to `to`, without going through the ends. */
function reaching(graph: TieGraph, from: string, to: string, length: number): ReadonlySet<string>[] {
  const layers: Set<string>[] = [new Set([to])];
  for (let steps = 1; steps < length; steps += 1) {
    const layer = new Set<string>();
    for (const party of layers[steps - 1]!)
      for (const { partner } of graph.tiesOf(party))
        if (partner !== from && partner !== to) layer.add(partner);
    layers.push(layer);
  }
  return layers;
}

/**
 * The chains of exactly `length` agreements between two parties, in the order of the graph's ties, `most` of them at most. In
 * a chain no party and no agreement stands twice.
 */
export function listChains(
  graph: TieGraph,
  from: string,
  to: string,
  length: number,
  most: number,
): readonly Chain[] {
  const layers = reaching(graph, from, to, length);
  const found: Chain[] = [];
  const parties: string[] = [from];
  const agreements: string[] = [];
  let tried = 0;
  const extend = (): void => {
    const left = length - agreements.length - 1;
    for (const { partner, agreement } of graph.tiesOf(parties.at(-1)!)) {
      if (found.length >= most || tried >= mostTried) return;
      tried += 1;
      if (!layers[left]!.has(partner) || parties.includes(partner) || agreements.includes(agreement))
        continue;
      parties.push(partner);
      agreements.push(agreement);
      if (left === 0) found.push({ parties: [...parties], agreements: [...agreements] });
      else extend();
      parties.pop();
      agreements.pop();
    }
  };
  extend();
  return found;
}
