import { AppError } from '../errors.ts';
import {
  loadBeginImport,
  loadCountChange,
  loadFinishImport,
  loadImportState,
  loadLockRevision,
  loadRemoveGraph,
  loadRemoveRestored,
  loadResetRevision,
  loadRestoreArticles,
  loadRestoreClaims,
  loadRestoreJudgements,
  loadRestoreRedirects,
  loadRestoreWithdrawnArticles,
  loadRestoreWithdrawnClaims,
  loadTextsOf,
} from '../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';

/** The kinds of record from which all else is derived. */
export type SourceType =
  | 'article'
  | 'claim'
  | 'judgement'
  | 'withdrawn-article'
  | 'withdrawn-claim'
  | 'redirect';

/** One of them, as an export has it; `article` is set for claims. */
export interface SourceRow {
  readonly type: SourceType;
  readonly id: string;
  readonly article?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const rowsAtOnce = 1_000;
/** Of article text, so that a transaction stays small. */
const charactersAtOnce = 4_000_000;
const removedAtOnce = 5_000;

/** How a graph is noted that is being emptied for the export with this digest. */
const emptyingFor = (digest: string) => `emptying ${digest}`;

/** Takes away all of a graph but bookkeeping; cut off, `beginRestore` for the same export goes on. */
async function removeGraph(graph: Graph, digest: string): Promise<void> {
  await graph.write((transaction) => transaction.run(loadBeginImport, { digest: emptyingFor(digest) }));
  for (let removed = 1; removed > 0; ) {
    const [row] = await graph.write((transaction) =>
      transaction.run(loadRemoveGraph, { most: removedAtOnce }),
    );
    removed = row?.removed ?? 0;
  }
  await graph.write((transaction) => transaction.run(loadResetRevision, {}));
}

/**
 * Gets a graph ready to take the export with this digest: one that is empty, or in which an import of the same one was cut off;
 * with `replace` any, which is emptied.
 * @throws AppError BAD_USAGE where anything else is in the graph
 */
export async function beginRestore(
  graph: Graph,
  digest: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<void> {
  const [state] = await graph.read(loadImportState, {});
  const goesOn = state?.importing === digest;
  if (state?.occupied && !goesOn) {
    if (!replace && state.importing !== emptyingFor(digest))
      throw new AppError(
        'BAD_USAGE',
        state.importing === null
          ? 'Expected an empty graph to import into; this one holds articles already. Give it a database of its own: NEO4J_DATABASE or DIPLOGRAPH_DATA.'
          : 'Expected an empty graph to import into; in this one the import of another file was cut off. Import that file again, or give this one a database of its own: NEO4J_DATABASE or DIPLOGRAPH_DATA.',
      );
    await removeGraph(graph, digest);
  }
  await graph.write((transaction) => transaction.run(loadBeginImport, { digest }));
}

/** Says that all is there: a later import needs another graph. */
export async function finishRestore(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run(loadFinishImport, {}));
}

/** Takes away all that was restored; the graph must have been empty before. */
export async function removeRestored(graph: Graph): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    const [row] = await graph.write((transaction) =>
      transaction.run(loadRemoveRestored, { most: removedAtOnce }),
    );
    removed = row?.removed ?? 0;
  }
  await finishRestore(graph);
}

/** @throws AppError BAD_USER_INPUT where a claim does not quote its article */
async function requireQuotes(graph: Graph, rows: readonly SourceRow[]): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ article }) => article ?? []))];
  if (ids.length === 0) return;
  const texts = new Map((await graph.read(loadTextsOf, { ids })).map(({ id, text }) => [id, text]));
  for (const { id, article, properties } of rows) {
    const { start, end, quote } = properties as { start: number; end: number; quote: string };
    if (texts.get(article!)?.slice(start, end) !== quote)
      throw new AppError(
        'BAD_USER_INPUT',
        `Expected ${id} to quote ${article} from ${start} to ${end}; it does not`,
      );
  }
}

async function write(
  transaction: WriteTransaction,
  type: SourceType,
  batch: readonly SourceRow[],
  { now, arrivals }: { readonly now: string; readonly arrivals: number },
) {
  const rows = batch.map(({ id, article = '', properties }) => ({ id, article, properties }));
  if (type === 'article') return transaction.run(loadRestoreArticles, { rows, ingestedAt: now, arrivals });
  if (type === 'claim') return transaction.run(loadRestoreClaims, { rows });
  if (type === 'judgement') return transaction.run(loadRestoreJudgements, { rows, now });
  if (type === 'withdrawn-article') return transaction.run(loadRestoreWithdrawnArticles, { rows });
  if (type === 'withdrawn-claim') return transaction.run(loadRestoreWithdrawnClaims, { rows });
  return transaction.run(loadRestoreRedirects, { rows });
}

/** How many articles have arrived once these are there: later ones come after all of them. */
function arrivalsOf(batch: readonly SourceRow[], before: number): number {
  return batch.reduce((count, { type, properties }, index) => {
    if (!type.endsWith('article')) return count;
    const arrival = typeof properties.arrival === 'number' ? properties.arrival : before + index;
    return Math.max(count, arrival + 1);
  }, before);
}

async function restoreBatch(graph: Graph, batch: readonly SourceRow[], now: Date): Promise<void> {
  await requireQuotes(graph, batch);
  await graph.write(async (transaction) => {
    const [revision] = await transaction.run(loadLockRevision, {});
    const { arrivals } = revision!;
    await write(transaction, batch[0]!.type, batch, { now: now.toISOString(), arrivals });
    await transaction.run(loadCountChange, { arrivals: arrivalsOf(batch, arrivals) - arrivals });
  });
}

/**
 * Writes records as an export has them, article before claim; written again they change nothing. `now` dates articles and judgements that come
 * without a date. The derived graph is behind until it is reconciled. `onRows` hears how many were written.
 * @throws AppError BAD_USER_INPUT where a claim does not quote its article; what was written before stays
 */
export async function restoreSources(
  graph: Graph,
  rows: AsyncIterable<SourceRow>,
  now: Date,
  onRows: (count: number) => void,
): Promise<void> {
  let batch: SourceRow[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0) await restoreBatch(graph, batch, now);
    onRows(batch.length);
    batch = [];
    characters = 0;
  };
  for await (const row of rows) {
    if (batch.length > 0 && batch[0]!.type !== row.type) await flush();
    batch.push(row);
    characters += String(row.properties.text ?? '').length;
    if (batch.length >= rowsAtOnce || characters >= charactersAtOnce) await flush();
  }
  await flush();
}
