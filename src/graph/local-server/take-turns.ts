import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ownerIsAlive, ownerName, ownerPid } from './process-identity.ts';

/** How a wait for a turn is watched and ended. */
export interface TurnOptions {
  /** Told once, if there is a wait: the process whose turn it is. */
  readonly onWait?: (pid: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const poll = 50;

/**
 * Runs `work` while no other process, and no other call in this one, runs work for the same folder; those who wait come
 * in order. A process that is killed loses its turn at once, whatever moment it is killed at.
 *
 * This is Lamport's bakery: each process writes files of its own only, and so nobody ever has to break the lock of
 * another, which is where lock files go wrong when two find the same stale one.
 * @throws the signal's reason where it is aborted before the turn comes
 */
export async function takeTurns<T>(
  folder: string,
  work: () => Promise<T>,
  options: TurnOptions = {},
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const owner = await ownerName();
  const choosing = path.join(folder, `choosing-0-${owner}`);
  await writeFile(choosing, '');
  let ticket: string | undefined;
  try {
    const number = 1 + Math.max(0, ...(await entries(folder)).map((entry) => entry.number));
    ticket = path.join(folder, `ticket-${number}-${owner}`);
    await writeFile(ticket, '');
    await rm(choosing);
    await waitForTurn(folder, { number, owner }, options);
    return await work();
  } finally {
    await rm(choosing, { force: true });
    if (ticket) await rm(ticket, { force: true });
  }
}

interface Entry {
  readonly kind: string;
  readonly number: number;
  readonly owner: string;
}

async function waitForTurn(folder: string, mine: Omit<Entry, 'kind'>, options: TurnOptions): Promise<void> {
  let told = false;
  // First nobody may be choosing a number, then nobody may have a lower one: two looks, in this order.
  const obstacles: ((entry: Entry) => boolean)[] = [
    (entry) => entry.kind === 'choosing',
    (entry) =>
      entry.kind === 'ticket' &&
      (entry.number < mine.number || (entry.number === mine.number && entry.owner < mine.owner)),
  ];
  for (const inTheWay of obstacles) {
    for (;;) {
      options.signal?.throwIfAborted();
      const others = (await entries(folder)).filter((entry) => entry.owner !== mine.owner && inTheWay(entry));
      const living = await removeDead(folder, others);
      if (living.length === 0) break;
      const first = living.reduce((low, entry) => (entry.number < low.number ? entry : low));
      if (!told && first.kind === 'ticket') {
        options.onWait?.(ownerPid(first.owner)!);
        told = true;
      }
      await delay(poll);
    }
  }
}

async function removeDead(folder: string, found: readonly Entry[]): Promise<Entry[]> {
  const living: Entry[] = [];
  for (const entry of found) {
    if (await ownerIsAlive(entry.owner)) living.push(entry);
    else await rm(path.join(folder, `${entry.kind}-${entry.number}-${entry.owner}`), { force: true });
  }
  return living;
}

async function entries(folder: string): Promise<Entry[]> {
  return (await readdir(folder)).flatMap((name) => {
    const [kind, number, owner] = name.split('-');
    return kind && owner && ownerPid(owner) !== null ? [{ kind, number: Number(number), owner }] : [];
  });
}
