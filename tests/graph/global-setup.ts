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
    /** The empty local server that the graph tests of this run share. */
    database: DatabaseAddress;
    /** The jars, for a test that runs a server of its own. */
    softwareFolder: string;
  }
}

const repositoryData = fileURLToPath(new URL('../../.diplograph', import.meta.url));
const runs = path.join(repositoryData, 'test-runs');
const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Starts the one server of the run, with data and a port of its own; the software is shared with the repository's. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeRemains();
  const { softwareFolder } = layoutOf(repositoryData);
  const dataFolder = path.join(runs, await ownerName());
  const interruption = new AbortController();
  const starting = startLocalServer({
    dataFolder,
    softwareFolder,
    javaHome: process.env.JAVA_HOME,
    progress: say,
    signal: interruption.signal,
  });
  const end = async (): Promise<void> => {
    interruption.abort();
    await starting.then(
      (server) => server.stop(),
      () => undefined,
    );
    await rm(dataFolder, { recursive: true, force: true });
  };
  const ignore = endOnSignal(end);
  const server = await starting;
  project.provide('database', server.address);
  project.provide('softwareFolder', softwareFolder);
  return async () => {
    await end();
    ignore();
  };
}

/** What a run left that was killed: its server, and its data. */
async function removeRemains(): Promise<void> {
  for (const name of await readdir(runs).catch(() => [])) {
    if (await ownerIsAlive(name)) continue;
    const dataFolder = path.join(runs, name);
    await stopLocalServer({ dataFolder, progress: say });
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function endOnSignal(end: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listeners = signals.map((signal) => {
    const listener = (): void => void end().finally(() => process.kill(process.pid, signal));
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}
