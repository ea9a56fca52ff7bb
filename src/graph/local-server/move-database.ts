import { access, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { explainDisk } from './disk-failure.ts';
import { endProcess } from './end-process.ts';
import { findJava } from './find-java.ts';
import { provisionSoftware } from './provision-software.ts';
import { runAdmin } from './run-admin.ts';
import { defaultBounds, type LaunchOptions } from './server-address.ts';
import { readConfiguredPort, writeConfiguration } from './server-configuration.ts';
import { ensureCredentials } from './server-credentials.ts';
import { layoutOf, type ServerLayout } from './server-layout.ts';
import { findRunningServer, removeState } from './server-state.ts';
import { livingUsers, removeDeadUsers } from './server-users.ts';
import { takeTurns } from './take-turns.ts';

/** The name that a dump has in its folder. */
export const dumpName = 'neo4j.dump';

const longest = 24 * 60 * 60_000;
const startPort = 7687;

/** Where a load that was cut off is noted: what is in the store then is no graph. */
function unfinishedFile(layout: ServerLayout): string {
  return path.join(layout.home, 'run', 'load-unfinished');
}

async function stopServer(layout: ServerLayout, options: LaunchOptions): Promise<{ persistent: boolean }> {
  await removeDeadUsers(layout);
  const users = await livingUsers(layout);
  if (users.length > 0)
    throw new AppError(
      'BAD_USAGE',
      `Expected a local Neo4j that nobody uses, because it must be stopped for this; process ${users.join(', ')} does. End it first`,
    );
  const server = await findRunningServer(layout);
  if (!server) return { persistent: false };
  options.progress('Stopping Neo4j');
  await endProcess(server.pid, options.bounds?.stop ?? defaultBounds.stop);
  await removeState(layout);
  return { persistent: server.persistent };
}

/** Runs `work` while the server is stopped and nobody else can start it; tells whether it ran to stay. */
async function whileStopped(
  options: LaunchOptions,
  work: (layout: ServerLayout, java: string) => Promise<void>,
): Promise<{ persistent: boolean }> {
  const dataFolder = await realpath(options.dataFolder).catch(() => options.dataFolder);
  const layout = layoutOf(dataFolder, options.softwareFolder);
  const onWait = (pid: number): void =>
    options.progress(`Process ${pid} is starting or stopping the local Neo4j; waiting for it`);
  return explainDisk(dataFolder, () =>
    takeTurns(
      layout.lockFolder,
      async () => {
        const before = await stopServer(layout, options);
        await provisionSoftware({ ...options, softwareFolder: layout.softwareFolder });
        const { executable } = await findJava(options);
        await work(layout, executable);
        return before;
      },
      { onWait, signal: options.signal },
    ),
  );
}

/**
 * Stops the local server and writes its store to `neo4j.dump` in a folder. Resolves to whether the server ran to stay, for whoever
 * starts it again.
 * @throws AppError BAD_USAGE where somebody uses it; LOCAL_SERVER_FAILED with what Neo4j said
 */
export function dumpLocalDatabase(options: LaunchOptions, folder: string): Promise<{ persistent: boolean }> {
  return whileStopped(options, (layout, java) =>
    runAdmin(layout, java, {
      purpose: 'dump its store',
      args: [
        'database',
        'dump',
        'neo4j',
        `--to-path=${path.resolve(folder)}`,
        '--overwrite-destination=true',
      ],
      within: longest,
      signal: options.signal,
    }),
  );
}

/** Whether a load was cut off, so that the store holds no graph and cannot be started. */
export async function loadWasCutOff(dataFolder: string): Promise<boolean> {
  const layout = layoutOf(await realpath(dataFolder).catch(() => dataFolder));
  return access(unfinishedFile(layout)).then(
    () => true,
    () => false,
  );
}

/**
 * Stops the local server and puts a dump in the place of its store, whatever that holds. One that was cut off is run again.
 * @throws AppError as `dumpLocalDatabase` does
 */
export function loadLocalDatabase(options: LaunchOptions, folder: string): Promise<{ persistent: boolean }> {
  return whileStopped(options, async (layout, java) => {
    await ensureCredentials(layout, java);
    if ((await readConfiguredPort(layout)) === null) await writeConfiguration(layout, startPort);
    await writeFile(unfinishedFile(layout), '');
    await runAdmin(layout, java, {
      purpose: `load ${dumpName}`,
      args: [
        'database',
        'load',
        'neo4j',
        `--from-path=${path.resolve(folder)}`,
        '--overwrite-destination=true',
      ],
      within: longest,
      signal: options.signal,
    });
    await rm(unfinishedFile(layout), { force: true });
  });
}
