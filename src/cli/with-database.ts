import type { Config, DatabaseAddress } from '../config.ts';
import type { Graph, Patience, StatementRun } from '../graph/graph.ts';
import { awaitDatabase } from './await-database.ts';
import type { CliContext } from './context.ts';
import type { Report } from './steps.ts';

/** The database while a verb uses it. */
export interface OpenDatabase {
  readonly graph: Graph;
  readonly address: DatabaseAddress;
  /** Whether its schema is up to date. */
  readonly isPrepared: boolean;
  close(): Promise<void>;
}

/** How a verb uses the database. */
export interface DatabaseUse {
  readonly onStatement?: (run: StatementRun) => void;
  /** That of work that nobody waits for by the second, if none is given. */
  readonly patience?: Patience;
  /** For how long a database that is still being started is waited for; 0 if it is not given, null for without end. */
  readonly waitMs?: number | null;
  /** Whether the schema is brought up to date by whoever uses it: it may be long until the database is there. */
  readonly isPreparedLater?: boolean;
}

/**
 * Opens the database of the settings: the one at NEO4J_URI, else the local one, which is got and started where it does not
 * run. Brings its schema up to date. Whatever was started stops at `close` or at the signal that ends the process.
 * @throws AppError as the local server, the driver and the migrations do.
 */
export async function openDatabase(context: CliContext, use: DatabaseUse = {}): Promise<OpenDatabase> {
  const config = context.config();
  const title = config.database === null ? 'Local Neo4j' : `Neo4j at ${config.database.uri}`;
  return context.step(title, (report) => connect(context, config, report, use));
}

/**
 * Makes sure that the database is there and brings its schema up to date; waits for one that is still being started.
 * @throws AppError as the driver and the migrations do.
 */
export async function prepareDatabase(
  { shutdown }: CliContext,
  graph: Graph,
  report: (message: string) => void,
  waitMs: number | null,
): Promise<void> {
  const { migrate } = await import('../graph/migrate.ts');
  const prepare = async () => {
    await graph.verify();
    return migrate(graph);
  };
  const onWait = (reason: string) => report(`Waiting for the database: ${reason}`);
  const applied = await awaitDatabase(prepare, { withinMs: waitMs, onWait, signal: shutdown.signal });
  if (applied.length > 0) report(`Schema: ${applied.join(', ')}`);
}

async function connect(
  context: CliContext,
  { database, dataFolder, javaHome }: Config,
  report: Report,
  { onStatement, patience, waitMs = 0, isPreparedLater = false }: DatabaseUse,
): Promise<OpenDatabase> {
  const { startLocalServer } = await import('../graph/local-server/start-local-server.ts');
  const { openGraph } = await import('../graph/open-graph.ts');
  const { loadingPatience } = await import('../graph/graph.ts');
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of closing.toReversed()) await stop();
  };
  try {
    let address = database;
    if (address === null) {
      const server = await startLocalServer({
        dataFolder,
        javaHome,
        progress: report,
        signal: context.shutdown.signal,
      });
      closing.push(context.shutdown.add(() => server.stop()));
      server.keepRunning(context.err);
      address = server.address;
    }
    const graph = openGraph({
      address,
      patience: patience ?? loadingPatience,
      ...(onStatement ? { onStatement } : {}),
    });
    closing.push(context.shutdown.add(() => graph.close()));
    if (!isPreparedLater) await prepareDatabase(context, graph, report, waitMs);
    return { graph, address, isPrepared: !isPreparedLater, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the database, does the work, and closes what was opened, however the work ends. */
export async function withDatabase<Result>(
  context: CliContext,
  work: (database: OpenDatabase) => Promise<Result>,
  use: DatabaseUse = {},
): Promise<Result> {
  const database = await openDatabase(context, use);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
