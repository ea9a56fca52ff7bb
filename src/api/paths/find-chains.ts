import type { ReadPathsTiesRow } from '../../graph/generated/statements.ts';
import { type Chain, listChains } from './list-chains.ts';
import { TieGraph } from './tie-graph.ts';

/** Reads the ties of these parties: one statement. */
export type ReadTies = (ids: readonly string[]) => Promise<ReadPathsTiesRow>;

/** Agreements that one step of the search goes through at most: of parties with very many, the largest are left out first. */
const mostAgreements = 20_000;

/** One end of the search: the parties that so many steps lead to. */
interface Side {
  reached: ReadonlySet<string>;
  steps: number;
}

/** The parties to go on from, in the order of ids: not those with so many agreements that together they exceed what a step may take. */
function affordable(graph: TieGraph, side: Side): string[] {
  const bySize = [...side.reached]
    .filter((id) => !graph.wasRead(id))
    .sort((a, b) => graph.agreementsOf(a) - graph.agreementsOf(b) || (a < b ? -1 : 1));
  let sum = 0;
  const kept = bySize.filter((id) => {
    sum += graph.agreementsOf(id);
    return sum <= mostAgreements;
  });
  return kept.sort();
}

function cost(graph: TieGraph, side: Side): number {
  return [...side.reached].reduce((sum, id) => sum + (graph.wasRead(id) ? 0 : graph.agreementsOf(id)), 0);
}

/** Takes the side one step further. */
async function advance(graph: TieGraph, side: Side, readTies: ReadTies): Promise<void> {
  const ids = affordable(graph, side);
  if (ids.length > 0) graph.add(ids, await readTies(ids));
  const next = new Set<string>();
  for (const id of side.reached)
    if (graph.wasRead(id)) for (const { partner } of graph.tiesOf(id)) next.add(partner);
  side.reached = next;
  side.steps += 1;
}

/**
 * The shortest chains of agreements between two parties, `most` of them at most, none longer than `maxLength`; those of one length in the
 * order of the names of their parties. Searches from both ends, from the cheaper one first, and no further than the chains
 * wanted make it: a party that very many agreements have is met in the middle rather than gone through.
 */
export async function findChains(
  ends: { readonly from: string; readonly to: string },
  { maxLength, most }: { readonly maxLength: number; readonly most: number },
  readTies: ReadTies,
): Promise<readonly Chain[]> {
  const { from, to } = ends;
  if (from === to || most === 0) return [];
  const graph = new TieGraph();
  const near: Side = { reached: new Set([from]), steps: 0 };
  const far: Side = { reached: new Set([to]), steps: 0 };
  // Both ends in one statement: nearly every search needs them.
  graph.add([from, to], await readTies([from, to]));
  await advance(graph, near, readTies);
  const found: Chain[] = [];
  for (let length = 1; length <= maxLength && found.length < most; length += 1) {
    if (length === 2) await advance(graph, far, readTies);
    while (near.steps + far.steps < length)
      await advance(graph, cost(graph, near) <= cost(graph, far) ? near : far, readTies);
    graph.sort();
    found.push(...listChains(graph, from, to, length, most - found.length));
  }
  return found;
}
