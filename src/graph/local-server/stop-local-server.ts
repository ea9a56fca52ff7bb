import { access, realpath, rm } from 'node:fs/promises';
import { explainDisk } from './disk-failure.ts';
import { endProcess } from './end-process.ts';
import { defaultBounds, type ServerOptions } from './server-address.ts';
import { layoutOf } from './server-layout.ts';
import { findRunningServer, removeState } from './server-state.ts';
import { livingUsers } from './server-users.ts';
import { takeTurns } from './take-turns.ts';

/** What a stop met. */
export interface StopReport {
  /** The process that was stopped; null where none ran. */
  readonly pid: number | null;
  /** The processes that were using it. */
  readonly users: readonly number[];
  /** True where it had to be killed, because it did not stop in time. */
  readonly killed: boolean;
}

/**
 * Stops the server that runs on the data, whoever started it and whoever uses it, and waits until it is gone. Where none
 * runs nothing happens, and no folder is made.
 * @throws AppError DISK_READ_ONLY or DISK_FULL; the signal's reason where it is aborted during the wait for its turn
 */
export async function stopLocalServer(options: ServerOptions): Promise<StopReport> {
  const dataFolder = await realpath(options.dataFolder).catch(() => options.dataFolder);
  const layout = layoutOf(dataFolder, options.softwareFolder);
  const bound = options.bounds?.stop ?? defaultBounds.stop;
  const nothing: StopReport = { pid: null, users: [], killed: false };
  const exists = await access(layout.home).then(
    () => true,
    () => false,
  );
  if (!exists) return nothing;
  const onWait = (pid: number): void =>
    options.progress(`Process ${pid} is starting or stopping the local Neo4j; waiting for it`);
  const stop = async (): Promise<StopReport> => {
    const server = await findRunningServer(layout);
    const users = await livingUsers(layout);
    const how = server && (await endProcess(server.pid, bound));
    await removeState(layout);
    // What they used is gone: they must not keep the next server from ending with its last user.
    await rm(layout.usersFolder, { recursive: true, force: true });
    return server ? { pid: server.pid, users, killed: how === 'killed' } : nothing;
  };
  return explainDisk(dataFolder, () =>
    takeTurns(layout.lockFolder, stop, { onWait, signal: options.signal }),
  );
}
