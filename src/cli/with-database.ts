import type { Config, DatabaseAddress } from '../config.ts';
import type { Graph, StatementRun } from '../graph/graph.ts';
import type { CliContext } from './context.ts';
import type { Report } from './steps.ts';

/** The database while a verb uses it. */
export interface OpenDatabase {
  readonly graph: Graph;
  readonly address: DatabaseAddress;
  close(): Promise<void>;
}

/**
 * Opens the database of the settings: the one at NEO4J_URI, else the local one, which is got and started where it does not
 * run. Brings its schema up to date. Whatever was started stops at `close` or at the signal that ends the process.
 * @throws AppError as the local server, the driver and the migrations do.
 */
export async function openDatabase(
  context: CliContext,
  onStatement?: (run: StatementRun) => void,
): Promise<OpenDatabase> {
  const config = context.config();
  const title = config.database === null ? 'Local Neo4j' : `Neo4j at ${config.database.uri}`;
  return context.step(title, (report) => connect(context, config, report, onStatement));
}

async function connect(
  context: CliContext,
  { database, dataFolder, javaHome }: Config,
  report: Report,
  onStatement?: (run: StatementRun) => void,
): Promise<OpenDatabase> {
  const { startLocalServer } = await import('../graph/local-server/start-local-server.ts');
  const { openGraph } = await import('../graph/open-graph.ts');
  const { migrate } = await import('../graph/migrate.ts');
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
      address = server.address;
    }
    const graph = openGraph({ address, ...(onStatement ? { onStatement } : {}) });
    closing.push(context.shutdown.add(() => graph.close()));
    await graph.verify();
    const applied = await migrate(graph);
    if (applied.length > 0) report(`Schema: ${applied.join(', ')}`);
    return { graph, address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the database, does the work, and closes what was opened, however the work ends. */
export async function withDatabase<Result>(
  context: CliContext,
  work: (database: OpenDatabase) => Promise<Result>,
  onStatement?: (run: StatementRun) => void,
): Promise<Result> {
  const database = await openDatabase(context, onStatement);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
