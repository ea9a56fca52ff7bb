import { readdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../src/config.ts';
import { ownerIsAlive, ownerName } from '../../src/graph/local-server/process-identity.ts';
import { layoutOf } from '../../src/graph/local-server/server-layout.ts';
import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';
import { stopLocalServer } from '../../src/graph/local-server/stop-local-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The local server, empty at first, that the graph tests of this run share. */
    database: DatabaseAddress;
    /** The jars, for a test that runs a server of its own. */
    softwareFolder: string;
    /** Where such a test keeps its data: what a killed run leaves below it, the next run stops and removes. */
    runFolder: string;
  }
}

const repositoryData = fileURLToPath(new URL('../../.diplograph', import.meta.url));
const runs = path.join(repositoryData, 'test-runs');
const say = (message: string): void => void process.stderr.write(`${message}\n`);

interface SharedServer {
  readonly address: DatabaseAddress;
  readonly runFolder: string;
  stop(): Promise<void>;
}

/** Each project of the run has a module of its own, so what they share hangs on the process. */
const shared = globalThis as { diplographServer?: { users: number; readonly server: Promise<SharedServer> } };

/** Gives the project the one server of the run; the last project to end stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.diplographServer ??= { users: 0, server: startSharedServer() };
  const { diplographServer } = shared;
  diplographServer.users += 1;
  const { address, runFolder, stop } = await diplographServer.server;
  project.provide('database', address);
  project.provide('softwareFolder', layoutOf(repositoryData).softwareFolder);
  project.provide('runFolder', runFolder);
  return async () => {
    diplographServer.users -= 1;
    if (diplographServer.users > 0) return;
    delete shared.diplographServer;
    await stop();
  };
}

/** Starts the server, with data and a port of its own; the software is shared with the repository's. */
async function startSharedServer(): Promise<SharedServer> {
  for (const name of await readdir(runs).catch(() => []))
    if (!(await ownerIsAlive(name))) await removeRun(path.join(runs, name));
  const runFolder = path.join(runs, await ownerName());
  // An interrupted vitest exits without a teardown, and leaves no time for more than a signal.
  const signalServers = (): void => serversOf(runFolder).forEach(terminate);
  process.once('exit', signalServers);
  const { softwareFolder } = layoutOf(repositoryData);
  const server = await startLocalServer({
    dataFolder: path.join(runFolder, 'database'),
    softwareFolder,
    javaHome: process.env.JAVA_HOME,
    progress: say,
  });
  return {
    address: server.address,
    runFolder,
    stop: async () => {
      await server.stop();
      await removeRun(runFolder);
      process.off('exit', signalServers);
    },
  };
}

async function removeRun(runFolder: string): Promise<void> {
  for (const name of await readdir(runFolder))
    await stopLocalServer({ dataFolder: path.join(runFolder, name), progress: say });
  await rm(runFolder, { recursive: true, force: true });
}

function serversOf(runFolder: string): number[] {
  return readdirSync(runFolder).flatMap((name) => {
    try {
      const state = readFileSync(layoutOf(path.join(runFolder, name)).stateFile, 'utf8');
      return [(JSON.parse(state) as { pid: number }).pid];
    } catch {
      return [];
    }
  });
}

function terminate(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
