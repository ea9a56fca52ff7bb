import type { QueryResult, SessionConfig } from 'neo4j-driver';
import { AppError, type ErrorCode } from '../errors.ts';
import { openConnections, type Use } from './connections.ts';
import { databaseError } from './database-error.ts';
import {
  type Graph,
  type GraphOptions,
  type ReadLimits,
  servingPatience,
  type WriteTransaction,
} from './graph.ts';
import { requireVersion } from './require-version.ts';
import { type Tries, tryAgain } from './retry.ts';
import { type Statement, statementText } from './statement.ts';
import { streamRows } from './stream-rows.ts';
import { toRow } from './values.ts';
import { forgetMarks, learn, openLedger, writeOnce } from './write-once.ts';

/** Whoever asks whether the database is there is told soon. */
const verifyTries: Tries = { atMost: 5, withinMs: 2_000 };

/** Ends a write after `afterMs` where `isAiling` says so, then or later. */
function watchSlowness(afterMs: number | null, isAiling: () => boolean) {
  if (afterMs === null) return { signal: undefined, end: () => undefined };
  const stop = new AbortController();
  const startedAt = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - startedAt < afterMs || !isAiling()) return;
    stop.abort(
      new AppError('TIMED_OUT', 'The database takes too long for everything; the change was given up.', {
        details: { retryAfterSeconds: 5 },
      }),
    );
  }, 250);
  timer.unref();
  return { signal: stop.signal, end: () => clearInterval(timer) };
}

/** The driver notes for each statement who asked, and pays for the names of it; errors here tell the statement instead. */
function withoutStack<Asked>(ask: () => Asked): Asked {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Opens a pool of connections; the first statement connects. Close it when done. */
export function openGraph(options: GraphOptions): Graph {
  const { address, patience = servingPatience, onStatement } = options;
  const connections = openConnections(options);
  const ledger = openLedger();

  /** Rows of what was asked, told to whoever counts statements. */
  async function timed<Row>(name: string, use: Use, ask: () => PromiseLike<QueryResult>): Promise<Row[]> {
    const startedAt = performance.now();
    const tell = (rows: number, failure?: ErrorCode): void =>
      onStatement?.({
        name,
        milliseconds: performance.now() - startedAt,
        rows,
        ...(failure ? { failure } : {}),
      });
    try {
      const { records, summary } = await use.answer(withoutStack(ask));
      use.heardOf(summary.server.address);
      const rows = records.map((record) => toRow<Row>(record));
      tell(rows.length);
      return rows;
    } catch (error) {
      tell(0, databaseError(error, { name, uri: address.uri }).code);
      throw error;
    }
  }

  /** Reads with a session of its own, as often as there is patience; errors are ours. */
  async function reading<Result>(
    name: string,
    limits: ReadLimits,
    read: (use: Use) => Promise<Result>,
    tries = patience.reads,
  ): Promise<Result> {
    const { signal } = limits;
    const config: SessionConfig = { defaultAccessMode: 'READ', bookmarks: [...seen(limits)] };
    try {
      return await tryAgain(tries, () => connections.use(config, read, signal), signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw databaseError(error, { name, uri: address.uri });
    }
  }
  /** Whether reads may go to servers that lag behind. */
  const isRouted = address.uri.startsWith('neo4j');
  /** What this process has seen, its reads never go behind. */
  const seen = ({ bookmarks = [] }: ReadLimits): readonly string[] =>
    isRouted ? [...bookmarks, ...ledger.bookmarks] : bookmarks;
  const limitOf = ({ timeoutMs }: ReadLimits) => (timeoutMs === undefined ? {} : { timeout: timeoutMs });
  const one = ({ session, answer }: Use, limits: ReadLimits) =>
    answer(session.run('RETURN 1 AS one', {}, limitOf(limits)));

  return {
    read: <Params extends object, Row>(
      statement: Statement<Params, Row>,
      params: Params,
      limits: ReadLimits = {},
    ) =>
      // Auto-commit: half the round trips of executeRead, which is why retrying is ours.
      reading(statement.name, limits, (use) =>
        timed<Row>(statement.name, use, () =>
          use.session.run(statementText(statement), params, limitOf(limits)),
        ),
      ),
    stream: (statement, params) => streamRows(connections, options, statement, params),
    write: async (work, { repeatable = false, unhurried = false } = {}) => {
      // Whether to repeat is decided by the driver's own errors, so they are only translated outside of the transaction.
      let running = 'transaction';
      const { signal, end } = watchSlowness(unhurried ? null : patience.slowWriteMs, connections.isAiling);
      try {
        return await writeOnce(
          {
            connections,
            ledger,
            tries: patience.writes,
            timeoutMs: unhurried ? null : patience.writeTimeoutMs,
            repeatable,
            signal,
          },
          (managed, use) => {
            const transaction: WriteTransaction = {
              run: <Params extends object, Row>(statement: Statement<Params, Row>, params: Params) => {
                running = statement.name;
                return timed<Row>(statement.name, use, () => managed.run(statementText(statement), params));
              },
            };
            return work(transaction);
          },
        );
      } catch (error) {
        throw databaseError(error, { name: running, uri: address.uri });
      } finally {
        end();
      }
    },
    runSchema: async (commands) => {
      for (const command of commands) {
        try {
          // Each is written so that it may run twice.
          await tryAgain(patience.writes, () =>
            connections.use({ defaultAccessMode: 'WRITE' }, ({ session, answer }) =>
              answer(session.run(command)),
            ),
          );
        } catch (error) {
          throw databaseError(error, { name: command, uri: address.uri });
        }
      }
    },
    state: (limits = {}) =>
      reading('state', limits, async (use) => {
        const before = ledger.bookmarks;
        await one(use, limits);
        // A bookmark names the newest transaction that the server had when it answered.
        const bookmarks = use.session.lastBookmarks();
        if (isRouted) learn(ledger, before, bookmarks);
        return bookmarks.join(' ');
      }),
    written: () => ledger.bookmarks,
    isAiling: connections.isAiling,
    verify: (limits = {}) =>
      reading(
        'verify',
        limits,
        async (use) => {
          const { summary } = await one(use, limits);
          requireVersion(summary.server.agent ?? '', address.uri);
        },
        verifyTries,
      ),
    close: async () => {
      await forgetMarks(connections, ledger);
      await connections.close();
    },
  };
}
