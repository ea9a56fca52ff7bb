import {
  loadCreateDerivedNodes,
  loadCreateDerivedRelations,
  loadCreateMentions,
  loadCreateSupport,
  loadDeleteDerivedNodes,
  loadDeleteDerivedRelations,
  loadDeleteMentions,
  loadDeleteSupport,
  loadDeleteTies,
  loadSetDerivedRelations,
  loadSetTies,
  loadWriteDerivedNodes,
} from '../graph/generated/statements.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import type { Difference, WrittenNode } from './compare-states.ts';
import { type GraphRelation, relationKey } from './graph-state.ts';
import { inParts as sendInParts } from './in-parts.ts';

/** So many that the driver packs the next part while the server writes one. */
const rowsPerStatement = 1_000;

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  await sendInParts(rows, rowsPerStatement, write);
}

/** Relations by the end from which they are found: that one has few of their type. */
function byWay(relations: readonly GraphRelation[]) {
  const of = (...types: string[]) => relations.filter(({ type }) => types.includes(type));
  const [supports, mentions, ties] = [of('SUPPORTED_BY'), of('NAMED_IN'), of('PARTY_TO', 'TOOK_PART_IN')];
  const apart = new Set([...supports, ...mentions, ...ties]);
  return { supports, mentions, ties, others: relations.filter((relation) => !apart.has(relation)) };
}

async function deleteRelations(
  transaction: WriteTransaction,
  relations: readonly GraphRelation[],
): Promise<void> {
  const { supports, mentions, ties, others } = byWay(relations);
  await inParts(supports, (rows) => transaction.run(loadDeleteSupport, { rows }));
  await inParts(mentions, (rows) => transaction.run(loadDeleteMentions, { rows }));
  await inParts(ties, (rows) => transaction.run(loadDeleteTies, { rows }));
  await inParts(others, (rows) => transaction.run(loadDeleteDerivedRelations, { rows }));
}

/** Only relations that say something can say something else: those to passages and mentions do not. */
async function setRelations(
  transaction: WriteTransaction,
  relations: readonly GraphRelation[],
): Promise<void> {
  const { ties, others } = byWay(relations);
  await inParts(ties, (rows) => transaction.run(loadSetTies, { rows }));
  await inParts(others, (rows) => transaction.run(loadSetDerivedRelations, { rows }));
}

async function createRelations(
  transaction: WriteTransaction,
  relations: readonly GraphRelation[],
): Promise<void> {
  const { supports, mentions, ties, others } = byWay(relations);
  await inParts(supports, (rows) => transaction.run(loadCreateSupport, { rows: rows.map(ends) }));
  await inParts(mentions, (rows) => transaction.run(loadCreateMentions, { rows: rows.map(ends) }));
  await inParts([...others, ...ties], (rows) => transaction.run(loadCreateDerivedRelations, { rows }));
}

async function writeNodes(transaction: WriteTransaction, nodes: readonly WrittenNode[]): Promise<void> {
  const rowOf = ({ id, labels, properties }: WrittenNode) => ({ id, labels: [...labels], properties });
  const isNew = (node: WrittenNode) => node.isNew;
  await inParts(nodes.filter(isNew), (part) =>
    transaction.run(loadCreateDerivedNodes, { rows: part.map(rowOf) }),
  );
  await inParts(
    nodes.filter((node) => !isNew(node)),
    (part) =>
      transaction.run(loadWriteDerivedNodes, {
        rows: part.map((node) => ({ ...rowOf(node), staleLabels: [...node.staleLabels] })),
      }),
  );
}

function ends({ from, to }: GraphRelation): { from: string; to: string } {
  return { from, to };
}

/** Does what a difference says, within a transaction. */
export async function writeDifference(transaction: WriteTransaction, difference: Difference): Promise<void> {
  const { nodesToDelete, nodesToWrite, relationsToCreate, relationsToDelete } = difference;
  // What is only told otherwise stays where it is.
  const wanted = new Map(relationsToCreate.map((relation) => [relationKey(relation), relation]));
  const kept = new Set(relationsToDelete.map(relationKey).filter((key) => wanted.has(key)));
  const isKept = (relation: GraphRelation) => kept.has(relationKey(relation));
  await deleteRelations(
    transaction,
    relationsToDelete.filter((relation) => !isKept(relation)),
  );
  await inParts(nodesToDelete, (ids) => transaction.run(loadDeleteDerivedNodes, { ids }));
  await writeNodes(transaction, nodesToWrite);
  await setRelations(transaction, relationsToCreate.filter(isKept));
  await createRelations(
    transaction,
    relationsToCreate.filter((relation) => !isKept(relation)),
  );
}
