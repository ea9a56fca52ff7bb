import { loadCountChange, loadLockRevision, readRevision } from '../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import type { Changed } from './affected/change.ts';
import { reconcileAffected } from './affected/reconcile-affected.ts';
import type { Difference } from './compare-states.ts';
import { type Derive, reconcile } from './reconcile.ts';

/** How a graph is derived, and by which version. */
export interface Derivation {
  readonly derive: Derive;
  readonly deriver: string;
}

/** What a change of articles, claims or judgements came to. */
export interface Change<Result> {
  readonly result: Result;
  /** What was written; null where nothing was. */
  readonly changed: Changed | null;
  /** How many articles are new. */
  readonly arrived: number;
}

/**
 * Changes articles, claims or judgements and brings what follows from them up to date, all in one transaction that holds the
 * graph's one lock: whoever reads sees all of it or nothing, a crash leaves nothing half done, and those who change the graph
 * at the same time take turns.
 */
export async function changeGraph<Result>(
  graph: Graph,
  { derive, deriver }: Derivation,
  work: (transaction: WriteTransaction, arrivals: number) => Promise<Change<Result>>,
): Promise<Result> {
  return graph.write(async (transaction) => {
    const [revision] = await transaction.run(loadLockRevision, {});
    const { result, changed, arrived } = await work(transaction, revision!.arrivals);
    if (!changed) return result;
    await transaction.run(loadCountChange, { arrivals: arrived });
    const mark = { deriver, articles: revision!.articles + 1 };
    if (isCurrent(revision!, deriver)) await reconcileAffected(transaction, changed, mark);
    else await reconcile(transaction, derive, mark);
    return result;
  });
}

/** Whether the derived graph stands at all that it is derived from; an empty one does, whoever comes. */
function isCurrent(revision: { articles: number; derived: number; deriver: string | null }, deriver: string) {
  return revision.articles === revision.derived && (revision.deriver === deriver || revision.articles === 0);
}

/**
 * Derives the graph anew where another release derived it, or an older one left it behind. Where it stands at the newest
 * revision of its articles and at this deriver, it reads one row and is done.
 */
export async function catchUp(graph: Graph, { derive, deriver }: Derivation): Promise<void> {
  const [revision] = await graph.read(readRevision, {});
  if (!revision || isCurrent(revision, deriver)) return;
  await deriveAnew(graph, { derive, deriver });
}

/** Makes the derived graph what all articles, claims and judgements make it, in one transaction; returns what differed. */
export async function deriveAnew(graph: Graph, { derive, deriver }: Derivation): Promise<Difference> {
  return graph.write(async (transaction) => {
    const [locked] = await transaction.run(loadLockRevision, {});
    return reconcile(transaction, derive, { deriver, articles: locked!.articles });
  });
}
