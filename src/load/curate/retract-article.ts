import { AppError } from '../../errors.ts';
import {
  loadBringBackArticles,
  loadMarkRetracted,
  loadMarkSuperseded,
  loadWithdrawArticles,
  readArticlesStates,
} from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { settleAddresses } from '../settle-addresses.ts';

/**
 * Takes an article out of what counts; where an earlier one came from the same address, that one counts again.
 * @returns the ids of all that were withdrawn or came back.
 * @throws AppError INPUT_NOT_FOUND where there is none, BAD_USER_INPUT where it is retracted already.
 */
export async function withdrawArticle(transaction: WriteTransaction, id: string): Promise<readonly string[]> {
  const [article] = await transaction.run(readArticlesStates, { ids: [id] });
  if (!article)
    throw new AppError('INPUT_NOT_FOUND', `Expected the id of an article; there is none with ${id}`);
  if (article.withdrawn === 'retracted')
    throw new AppError('BAD_USER_INPUT', `Expected an article that counts; ${id} is retracted already`);
  if (article.withdrawn === 'superseded') await transaction.run(loadMarkRetracted, { ids: [id] });
  else await transaction.run(loadWithdrawArticles, { ids: [id], because: 'retracted' });
  if (article.url === null) return [id];
  return [id, ...(await settleAddresses(transaction, [article.url])).moved];
}

/**
 * Lets a retracted article count again, unless a later one came from the same address.
 * @returns the ids of all that were withdrawn or came back.
 */
export async function bringBackArticle(
  transaction: WriteTransaction,
  id: string,
): Promise<readonly string[]> {
  const [article] = await transaction.run(readArticlesStates, { ids: [id] });
  if (article?.withdrawn !== 'retracted') return [];
  await transaction.run(loadMarkSuperseded, { ids: [id] });
  if (article.url !== null) return (await settleAddresses(transaction, [article.url])).moved;
  await transaction.run(loadBringBackArticles, { ids: [id] });
  return [id];
}
