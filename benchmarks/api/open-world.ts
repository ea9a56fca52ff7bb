import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../src/config.ts';
import { layoutOf } from '../../src/graph/local-server/server-layout.ts';
import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { sizeAt } from './synthetic-world.ts';
import { writeWorld } from './write-world.ts';

/** A database that holds the synthetic world. */
export interface World {
  readonly address: DatabaseAddress;
  /** The process of the database, for its processor time. */
  readonly pid: number;
  close(): Promise<void>;
}

const repositoryData = fileURLToPath(new URL('../../.diplograph', import.meta.url));

/** Names what the world was made by, so that another generator makes another world. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['random.ts', 'synthetic-world.ts', 'write-world.ts'])
    hash.update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest('hex').slice(0, 8);
}

/** Starts a Neo4j of its own with the world at this scale in it; one that was written before is used again. */
export async function openWorld(scale: number, progress: (message: string) => void): Promise<World> {
  const dataFolder = path.join(repositoryData, 'benchmark', `${scale}-${fingerprint()}`);
  const done = path.join(dataFolder, 'written');
  const complete = await exists(done);
  if (!complete) await rm(dataFolder, { recursive: true, force: true });
  const { softwareFolder } = layoutOf(repositoryData);
  const server = await startLocalServer({
    dataFolder,
    softwareFolder,
    javaHome: process.env.JAVA_HOME,
    progress,
  });
  const graph = openGraph({ address: server.address });
  try {
    await migrate(graph);
    if (!complete) {
      await writeWorld(graph, sizeAt(scale), progress);
      await writeFile(done, '');
    }
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await graph.close();
  }
  return { address: server.address, pid: server.pid, close: () => server.stop() };
}

async function exists(file: string): Promise<boolean> {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
