import type { Command } from 'commander';
import type { Config, DatabaseAddress } from '../../config.ts';
import { askServer, type ServerAnswer } from '../../graph/local-server/ask-server.ts';
import { localServerStatus } from '../../graph/local-server/local-server-status.ts';
import { layoutOf } from '../../graph/local-server/server-layout.ts';
import { startLocalServer } from '../../graph/local-server/start-local-server.ts';
import { stopLocalServer } from '../../graph/local-server/stop-local-server.ts';

/** What the verbs of `db` need of the program that they are mounted in. */
export interface DbDependencies {
  readonly config: Config;
  /** Writes one line of the answer. */
  readonly out: (line: string) => void;
  /** Writes one line of progress. */
  readonly err: (line: string) => void;
  /** Sets the status that the program is to end with. */
  readonly setExitCode: (code: number) => void;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal?: AbortSignal | undefined;
}

/** What `db status --json` prints, for other programs. */
export interface DbStatus {
  readonly running: boolean;
  /** How a server that is there but of no use took the question; null for one that runs, and for none. */
  readonly problem: Exclude<ServerAnswer, 'ready'> | null;
  /** Whether it is the local server, which Diplograph runs, or one of your own at NEO4J_URI. */
  readonly local: boolean;
  readonly uri: string | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string | null;
  readonly persistent: boolean;
  readonly pid: number | null;
  /** ISO 8601. */
  readonly startedAt: string | null;
  /** The processes that use it. */
  readonly users: readonly number[];
  readonly dataFolder: string;
}

const notRunning = 3;

/** Mounts `db start`, `db stop` and `db status`. */
export function registerDb(program: Command, dependencies: DbDependencies): void {
  const db = program.command('db').description('start, stop or show the local Neo4j');
  db.command('start')
    .description('start the local Neo4j, which then stays until `db stop`; one that runs already is used')
    .addHelpText(
      'after',
      '\nExit status: 0 it runs; 69 it could not be got or started; 73 the disk is full or read-only.',
    )
    .action(() => start(dependencies));
  db.command('stop')
    .description('stop the local Neo4j, whoever started it')
    .addHelpText('after', '\nExit status: 0 none runs any more.')
    .action(() => stop(dependencies));
  db.command('status')
    .description('show whether the database runs, and where')
    .option('--json', 'one JSON object, with the password, for other programs')
    .addHelpText('after', `\nExit status: 0 it runs; ${notRunning} it does not.`)
    .action(({ json }: { json?: boolean }) => status(dependencies, json ?? false));
}

async function start({ config, out, err, signal }: DbDependencies): Promise<void> {
  if (config.database) return out(ownServer(config.database, 'nothing is started'));
  const { dataFolder, javaHome } = config;
  const server = await startLocalServer({ dataFolder, javaHome, persistent: true, progress: err, signal });
  out(`Neo4j runs at ${server.address.uri} (process ${server.pid}) until: diplograph db stop`);
}

async function stop({ config, out, err, signal }: DbDependencies): Promise<void> {
  if (config.database) return out(ownServer(config.database, 'nothing is stopped'));
  const { dataFolder } = config;
  const { pid, users, killed } = await stopLocalServer({ dataFolder, progress: err, signal });
  if (pid === null) return out(`No local Neo4j runs on ${dataFolder}`);
  if (users.length > 0) err(`It was in use by process ${users.join(', ')}`);
  out(
    killed
      ? `Neo4j (process ${pid}) did not stop in time and was killed`
      : `Neo4j (process ${pid}) has stopped`,
  );
}

async function status({ config, out, setExitCode }: DbDependencies, json: boolean): Promise<void> {
  const found = await statusOf(config);
  if (!found.running) setExitCode(notRunning);
  if (json) return out(JSON.stringify(found));
  for (const line of describe(found, config)) out(line);
}

async function statusOf({ database, dataFolder }: Config): Promise<DbStatus> {
  if (database) {
    const answer = await askServer(database, { withinMilliseconds: 5000, givenUp: () => true });
    const problem = answer === 'ready' ? null : answer;
    const none = { persistent: false, pid: null, startedAt: null, users: [] };
    return { running: problem === null, problem, local: false, ...database, ...none, dataFolder };
  }
  const { address, ...local } = await localServerStatus({ dataFolder });
  const nowhere = { uri: null, username: null, password: null, database: null };
  return { local: true, ...(address ?? nowhere), ...local, dataFolder };
}

function describe(found: DbStatus, { database, dataFolder }: Config): string[] {
  if (database) return [`${ownServer(database, 'no local one is')}; ${answers(found)}`];
  const { credentialsFile, home } = layoutOf(dataFolder);
  if (found.pid === null) return [`No local Neo4j runs on ${dataFolder}; to start one: diplograph db start`];
  if (!found.running)
    return [
      `The local Neo4j (process ${found.pid}): ${answers(found)}; to wait for it or replace it: diplograph db start`,
    ];
  const until = found.persistent ? 'until: diplograph db stop' : 'until its last user ends';
  return [
    `Neo4j runs at ${found.uri} (process ${found.pid}), ${until}`,
    `  user      ${found.username}, password in ${credentialsFile}`,
    `  data      ${home}`,
    `  used by   ${found.users.length > 0 ? `process ${found.users.join(', ')}` : 'nobody now'}`,
  ];
}

function answers({ problem }: DbStatus): string {
  if (problem === null) return 'it answers';
  return problem === 'silent' ? 'it does not answer' : 'it refuses the user name or the password';
}

function ownServer({ uri }: DatabaseAddress, what: string): string {
  return `NEO4J_URI names a server of your own, ${uri}: ${what} by Diplograph`;
}
