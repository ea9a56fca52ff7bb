import { randomUUID } from 'node:crypto';
import type { Transaction } from 'neo4j-driver';
import type { Connections, Use } from './connections.ts';
import { loadEndTries, loadForgetMarks, loadMarkedAttempt, loadMarkWrite } from './generated/statements.ts';
import { type Tries, tryAgain } from './retry.ts';
import { statementText } from './statement.ts';

/** What the writes of one process know of each other. */
export interface WriteLedger {
  /** Writes that are known to be done: their marks may go with the next write. */
  readonly done: Set<string>;
  /** Tries of which nobody knows whether the server has ended them. */
  readonly doubtful: Set<string>;
  /** Bookmarks of the newest writes, and of what was seen of others': the next one is to see them. */
  bookmarks: readonly string[];
}

/** What `writeOnce` needs. */
export interface WriteOptions {
  readonly connections: Connections;
  readonly ledger: WriteLedger;
  readonly tries: Tries;
  /** The server ends a try then; null leaves it to the server's own settings. */
  readonly timeoutMs: number | null;
  /** Where the work may be done twice without harm, it needs no mark. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** One write through all of its tries. */
interface Write<Result> {
  readonly token: string;
  /** Marks that go with it. */
  readonly done: readonly string[];
  /** What each try came to before its commit. */
  readonly results: Map<number, Result>;
  /** Tries that the server may have open. */
  readonly open: Set<string>;
}

/** Thrown where an earlier try turns out to have been committed. */
class AlreadyWritten extends Error {}

const taken = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** A ledger of nothing. */
export function openLedger(): WriteLedger {
  return { done: new Set(), doubtful: new Set(), bookmarks: [] };
}

/** More of them than writes that may end at the same time. */
const bookmarksAtMost = 32;

/** Remembers bookmarks of a session that began with those `before`, and so includes them; others may have come meanwhile. */
export function learn(ledger: WriteLedger, before: readonly string[], bookmarks: readonly string[]): void {
  const others = ledger.bookmarks.filter((one) => !before.includes(one));
  ledger.bookmarks = [...new Set([...others, ...bookmarks])].slice(-bookmarksAtMost);
}

/** Marks the transaction; waits for an earlier try that is still being committed, because both want the same mark. */
async function mark(
  transaction: Transaction,
  params: { token: string; attempt: number; done: readonly string[] },
) {
  try {
    await transaction.run(statementText(loadMarkWrite), params);
  } catch (error) {
    if ((error as { code?: unknown }).code === taken) throw new AlreadyWritten();
    throw error;
  }
}

/** Ends what was left open at the server: nobody else would for long, and it holds the graph's lock. */
async function endDoubtful({ session, answer }: Use, { doubtful }: WriteLedger): Promise<void> {
  if (doubtful.size === 0) return;
  const tries = [...doubtful];
  await answer(session.run(statementText(loadEndTries), { tries }));
  for (const one of tries) doubtful.delete(one);
}

/** What the try that was committed came to. */
async function committed<Result>(
  { session, answer }: Use,
  { token, results }: Write<Result>,
): Promise<Result> {
  const { records } = await answer(session.run(statementText(loadMarkedAttempt), { token }));
  return results.get(records[0]?.get('attempt')) as Result;
}

/** What a try is called at the server. */
function tryName(token: string, attempt: number): string {
  return `${token}/${attempt}`;
}

/** Whether the server has said that a transaction failed: then it has ended it. */
function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith('Neo.');
}

async function tryOnce<Result>(
  options: WriteOptions,
  write: Write<Result>,
  attempt: number,
  work: (transaction: Transaction, use: Use) => Promise<Result>,
  use: Use,
): Promise<Result> {
  const { timeoutMs, repeatable, ledger } = options;
  const { token, done, results, open } = write;
  await endDoubtful(use, ledger);
  const name = tryName(token, attempt);
  open.add(name);
  const limits = timeoutMs === null ? {} : { timeout: timeoutMs };
  const transaction = await use.answer(
    Promise.resolve(use.session.beginTransaction({ metadata: { diplographWrite: name }, ...limits })),
  );
  try {
    if (!repeatable) await use.answer(mark(transaction, { token, attempt, done }));
    const result = await work(transaction, use);
    results.set(attempt, result);
    await use.answer(transaction.commit());
    open.delete(name);
    return result;
  } catch (error) {
    const rolledBack = transaction.isOpen()
      ? await use.answer(transaction.rollback()).then(
          () => true,
          () => false,
        )
      : isRefusal(error);
    if (rolledBack || error instanceof AlreadyWritten) open.delete(name);
    if (error instanceof AlreadyWritten) return committed(use, write);
    throw error;
  }
}

/** One try with a session of its own; where it is given up, what it may have left open is remembered. */
async function attemptWrite<Result>(
  options: WriteOptions,
  write: Write<Result>,
  attempt: number,
  work: (transaction: Transaction, use: Use) => Promise<Result>,
): Promise<Result> {
  const { connections, ledger, signal } = options;
  const before = ledger.bookmarks;
  const name = tryName(write.token, attempt);
  try {
    return await connections.use(
      { defaultAccessMode: 'WRITE', bookmarks: [...before] },
      async (use) => {
        const written = await tryOnce(options, write, attempt, work, use);
        learn(ledger, before, use.session.lastBookmarks());
        return written;
      },
      signal,
    );
  } catch (error) {
    if (write.open.has(name)) ledger.doubtful.add(name);
    throw error;
  }
}

/**
 * Does `work` in one transaction, and again from its start where a connection broke or the server asks for it; whatever breaks
 * when, its effect is there once. Where the answer to a commit was lost, the next try finds the mark of the one before, and
 * what that one came to is returned.
 * @throws what the driver and `work` throw
 */
export async function writeOnce<Result>(
  options: WriteOptions,
  work: (transaction: Transaction, use: Use) => Promise<Result>,
): Promise<Result> {
  const { ledger, tries, signal, repeatable } = options;
  const write: Write<Result> = {
    token: randomUUID(),
    done: [...ledger.done],
    results: new Map(),
    open: new Set(),
  };
  // Two writes must not want to remove the same mark.
  for (const one of write.done) ledger.done.delete(one);
  try {
    const result = await tryAgain(tries, (attempt) => attemptWrite(options, write, attempt, work), signal);
    if (!repeatable) ledger.done.add(write.token);
    return result;
  } catch (error) {
    for (const one of write.done) ledger.done.add(one);
    throw error;
  }
}

/** Within which a database that is there has forgotten the marks. */
const forgetMs = 1_500;

/** Leaves no mark of what is done, where the database can be reached; else they go with an hour's time. */
export async function forgetMarks(connections: Connections, { done, bookmarks }: WriteLedger): Promise<void> {
  if (done.size === 0) return;
  const params = { done: [...done] };
  await connections
    .use(
      { defaultAccessMode: 'WRITE', bookmarks: [...bookmarks] },
      ({ session, answer }) => answer(session.run(statementText(loadForgetMarks), params)),
      AbortSignal.timeout(forgetMs),
    )
    .then(
      () => done.clear(),
      () => undefined,
    );
}
