import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOutputFolder, writeToFile, writeToStream } from '../../src/cli/write-output.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
afterAll(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;

/** Many pieces; `made` tells how many were asked for. */
function manyPieces(count: number) {
  const made = { pieces: 0 };
  async function* text() {
    for (let index = 0; index < count; index += 1) {
      made.pieces += 1;
      yield 'x'.repeat(10_000);
    }
  }
  return { made, text: text() };
}

describe('the standard output', () => {
  it('is written at the pace of its reader', async () => {
    const { made, text } = manyPieces(1_000);
    const slow = new PassThrough();
    const work = writeToStream(slow, text);
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.pieces).toBeLessThan(50);
    let length = 0;
    for await (const piece of slow) {
      length += (piece as Buffer).length;
      if (length === 10_000_000) break;
    }
    expect(await work).toBe(true);
    expect(made.pieces).toBe(1_000);
  });

  it('ends early, and is no failure, when its reader has gone', async () => {
    const { made, text } = manyPieces(1_000);
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    gone.on('error', () => undefined);
    expect(await writeToStream(gone, text)).toBe(false);
    expect(made.pieces).toBeLessThan(50);
  });
});

describe('a file', () => {
  it('is there as a whole or as it was before', async () => {
    const target = path.join(folder, 'a.txt');
    await writeFile(target, 'before');
    async function* failing() {
      yield 'x'.repeat(100_000);
      throw new Error('lost');
    }
    await expect(writeToFile(target, failing(), never)).rejects.toThrow('lost');
    expect(await readFile(target, 'utf8')).toBe('before');
    await writeToFile(target, manyPieces(20).text, never);
    expect(await readFile(target, 'utf8')).toHaveLength(200_000);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('says where it cannot be written', async () => {
    await expect(writeToFile(folder, manyPieces(1).text, never)).rejects.toMatchObject({ code: 'BAD_USAGE' });
    const nowhere = path.join(folder, 'none', 'b.txt');
    await expect(writeToFile(nowhere, manyPieces(1).text, never)).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      message: expect.stringContaining(nowhere),
    });
  });
});

it('a folder for files is made where there is none, and refused where a file is in the way', async () => {
  await makeOutputFolder(path.join(folder, 'x', 'y'));
  await writeFile(path.join(folder, 'file'), '');
  await expect(makeOutputFolder(path.join(folder, 'file'))).rejects.toMatchObject({ code: 'BAD_USAGE' });
});
