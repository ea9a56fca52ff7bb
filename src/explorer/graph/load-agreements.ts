import {
  type AgreementsAmongData,
  agreementsAmong,
  moreAgreements,
  partyAgreements,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { isParty } from '../state/entity-group.ts';
import { tieKey } from '../state/ties.ts';
import type { Facts } from './facts.ts';
import { inTurns, slices } from './in-turns.ts';

/** How many agreements of each party are asked for first: most have no more. */
const firstPage = 10;
const partiesAtOnce = 40;
const furtherPage = 100;
/** A party with more is huge: its ties are found from the other side, and those of two such parties pair by pair. */
const mostOfParty = 1_000;
const mostOfPair = 500;
/** Pairs of huge parties that are looked up; 60 countries make 1,770. */
const mostPairs = 2_000;

interface Rest {
  readonly id: string;
  readonly after: string | null;
}

/** The first agreements of each; answers what is left of those that have more. */
async function loadFirst(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<Rest[]> {
  const incomplete = ids.filter((id) => isParty({ id }) && !facts.complete.has(id) && !facts.missing.has(id));
  const rest: Rest[] = [];
  await inTurns(slices(incomplete, partiesAtOnce), async (some) => {
    const { nodes } = await send(partyAgreements, { ids: some, ...facts.moment, first: firstPage }, signal);
    for (const [index, node] of nodes.entries()) {
      const list = node && 'agreements' in node ? node.agreements : null;
      facts.addAgreements(list?.nodes ?? []);
      if (!list || !node || !('agreements' in node) || list.totalCount <= list.nodes.length)
        facts.complete.add(some[index]!);
      else if (list.totalCount > mostOfParty) {
        facts.huge.add(node.id);
        facts.complete.add(some[index]!);
      } else rest.push({ id: node.id, after: list.pageInfo.endCursor });
    }
    facts.changed();
  });
  return rest;
}

async function loadRest(facts: Facts, rest: readonly Rest[], signal: AbortSignal): Promise<void> {
  await inTurns(rest, async ({ id, after: begin }) => {
    let after = begin;
    do {
      const { node } = await send(moreAgreements, { id, ...facts.moment, first: furtherPage, after }, signal);
      const list = node && 'agreements' in node ? node.agreements : null;
      facts.addAgreements(list?.nodes ?? []);
      facts.changed();
      after = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
    facts.complete.add(id);
  });
}

async function loadPair(facts: Facts, key: string, signal: AbortSignal): Promise<void> {
  const filter = { parties: key.split('|').map((id) => ({ id })) };
  let after: string | null = null;
  let loaded = 0;
  let total = 0;
  do {
    const { agreements }: AgreementsAmongData = await send(
      agreementsAmong,
      { filter, ...facts.moment, first: furtherPage, after },
      signal,
    );
    facts.addAgreements(agreements.nodes);
    loaded += agreements.nodes.length;
    total = agreements.totalCount;
    after = agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : null;
  } while (after !== null && loaded < mostOfPair);
  if (total > loaded) facts.partial.set(key, total);
  facts.complete.add(key);
  facts.changed();
}

/** What two huge parties share may lie beyond what is loaded of both. */
async function loadPairs(facts: Facts, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const huge = ids.filter((id) => facts.huge.has(id));
  const pairs = huge
    .flatMap((one, index) => huge.slice(index + 1).map((other) => tieKey(one, other)))
    .filter((key) => !facts.complete.has(key));
  await inTurns(pairs.slice(0, mostPairs), (key) => loadPair(facts, key, signal));
  // Their number is not known: the page says that they were not looked at.
  for (const key of pairs.slice(mostPairs)) facts.partial.set(key, 0);
}

/**
 * Loads the agreements that tie these parties to each other, page after page. What is loaded is not asked for again. Stops at
 * the signal.
 * @throws ApiError
 */
export async function loadAgreements(
  facts: Facts,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  await loadRest(facts, await loadFirst(facts, ids, signal), signal);
  await loadPairs(facts, ids, signal);
}
