import {
  agreementsAmong,
  parties as partiesOperation,
  partyAgreements,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { tieKey } from '../state/ties.ts';
import type { Facts } from './facts.ts';

/** How many agreements of each party are asked for; a party with more is `large`. */
const pageOfAgreements = 50;
const partiesAtOnce = 8;
const namesAtOnce = 100;
const requestsAtOnce = 4;
/** Pairs of large parties that are looked up by themselves. */
const mostPairs = 60;

function slices<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

async function inTurns<Value>(
  values: readonly Value[],
  work: (value: Value) => Promise<void>,
): Promise<void> {
  const waiting = values.values();
  const worker = async (): Promise<void> => {
    for (const value of waiting) await work(value);
  };
  await Promise.all(Array.from({ length: requestsAtOnce }, worker));
}

async function loadNames(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const unknown = ids.filter((id) => !facts.parties.has(id) && !facts.missing.has(id));
  await inTurns(slices(unknown, namesAtOnce), async (some) => {
    const { nodes } = await send(partiesOperation, { ids: some }, signal);
    for (const [index, node] of nodes.entries()) {
      if (node && 'name' in node) {
        facts.addParties([node]);
        // An id that went away leads to the one that took over.
        if (node.id !== some[index]) facts.parties.set(some[index]!, facts.parties.get(node.id)!);
      } else facts.missing.add(some[index]!);
    }
    facts.changed();
  });
}

async function loadAgreements(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const { asOf } = facts;
  const incomplete = ids.filter((id) => !facts.complete.has(id) && !facts.missing.has(id));
  await inTurns(slices(incomplete, partiesAtOnce), async (some) => {
    const { nodes } = await send(partyAgreements, { ids: some, asOf, first: pageOfAgreements }, signal);
    for (const [index, node] of nodes.entries()) {
      facts.complete.add(some[index]!);
      if (!node || !('agreements' in node)) continue;
      facts.addAgreements(node.agreements.nodes);
      if (node.agreements.totalCount > node.agreements.nodes.length) facts.large.add(node.id);
    }
    facts.changed();
  });
}

/** What two large parties share may lie beyond the first page of both. */
async function loadLargePairs(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const large = ids.filter((id) => facts.large.has(id));
  const pairs = large
    .flatMap((one, index) => large.slice(index + 1).map((other) => tieKey(one, other)))
    .filter((key) => !facts.complete.has(key))
    .slice(0, mostPairs);
  await inTurns(pairs, async (key) => {
    const filter = { parties: key.split('|').map((id) => ({ id })) };
    const { agreements } = await send(agreementsAmong, { filter, asOf: facts.asOf, first: 100 }, signal);
    facts.complete.add(key);
    facts.addAgreements(agreements.nodes);
    facts.changed();
  });
}

/**
 * Loads what the canvas needs of these parties: their names, and the agreements that tie them to each other. What is loaded is
 * not asked for again. Stops at the signal.
 * @throws ApiError
 */
export async function loadFacts(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  await loadNames(facts, ids, signal);
  await loadAgreements(facts, ids, signal);
  await loadLargePairs(facts, ids, signal);
}
