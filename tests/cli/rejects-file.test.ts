import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRejects } from '../../src/cli/rejects-file.ts';
import { AppError } from '../../src/errors.ts';

const rejected = {
  source: 'a.pdf',
  failure: new AppError('BAD_USER_INPUT', 'a.pdf: expected text; got a PDF'),
  original: '%PDF',
};
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
  await writeFile(path.join(folder, 'file'), '');
});
afterEach(() => rm(folder, { recursive: true }));

it('goes where it can be written when its first place cannot', async () => {
  const other = path.join(folder, 'other', 'rejects.jsonl');
  const rejects = openRejects([path.join(folder, 'file', 'rejects.jsonl'), other]);
  await rejects.write(rejected);
  expect(await rejects.close()).toBe(other);
  expect(JSON.parse(await readFile(other, 'utf8'))).toMatchObject({
    source: 'a.pdf',
    reason: { code: 'BAD_USER_INPUT' },
  });
});

it('says so where no place can be written', async () => {
  const rejects = openRejects([path.join(folder, 'file', 'rejects.jsonl')]);
  await expect(rejects.write(rejected)).rejects.toMatchObject({ code: 'DISK_READ_ONLY' });
});

it('is no file where nothing was rejected', async () => {
  expect(await openRejects([path.join(folder, 'rejects.jsonl')]).close()).toBeNull();
});
