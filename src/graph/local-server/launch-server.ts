import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../errors.ts';
import { askServer } from './ask-server.ts';
import { requireRoom } from './disk-failure.ts';
import { endProcess } from './end-process.ts';
import { findFreePort, firstPort } from './find-free-port.ts';
import { findJava } from './find-java.ts';
import { jarFolder, provisionSoftware } from './provision-software.ts';
import { addressOf, type StartOptions } from './server-address.ts';
import { jvmOptions, readConfiguredPort, writeConfiguration } from './server-configuration.ts';
import { type Credentials, ensureCredentials } from './server-credentials.ts';
import { passwordRefused, startFailure } from './server-failure.ts';
import { type ServerLayout, serverClass } from './server-layout.ts';
import { homeArgument, removeState, type ServerState, writeState } from './server-state.ts';

const attempts = 3;
/** In megabytes: an empty graph takes 3, its logs as much. */
const roomForStart = 64;
/** In megabytes: with less than this, a start that failed has failed for want of room. */
const roomAfterStart = 4;

/**
 * Gets the software where it is missing, and starts a server on the data; call it when it is your turn and none runs.
 * Resolves when it answers by Bolt. Whatever fails, no process and no state is left.
 */
export async function launchServer(layout: ServerLayout, options: StartOptions): Promise<ServerState> {
  await provisionSoftware({ ...options, softwareFolder: layout.softwareFolder });
  const { executable } = await findJava(options);
  await requireRoom(layout.home, roomForStart);
  const credentials = await ensureCredentials(layout, executable);
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    const port = await findFreePort((await readConfiguredPort(layout)) ?? firstPort);
    await writeConfiguration(layout, port);
    const begun = performance.now();
    options.progress(`Starting Neo4j at bolt://127.0.0.1:${port}`);
    const launched = await launch(layout, executable, port, options.persistent ?? false);
    const failure = await waitUntilReady(layout, launched, credentials, options);
    if (!failure) {
      options.progress(`Neo4j answers after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      return launched.state;
    }
    // Between our look at the port and Neo4j's, another program may have taken it.
    if (failure.details.portTaken !== true || attempt === attempts) throw failure;
  }
}

interface Launched {
  readonly state: ServerState;
  readonly hasEnded: () => boolean;
}

async function launch(
  layout: ServerLayout,
  java: string,
  port: number,
  persistent: boolean,
): Promise<Launched> {
  const log = await open(layout.consoleLog, 'w');
  try {
    const child = spawn(java, serverArguments(layout), {
      cwd: layout.home,
      // A process group of its own: Ctrl-C in the terminal is ours to hear, and then we stop it in order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const spawned = await hasSpawned(child);
    if (spawned instanceof Error) throw startFailure(layout, spawned.message);
    child.unref();
    const state = { pid: child.pid!, port, startedAt: new Date().toISOString(), persistent };
    await writeState(layout, state);
    return { state, hasEnded: () => child.exitCode !== null || child.signalCode !== null };
  } finally {
    await log.close();
  }
}

function serverArguments(layout: ServerLayout): string[] {
  const classPath = path.join(jarFolder(layout.softwareFolder), '*');
  const folders = [homeArgument(layout), `--config-dir=${path.dirname(layout.configurationFile)}`];
  return [...jvmOptions, '-cp', classPath, serverClass, ...folders, '--console-mode'];
}

function hasSpawned(child: ChildProcess): Promise<true | Error> {
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', resolve);
  });
}

async function waitUntilReady(
  layout: ServerLayout,
  { state, hasEnded }: Launched,
  credentials: Credentials,
  options: StartOptions,
): Promise<AppError | null> {
  const { start, stop } = options.bounds;
  const discard = async (): Promise<void> => {
    await endProcess(state.pid, stop);
    await removeState(layout);
  };
  try {
    const believeRefusal = (): Promise<boolean> => listens(layout);
    const asked = { withinMilliseconds: start, givenUp: hasEnded, signal: options.signal, believeRefusal };
    const answer = await askServer(addressOf(state.port, credentials), asked);
    if (answer === 'ready') return null;
    await discard();
    await requireRoom(layout.home, roomAfterStart);
    if (answer === 'unauthorized') return passwordRefused(layout);
    const reason = hasEnded() ? 'it ended during its start' : `it did not answer within ${start / 1000} s`;
    return startFailure(layout, reason, await readFile(layout.consoleLog, 'utf8').catch(() => ''));
  } catch (error) {
    await discard();
    throw error;
  }
}

/**
 * Whether the server has said in its log that it listens. Before that, whoever answers at its port is another server, that
 * took the port in the seconds between our choice and Neo4j's.
 */
export async function listens(layout: ServerLayout): Promise<boolean> {
  return (await readFile(layout.consoleLog, 'utf8').catch(() => '')).includes('Bolt enabled on ');
}
