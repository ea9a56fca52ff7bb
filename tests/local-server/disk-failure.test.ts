import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { diskFailure, requireRoom } from '../../src/graph/local-server/disk-failure.ts';
import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';

const otherWays = /docker compose up[\s\S]*NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD/;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (dataFolder: string): Promise<unknown> =>
  startLocalServer({ dataFolder, progress: () => undefined });

test('a data folder that cannot be written is DISK_READ_ONLY, for root too', async () => {
  const unwritable = process.platform === 'darwin' ? '/System/diplograph' : '/sys/diplograph';
  await expect(start(unwritable)).rejects.toMatchObject({ code: 'DISK_READ_ONLY' });
  await expect(start(unwritable)).rejects.toThrow(unwritable);
  await expect(start(unwritable)).rejects.toThrow(otherWays);
});

test.each(['', 'below'])(
  'a data folder that is a file is BAD_CONFIG, and so is one below a file: "%s"',
  async (name) => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const dataFolder = path.join(file, name);
    await expect(start(dataFolder)).rejects.toMatchObject({ code: 'BAD_CONFIG' });
    await expect(start(dataFolder)).rejects.toThrow(`DIPLOGRAPH_DATA: expected a folder at ${dataFolder}`);
  },
);

test('a disk with too little room is DISK_FULL before anything is written', async () => {
  const failure = requireRoom(folder, Number.MAX_SAFE_INTEGER);
  await expect(failure).rejects.toMatchObject({ code: 'DISK_FULL', details: { folder } });
  await expect(failure).rejects.toThrow(/MB free.*DIPLOGRAPH_DATA/s);
  await expect(failure).rejects.toThrow(otherWays);
  await expect(requireRoom(folder, 0)).resolves.toBeUndefined();
});

test.each([
  ['ENOSPC', 'write', 'DISK_FULL'],
  ['EDQUOT', 'copyfile', 'DISK_FULL'],
  ['EROFS', 'open', 'DISK_READ_ONLY'],
  ['EACCES', 'mkdir', 'DISK_READ_ONLY'],
  ['EPERM', 'rename', 'DISK_READ_ONLY'],
])('%s of %s is %s', (reason, syscall, code) => {
  const error = Object.assign(new Error(reason), { code: reason, syscall });
  expect(diskFailure(error, '/data')).toMatchObject({
    code,
    cause: error,
    details: { folder: '/data', reason },
  });
});

test('an error that is not of the disk is left as it is', () => {
  const kill = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'kill' });
  expect(diskFailure(kill, '/data')).toBeNull();
  expect(diskFailure(new AppError('JAVA_MISSING', 'no Java'), '/data')).toBeNull();
});
