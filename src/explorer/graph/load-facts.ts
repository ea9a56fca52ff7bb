import { entities } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import type { Facts } from './facts.ts';
import { inTurns, slices } from './in-turns.ts';
import { loadAgreements } from './load-agreements.ts';

const namesAtOnce = 100;

async function loadNames(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const unknown = ids.filter((id) => !facts.entities.has(id) && !facts.missing.has(id));
  await inTurns(slices(unknown, namesAtOnce), async (some) => {
    const { nodes } = await send(entities, { ids: some }, signal);
    for (const [index, node] of nodes.entries()) {
      if (node && 'name' in node) {
        facts.addEntities([node]);
        // An id that went away leads to the one that took over.
        if (node.id !== some[index]) facts.entities.set(some[index]!, facts.entities.get(node.id)!);
      } else facts.missing.add(some[index]!);
    }
    facts.changed();
  });
}

/**
 * Loads what the canvas needs of these nodes: their names, what they are joined to, and the agreements that tie them to each
 * other. What is loaded is not asked for again. Stops at the signal.
 * @throws ApiError
 */
export async function loadFacts(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  await loadNames(facts, ids, signal);
  await loadAgreements(facts, ids, signal);
}
