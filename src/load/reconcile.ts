import {
  loadClaimsOfAll,
  loadDerivedNodes,
  loadDerivedRelations,
  loadFactsOfAll,
  loadLockRevision,
  loadMarkDerived,
  readJudgementsByPeople,
} from '../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import type { Claim, Statement } from '../model/claim.ts';
import type { PersonalJudgement } from '../model/judgement.ts';
import { nodeOf, relationOf } from './affected/owned-state.ts';
import { compareStates, type Difference } from './compare-states.ts';
import { type GraphState, relationKey } from './graph-state.ts';
import { judgementOf } from './judgement-rows.ts';
import { redirectIds } from './redirect-ids.ts';
import { writeDifference } from './write-difference.ts';

/** All that the derived graph is a function of. */
export interface DerivationInput {
  readonly claims: readonly Claim[];
  readonly articles: readonly ArticleFacts[];
  /** By people, and standing. */
  readonly judgements: readonly PersonalJudgement[];
}

/** Makes the graph that articles, claims and judgements amount to: a pure function. */
export type Derive = (input: DerivationInput) => GraphState;

/** The claims of all articles, within a transaction. */
async function readClaims(transaction: WriteTransaction): Promise<Claim[]> {
  const rows = await transaction.run(loadClaimsOfAll, {});
  return rows.map(({ start, end, statement, ...rest }) => ({
    ...rest,
    statement: JSON.parse(statement) as Statement,
    passage: { start, end },
  }));
}

/** The derived graph as it is, within a transaction. */
async function readLive(transaction: WriteTransaction): Promise<GraphState> {
  const nodes = (await transaction.run(loadDerivedNodes, {})).map(nodeOf);
  const relations = (await transaction.run(loadDerivedRelations, {})).map(relationOf);
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relations: new Map(relations.map((relation) => [relationKey(relation), relation])),
  };
}

/** What the graph is derived from, within a transaction. */
async function readInput(transaction: WriteTransaction): Promise<DerivationInput> {
  const claims = await readClaims(transaction);
  const articles = await transaction.run(loadFactsOfAll, {});
  const judgements = (await transaction.run(readJudgementsByPeople, {})).map(judgementOf);
  return { claims, articles, judgements: judgements.filter(({ undone }) => undone === null) };
}

/**
 * Makes the derived graph what `derive` makes of all articles, claims and judgements, within a transaction that holds the
 * lock: writes the difference, and lets the ids that go away lead to those that stay.
 * @returns the difference.
 */
export async function reconcile(
  transaction: WriteTransaction,
  derive: Derive,
  { deriver, articles }: { readonly deriver: string; readonly articles: number },
): Promise<Difference> {
  const input = await readInput(transaction);
  const wanted = derive(input);
  const live = await readLive(transaction);
  const difference = compareStates(wanted, live);
  await writeDifference(transaction, difference);
  await redirectIds(transaction, difference, { wanted, live });
  await transaction.run(loadMarkDerived, { derived: articles, deriver });
  return difference;
}

/** How the derived graph differs from what it should be, in one transaction that writes nothing. */
export async function findDifference(graph: Graph, derive: Derive): Promise<Difference> {
  return graph.write(async (transaction) => {
    await transaction.run(loadLockRevision, {});
    const wanted = derive(await readInput(transaction));
    return compareStates(wanted, await readLive(transaction));
  });
}
