import { loadLockRevision, readRevision } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';

/** Where the graph stands. */
export interface Moment {
  /** Changes of articles, claims and judgements so far. */
  readonly articles: number;
  /** At which of them the derived graph stands. */
  readonly derived: number;
  readonly deriver: string | null;
}

const empty: Moment = { articles: 0, derived: 0, deriver: null };
const freeTries = 2;

/** At which revision the graph stands. */
export async function readMoment(graph: Graph): Promise<Moment> {
  const [revision] = await graph.read(readRevision, {});
  return revision ?? empty;
}

const same = (a: Moment, b: Moment) =>
  a.articles === b.articles && a.derived === b.derived && a.deriver === b.deriver;

/**
 * Reads the graph at one revision while others write. It is read without stopping anybody, twice at most; where somebody changed it
 * both times, it is read while the lock is held that every writer takes: they wait until then, and nothing of theirs is lost.
 * `read` runs anew for each try, and `report` hears why.
 */
export async function readOneMoment<Result>(
  graph: Graph,
  report: (message: string) => void,
  read: (moment: Moment) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; attempt <= freeTries; attempt += 1) {
    const before = await readMoment(graph);
    const result = await read(before);
    if (same(before, await readMoment(graph))) return result;
    report('the graph was changed while it was read; reading it again');
  }
  report('the graph is changed all the time; those who write wait until it is read');
  return graph.write(
    async (transaction) => {
      const [{ articles, derived, deriver } = empty] = await transaction.run(loadLockRevision, {});
      return read({ articles, derived, deriver });
    },
    { repeatable: true, unhurried: true },
  );
}
