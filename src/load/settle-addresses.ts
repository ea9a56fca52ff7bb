import {
  loadBringBackArticles,
  loadRevisionsOfUrls,
  loadWithdrawArticles,
} from '../graph/generated/statements.ts';
import type { WriteTransaction } from '../graph/graph.ts';

/**
 * Makes current, of all articles that came from one address, the last to come that is not retracted; withdraws the others.
 * @returns for each address the ids that were current before, with those just written there may be several; and the ids of all
 *   that are withdrawn now or came back.
 */
export async function settleAddresses(
  transaction: WriteTransaction,
  urls: readonly string[],
): Promise<{ before: ReadonlyMap<string, readonly string[]>; moved: readonly string[] }> {
  if (urls.length === 0) return { before: new Map(), moved: [] };
  const rows = await transaction.run(loadRevisionsOfUrls, { urls: [...new Set(urls)] });
  const past = rows.flatMap(({ current, latest }) => current.filter((id) => id !== latest));
  const back = rows.flatMap(({ current, latest }) => (current.includes(latest) ? [] : [latest]));
  if (past.length > 0) await transaction.run(loadWithdrawArticles, { ids: past, because: 'superseded' });
  if (back.length > 0) await transaction.run(loadBringBackArticles, { ids: back });
  return { before: new Map(rows.map(({ url, current }) => [url, current])), moved: [...past, ...back] };
}
