import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyPattern } from '../../src/access/api-key.ts';
import { openToken } from '../../src/cli/api-token.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('is made once, for this user alone, and stays', async () => {
  const dataFolder = path.join(folder, 'data');
  const [one, other] = await Promise.all([
    openToken({ token: null, dataFolder }),
    openToken({ token: null, dataFolder }),
  ]);
  expect(one!.token).toMatch(keyPattern);
  const again = await openToken({ token: null, dataFolder });
  expect(again).toEqual({ ...one, made: false });
  expect({ ...other, made: false }).toEqual(again);
  expect([one!.made, other!.made].sort()).toEqual([false, true]);
  expect((await stat(one!.keptIn)).mode & 0o777).toBe(0o600);
});

it('is that of the settings where one is set', async () => {
  expect(await openToken({ token: 'a-token-that-was-set', dataFolder: folder })).toEqual({
    token: 'a-token-that-was-set',
    keptIn: 'DIPLOGRAPH_TOKEN',
    made: false,
  });
});

it('is none where no file can be written', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  expect(await openToken({ token: null, dataFolder: file })).toBeNull();
});

it('refuses a file that holds too little', async () => {
  await writeFile(path.join(folder, 'api-token'), 'short');
  await expect(openToken({ token: null, dataFolder: folder })).rejects.toThrow('16 characters at least');
});
