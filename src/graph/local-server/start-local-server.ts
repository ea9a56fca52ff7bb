import { chmod, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseAddress } from '../../config.ts';
import { askServer } from './ask-server.ts';
import { explainDisk } from './disk-failure.ts';
import { endProcess } from './end-process.ts';
import { keepRunning } from './keep-running.ts';
import { launchServer, listens } from './launch-server.ts';
import { makeFolder } from './make-folder.ts';
import { addressOf, defaultBounds, type LaunchOptions, type StartOptions } from './server-address.ts';
import { readCredentials } from './server-credentials.ts';
import { passwordRefused } from './server-failure.ts';
import { homeFolders, layoutOf, type ServerLayout } from './server-layout.ts';
import { findRunningServer, readState, removeState, type ServerState, writeState } from './server-state.ts';
import { joinUsers, leaveUsers, livingUsers, removeDeadUsers } from './server-users.ts';
import { takeTurns } from './take-turns.ts';

/** A use of the local server. */
export interface LocalServer {
  readonly address: DatabaseAddress;
  readonly pid: number;
  /** True where this call started it, false where it ran already. */
  readonly started: boolean;
  /** From now on, while it is used, a server that ends without being told to is brought back; `progress` hears of it. */
  keepRunning(progress: (message: string) => void): void;
  /** Ends the use; the last user of a server that is not persistent stops it. Calling it again does nothing. */
  stop(): Promise<void>;
}

/**
 * Gives a local Neo4j that answers: the one that runs on the data where there is one, whoever started it, else a new
 * one; never two on the same data, also when two processes ask at once. A server that runs but does not answer is
 * replaced. The software is got where it is missing.
 * @throws AppError JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED, DISK_FULL, DISK_READ_ONLY, BAD_CONFIG or LOCAL_SERVER_FAILED, each
 * with what to do; the signal's reason where it is aborted. Nothing that was started is left running then.
 */
export async function startLocalServer(given: LaunchOptions): Promise<LocalServer> {
  const options: StartOptions = { ...given, bounds: { ...defaultBounds, ...given.bounds } };
  return explainDisk(given.dataFolder, async () => {
    const layout = await makeFolders(options);
    const onWait = (pid: number): void =>
      options.progress(`Process ${pid} is starting or stopping the local Neo4j; waiting for it`);
    return takeTurns(layout.lockFolder, () => useServer(layout, options), { onWait, signal: options.signal });
  });
}

async function makeFolders({ dataFolder, softwareFolder }: StartOptions): Promise<ServerLayout> {
  await makeFolder(dataFolder);
  // The home is known by its path on a command line, so one folder may have one path only.
  const layout = layoutOf(await realpath(dataFolder), softwareFolder);
  for (const folder of homeFolders) await makeFolder(path.join(layout.home, folder));
  await chmod(layout.home, 0o700);
  return layout;
}

async function useServer(layout: ServerLayout, options: StartOptions): Promise<LocalServer> {
  await removeDeadUsers(layout);
  const found = await takeOver(layout, options);
  const state = found ?? (await launchServer(layout, options));
  const user = options.persistent ? null : await join(layout, state, found === null, options);
  const credentials = (await readCredentials(layout))!;
  let stopped: Promise<void> | undefined;
  let endWatch: (() => Promise<void>) | undefined;
  return {
    address: addressOf(state.port, credentials),
    pid: state.pid,
    started: found === null,
    keepRunning: (progress) => {
      const revive = () => reviveServer(layout, { ...options, progress });
      endWatch ??= keepRunning({ pid: state.pid, revive, progress });
    },
    stop: () => {
      stopped ??= Promise.resolve(endWatch?.()).then(() =>
        user === null ? undefined : leave(layout, user, options),
      );
      return stopped;
    },
  };
}

/** The process of the server that somebody has brought back, else of one that is brought back here. */
function reviveServer(layout: ServerLayout, options: StartOptions): Promise<number | null> {
  const revive = async (): Promise<number | null> => {
    const noted = await readState(layout);
    // Whoever stops it takes the note away.
    if (!noted) return null;
    const { persistent } = noted;
    options.progress(`Neo4j (process ${noted.pid}) has ended without being told to; bringing it back`);
    const found = await takeOver(layout, options);
    const { pid, port } = found ?? (await launchServer(layout, { ...options, persistent }));
    if (port !== noted.port)
      options.progress(
        `Another program has taken port ${noted.port} of Neo4j, which is at ${port} now: start Diplograph again`,
      );
    return pid;
  };
  return takeTurns(layout.lockFolder, revive, { signal: options.signal });
}

async function join(
  layout: ServerLayout,
  state: ServerState,
  started: boolean,
  options: StartOptions,
): Promise<string> {
  try {
    return await joinUsers(layout);
  } catch (error) {
    // Without a use on record nobody would ever stop what was just started.
    if (started) await endProcess(state.pid, options.bounds.stop);
    throw error;
  }
}

async function takeOver(layout: ServerLayout, options: StartOptions): Promise<ServerState | null> {
  const found = await findRunningServer(layout);
  if (!found) return null;
  const credentials = await readCredentials(layout);
  const asked = {
    withinMilliseconds: options.bounds.answer,
    signal: options.signal,
    believeRefusal: () => listens(layout),
  };
  const answer = credentials ? await askServer(addressOf(found.port, credentials), asked) : 'silent';
  if (answer === 'unauthorized') throw passwordRefused(layout);
  if (answer === 'silent') {
    options.progress(`The local Neo4j of process ${found.pid} does not answer; replacing it`);
    await endProcess(found.pid, options.bounds.stop);
    await removeState(layout);
    return null;
  }
  options.progress(`Neo4j runs already at bolt://127.0.0.1:${found.port}`);
  const state = { ...found, persistent: found.persistent || (options.persistent ?? false) };
  await writeState(layout, state);
  return state;
}

async function leave(layout: ServerLayout, user: string, options: StartOptions): Promise<void> {
  await takeTurns(layout.lockFolder, async () => {
    await leaveUsers(layout, user);
    const server = await findRunningServer(layout);
    if (!server || server.persistent || (await livingUsers(layout)).length > 0) return;
    options.progress('Stopping Neo4j');
    await endProcess(server.pid, options.bounds.stop);
    await removeState(layout);
  });
}
