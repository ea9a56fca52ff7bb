import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownerIsAlive, ownerName, ownerPid } from './process-identity.ts';
import type { ServerLayout } from './server-layout.ts';

/** Notes that this process uses the server, under a name that ends with it. */
export async function joinUsers(layout: ServerLayout): Promise<string> {
  const name = await ownerName();
  await mkdir(layout.usersFolder, { recursive: true });
  await writeFile(path.join(layout.usersFolder, name), '');
  return name;
}

/** Takes one use back. */
export async function leaveUsers(layout: ServerLayout, name: string): Promise<void> {
  await rm(path.join(layout.usersFolder, name), { force: true });
}

/** The pids of the uses that are in force: those of processes that ended without a word do not count. */
export async function livingUsers(layout: ServerLayout): Promise<number[]> {
  const names = await readdir(layout.usersFolder).catch(() => []);
  const alive = await Promise.all(names.map(ownerIsAlive));
  return names.filter((_, index) => alive[index]).map((name) => ownerPid(name)!);
}

/** Removes what processes that ended without a word left; call it when it is your turn. */
export async function removeDeadUsers(layout: ServerLayout): Promise<void> {
  for (const name of await readdir(layout.usersFolder).catch(() => []))
    if (!(await ownerIsAlive(name))) await leaveUsers(layout, name);
}
