import {
  loadClaimsOfAll,
  loadCreateDerivedRelations,
  loadCreateSupport,
  loadDeleteDerivedNodes,
  loadDeleteDerivedRelations,
  loadDerivedNodes,
  loadDerivedRelations,
  loadFactsOfAll,
  loadLockRevision,
  loadMarkDerived,
  loadWriteDerivedNodes,
  readRevision,
} from '../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import type { Claim, Statement } from '../model/claim.ts';
import { compareStates, type Difference, isEmptyDifference } from './compare-states.ts';
import {
  type GraphNode,
  type GraphRelation,
  type GraphState,
  type PropertyValue,
  relationKey,
} from './graph-state.ts';

/** Makes the graph that a set of claims of articles amounts to. */
export type Derive = (claims: readonly Claim[], articles: readonly ArticleFacts[]) => GraphState;

const rowsPerStatement = 5_000;

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
  const nodes = new Map<string, GraphNode>();
  for (const { id, labels, properties } of await transaction.run(loadDerivedNodes, {})) {
    const { id: _, ...others } = properties as Record<string, PropertyValue>;
    nodes.set(id, { id, labels: labels.filter((label) => label !== 'Derived').sort(), properties: others });
  }
  const relations = new Map<string, GraphRelation>();
  for (const row of await transaction.run(loadDerivedRelations, {})) {
    const properties = row.properties as Record<string, PropertyValue>;
    const relation = {
      from: row.from,
      type: row.type,
      to: row.to,
      discriminator: String(properties.title ?? ''),
      properties,
    };
    relations.set(relationKey(relation), relation);
  }
  return { nodes, relations };
}

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await write(rows.slice(start, start + rowsPerStatement));
}

async function apply(transaction: WriteTransaction, difference: Difference): Promise<void> {
  const { nodesToDelete, nodesToWrite, relationsToCreate, relationsToDelete } = difference;
  await inParts(relationsToDelete, (rows) => transaction.run(loadDeleteDerivedRelations, { rows }));
  await inParts(nodesToDelete, (ids) => transaction.run(loadDeleteDerivedNodes, { ids }));
  const nodes = nodesToWrite.map(({ labels, staleLabels, ...node }) => ({
    ...node,
    labels: [...labels],
    staleLabels: [...staleLabels],
  }));
  await inParts(nodes, (rows) => transaction.run(loadWriteDerivedNodes, { rows }));
  const supports = relationsToCreate.filter((relation) => relation.type === 'SUPPORTED_BY');
  await inParts(supports, (rows) => transaction.run(loadCreateSupport, { rows }));
  const others = relationsToCreate.filter((relation) => relation.type !== 'SUPPORTED_BY');
  await inParts(others, (rows) => transaction.run(loadCreateDerivedRelations, { rows }));
}

/**
 * Makes the derived graph what `derive` makes of all claims and articles: reads both, writes the difference, all in one transaction, so
 * that no reader ever sees half a fact and two loaders take turns. Where the graph already stands at the newest revision
 * of its articles and at `deriver`, it reads one row and is done.
 * @returns whether anything was written.
 */
export async function reconcile(graph: Graph, derive: Derive, deriver: string): Promise<boolean> {
  const [revision] = await graph.read(readRevision, {});
  if (!revision || (revision.articles === revision.derived && revision.deriver === deriver)) return false;
  return graph.write(async (transaction) => {
    const [locked] = await transaction.run(loadLockRevision, {});
    const claims = await readClaims(transaction);
    const wanted = derive(claims, await transaction.run(loadFactsOfAll, {}));
    const difference = compareStates(wanted, await readLive(transaction));
    await apply(transaction, difference);
    await transaction.run(loadMarkDerived, { derived: locked!.articles, deriver });
    return !isEmptyDifference(difference);
  });
}
