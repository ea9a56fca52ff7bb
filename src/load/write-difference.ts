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
import { appendTo } from '../model/append-to.ts';
import type { Difference, WrittenNode } from './compare-states.ts';
import { type GraphRelation, relationKey } from './graph-state.ts';
import { inParts as sendInParts } from './in-parts.ts';

/** So many that the driver packs the next part while the server writes one. */
const rowsPerStatement = 1_000;

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  await sendInParts(rows, rowsPerStatement, write);
}

type Way = 'supports' | 'mentions' | 'ties' | 'others';

const ways = new Map<string, Way>([
  ['SUPPORTED_BY', 'supports'],
  ['NAMED_IN', 'mentions'],
  ['PARTY_TO', 'ties'],
  ['TOOK_PART_IN', 'ties'],
]);

/** Relations by the end from which they are found: that one has few of their type. */
function byWay(relations: readonly GraphRelation[]): Record<Way, GraphRelation[]> {
  const found: Record<Way, GraphRelation[]> = { supports: [], mentions: [], ties: [], others: [] };
  for (const relation of relations) found[ways.get(relation.type) ?? 'others'].push(relation);
  return found;
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
  const idOf = ({ to }: GraphRelation) => to;
  await inParts(supports, (part) => transaction.run(loadCreateSupport, { rows: byStart(part, idOf) }));
  await inParts(mentions, (part) => transaction.run(loadCreateMentions, { rows: byStart(part, idOf) }));
  await inParts([...others, ...ties], (part) =>
    transaction.run(loadCreateDerivedRelations, {
      rows: byStart(part, ({ type, to, properties }) => ({ type, to, properties })),
    }),
  );
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

/** Relations by where they start, so that a start is sent and sought once for all of them. */
function byStart<End>(
  relations: readonly GraphRelation[],
  endOf: (relation: GraphRelation) => End,
): { from: string; ends: End[] }[] {
  const starts = new Map<string, End[]>();
  for (const relation of relations) appendTo(starts, relation.from, endOf(relation));
  return Array.from(starts, ([from, ends]) => ({ from, ends }));
}

/** Does what a difference says, within a transaction. */
export async function writeDifference(transaction: WriteTransaction, difference: Difference): Promise<void> {
  const { nodesToDelete, nodesToWrite, relationsToCreate, relationsToDelete } = difference;
  // What is only told otherwise stays where it is.
  const old = new Set(relationsToDelete.map(relationKey));
  const isOld = (relation: GraphRelation) => old.size > 0 && old.has(relationKey(relation));
  const kept = relationsToCreate.filter(isOld);
  const staying = new Set(kept.map(relationKey));
  await deleteRelations(
    transaction,
    relationsToDelete.filter((relation) => !staying.has(relationKey(relation))),
  );
  await inParts(nodesToDelete, (ids) => transaction.run(loadDeleteDerivedNodes, { ids }));
  await writeNodes(transaction, nodesToWrite);
  await setRelations(transaction, kept);
  await createRelations(
    transaction,
    relationsToCreate.filter((relation) => !isOld(relation)),
  );
}
