import neo4j, {
  type Driver,
  type Record as DriverRecord,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import type { ErrorCode } from '../errors.ts';
import { databaseError } from './database-error.ts';
import type { Graph, GraphOptions, ReadLimits, WriteTransaction } from './graph.ts';
import { requireVersion } from './require-version.ts';
import { type Statement, statementText } from './statement.ts';
import { streamRows } from './stream-rows.ts';
import { toRow } from './values.ts';

const attempts = 3;
const firstPauseMs = 50;

function createDriver({ address }: GraphOptions): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    fetchSize: 1000,
    // Operations of each size have a share of these: src/api/limits.ts.
    maxConnectionPoolSize: 16,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'diplograph',
  });
}

/** Opens a pool of connections; the first statement connects. Close it when done. */
export function openGraph(options: GraphOptions): Graph {
  const driver = createDriver(options);
  const { database } = options.address;

  async function timed<Row>(name: string, run: () => Promise<{ records: DriverRecord[] }>): Promise<Row[]> {
    const startedAt = performance.now();
    const tell = (rows: number, failure?: ErrorCode): void =>
      options.onStatement?.({
        name,
        milliseconds: performance.now() - startedAt,
        rows,
        ...(failure ? { failure } : {}),
      });
    try {
      const { records } = await run();
      const rows = records.map((record) => toRow<Row>(record));
      tell(rows.length);
      return rows;
    } catch (error) {
      tell(0, databaseError(error, { name, uri: options.address.uri }).code);
      throw error;
    }
  }

  async function withSession<Result>(
    mode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<Result>,
    nameOf: () => string,
  ): Promise<Result> {
    const session = driver.session({ database, defaultAccessMode: mode });
    try {
      return await use(session);
    } catch (error) {
      throw databaseError(error, { name: nameOf(), uri: options.address.uri });
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async function readOnce<Row>(
    statement: Statement<object, Row>,
    params: object,
    { timeoutMs, signal }: ReadLimits,
  ): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    // Closing a session stops the statement that it runs.
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      // Auto-commit: half the round trips of executeRead, which is why retrying is ours.
      return await timed<Row>(statement.name, () =>
        session.run(statementText(statement), params, timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      );
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  }

  return {
    async read<Params extends object, Row>(
      statement: Statement<Params, Row>,
      params: Params,
      limits: ReadLimits = {},
    ): Promise<Row[]> {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await readOnce<Row>(statement as Statement<object, Row>, params, limits);
        } catch (error) {
          limits.signal?.throwIfAborted();
          if (attempt === attempts || !neo4j.isRetryableError(error as Error)) {
            throw databaseError(error, { name: statement.name, uri: options.address.uri });
          }
          await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt));
        }
      }
    },
    stream: (statement, params) => streamRows(driver, options, statement, params),
    write: (work) => {
      // The driver decides by its own errors whether to repeat, so they are only translated outside of the transaction.
      let running = 'transaction';
      const inTransaction = (managed: ManagedTransaction): WriteTransaction => ({
        run: <Params extends object, Row>(statement: Statement<Params, Row>, params: Params) => {
          running = statement.name;
          return timed<Row>(statement.name, async () => managed.run(statementText(statement), params));
        },
      });
      return withSession(
        'WRITE',
        (session) => session.executeWrite((managed) => work(inTransaction(managed))),
        () => running,
      );
    },
    runSchema: (commands) => {
      let running = 'schema';
      const runAll = async (session: Session) => {
        for (const command of commands) {
          running = command;
          await session.run(command);
        }
      };
      return withSession('WRITE', runAll, () => running);
    },
    state: () =>
      withSession(
        'READ',
        async (session) => {
          await session.run('RETURN 1 AS one');
          // A bookmark names the newest transaction that the server had when it answered.
          return session.lastBookmarks().join(' ');
        },
        () => 'state',
      ),
    verify: () =>
      withSession(
        'READ',
        async (session) => {
          const { summary } = await session.run('RETURN 1 AS one');
          requireVersion(summary.server.agent ?? '', options.address.uri);
        },
        () => 'verify',
      ),
    close: () => driver.close(),
  };
}
