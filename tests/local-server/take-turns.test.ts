import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownerIsAlive, ownerName, processesWith } from '../../src/graph/local-server/process-identity.ts';
import { takeTurns } from '../../src/graph/local-server/take-turns.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-turns-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The name that a process which has ended would have left. */
async function deadOwner(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-p', 'process.pid']);
  return `${stdout.trim()}.123.0123abcd`;
}

test('work for one folder never overlaps, and every caller gets its turn', async () => {
  let inside = 0;
  const overlaps: number[] = [];
  const work = async (): Promise<void> => {
    inside += 1;
    overlaps.push(inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => takeTurns(folder, work)));
  expect(overlaps).toEqual(Array(12).fill(1));
  expect(await readdir(folder)).toEqual([]);
});

test('a turn ends also where its work fails', async () => {
  await expect(takeTurns(folder, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await takeTurns(folder, async () => 'next')).toBe('next');
});

test('who was killed in its turn, or while it chose a number, holds up nobody', async () => {
  const dead = await deadOwner();
  await writeFile(path.join(folder, `ticket-1-${dead}`), '');
  await writeFile(path.join(folder, `choosing-0-${dead}`), '');
  expect(await takeTurns(folder, async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

test('a process that has the pid of an ended one is not taken for it', async () => {
  const [pid, stamp, random] = (await ownerName()).split('.');
  expect(await ownerIsAlive(`${pid}.${stamp}.${random}`)).toBe(true);
  expect(await ownerIsAlive(`${pid}.${Number(stamp) + 1}.${random}`)).toBe(false);
});

test('a wait is told with the process that has the turn, and can be interrupted', async () => {
  const holder = `ticket-1-${await ownerName()}`;
  await writeFile(path.join(folder, holder), '');
  const interruption = new AbortController();
  const waits: number[] = [];
  const onWait = (pid: number): void => {
    waits.push(pid);
    interruption.abort(new Error('Ctrl-C'));
  };
  const waiting = takeTurns(folder, async () => 'never', { onWait, signal: interruption.signal });
  await expect(waiting).rejects.toThrow('Ctrl-C');
  expect(waits).toEqual([process.pid]);
  expect(await readdir(folder)).toEqual([holder]);
});

test('a process is found by one whole argument of its command line, blanks and all', async () => {
  const argument = `--home-dir=${folder}/a folder`;
  const child = execFile(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', argument]);
  await new Promise((resolve) => child.once('spawn', resolve));
  expect(await processesWith(argument)).toEqual([child.pid]);
  expect(await processesWith(`--home-dir=${folder}`)).toEqual([]);
  child.kill();
});
