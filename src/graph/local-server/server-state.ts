import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { processesWith, processStamp } from './process-identity.ts';
import { readConfiguredPort } from './server-configuration.ts';
import type { ServerLayout } from './server-layout.ts';

const shape = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().positive(),
  startedAt: z.string(),
  persistent: z.boolean(),
});

/** What is known of the process that serves a data folder. */
export interface ServerState extends Readonly<z.infer<typeof shape>> {}

/** Notes the state, whole or not at all. */
export async function writeState(layout: ServerLayout, state: ServerState): Promise<void> {
  const draft = `${layout.stateFile}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(state, null, 2)}\n`);
  await rename(draft, layout.stateFile);
}

/** Forgets the state; nothing happens where there is none. */
export async function removeState(layout: ServerLayout): Promise<void> {
  await rm(layout.stateFile, { force: true });
}

/**
 * The server that runs on the data, whatever became of the one who started it: by the state file, or where that is
 * missing or speaks of a process that is gone, by the processes of this machine.
 * @returns null where none runs; a pid that now belongs to another program does not count
 */
export async function findRunningServer(layout: ServerLayout): Promise<ServerState | null> {
  const noted = await readState(layout);
  const pids = await serverProcesses(layout);
  if (noted && pids.includes(noted.pid)) return noted;
  const pid = pids[0];
  const port = await readConfiguredPort(layout);
  if (pid === undefined || port === null) return null;
  return { pid, port, startedAt: new Date().toISOString(), persistent: false };
}

/** The command-line argument by which a server on this data is known. */
export function homeArgument(layout: ServerLayout): string {
  return `--home-dir=${layout.home}`;
}

async function serverProcesses(layout: ServerLayout): Promise<number[]> {
  const pids = await processesWith(homeArgument(layout));
  const stamps = await Promise.all(pids.map(processStamp));
  return pids.filter((_, index) => stamps[index] !== null);
}

/** The state as it was noted last, whether or not its process still runs; null where the server was stopped. */
export async function readState(layout: ServerLayout): Promise<ServerState | null> {
  try {
    return shape.parse(JSON.parse(await readFile(layout.stateFile, 'utf8')));
  } catch {
    return null;
  }
}
