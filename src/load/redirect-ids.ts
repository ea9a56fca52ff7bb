import { loadDeleteRedirects, loadWriteRedirects } from '../graph/generated/statements.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import { appendTo } from '../model/append-to.ts';
import type { Difference } from './compare-states.ts';
import type { GraphState } from './graph-state.ts';

/** Nodes that people and programs know by their ids. */
const lasting = /^(organization|person|event|agreement|trade-figure):/;

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The claims that support nodes, by id of the node; and the nodes that a claim supports. */
function indexSupport({ relations }: GraphState): {
  claims: Map<string, string[]>;
  facts: Map<string, string[]>;
} {
  const claims = new Map<string, string[]>();
  const facts = new Map<string, string[]>();
  for (const { from, type, to } of relations.values()) {
    if (type !== 'SUPPORTED_BY' || !lasting.test(from)) continue;
    appendTo(claims, from, to);
    appendTo(facts, to, from);
  }
  return { claims, facts };
}

/** The node of the same kind that most of the claims support now; the first by id among equals; null where none is supported. */
function findSuccessor(
  id: string,
  claimIds: readonly string[],
  facts: ReadonlyMap<string, readonly string[]>,
): string | null {
  const votes = new Map<string, number>();
  for (const fact of claimIds.flatMap((claim) => facts.get(claim) ?? []))
    if (kindOf(fact) === kindOf(id)) votes.set(fact, (votes.get(fact) ?? 0) + 1);
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** Makes every id that goes away lead to the node that has taken over most of what supported it, and frees ids that are back. */
export async function redirectIds(
  transaction: WriteTransaction,
  { nodesToDelete, nodesToWrite }: Difference,
  { wanted, live }: { readonly wanted: GraphState; readonly live: GraphState },
): Promise<void> {
  const back = nodesToWrite.map(({ id }) => id).filter((id) => lasting.test(id) && !live.nodes.has(id));
  if (back.length > 0) await transaction.run(loadDeleteRedirects, { ids: back });
  const gone = nodesToDelete.filter((id) => lasting.test(id));
  if (gone.length === 0) return;
  const { claims } = indexSupport(live);
  const { facts } = indexSupport(wanted);
  const rows = gone.flatMap((id) => {
    const to = findSuccessor(id, claims.get(id) ?? [], facts);
    return to === null ? [] : [{ id, to }];
  });
  if (rows.length > 0) await transaction.run(loadWriteRedirects, { rows });
}
