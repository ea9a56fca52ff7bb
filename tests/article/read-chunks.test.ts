import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundFile, requireReadable, walkFiles } from '../../src/article/find-files.ts';
import { readChunks } from '../../src/article/read-chunks.ts';
import { showName } from '../../src/article/show-name.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diplograph-files-'));
  const at = (...names: string[]) => path.join(folder, ...names);
  mkdirSync(at('in', 'dir.txt', 'deep'), { recursive: true });
  mkdirSync(at('in', '.hidden'));
  mkdirSync(at('bare'));
  for (const name of [
    'in/b.txt',
    'in/a.html',
    'in/dir.txt/deep/c.csv',
    'in/.hidden/x.txt',
    'in/.x.txt',
    'in/photo.jpg',
    'bare/x.jpg',
  ])
    writeFileSync(at(name), 'text');
  writeFileSync(at('in', 'new\nline"\'.md'), 'text');
  symlinkSync('/etc/passwd', at('in', 'passwd.txt'));
  symlinkSync('.', at('in', 'loop'));
  symlinkSync('b.txt', at('in', 'link.txt'));
  symlinkSync('round.txt', at('round.txt'));
  execFileSync('mkfifo', [at('in', 'pipe.txt')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function walk(given: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of walkFiles(given)) found.push(path.relative(given, file.path));
  return found;
}

async function read(file: FoundFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(file)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function refusal(file: Partial<FoundFile> & { path: string }): Promise<string> {
  return read({ isNamed: true, ...file }).then(
    () => 'read',
    (error: Error) => error.message,
  );
}

describe('the files of a folder', () => {
  it('are those of known formats, by name, without links and what is hidden', async () => {
    expect(await walk(path.join(folder, 'in'))).toEqual([
      'a.html',
      'b.txt',
      'dir.txt/deep/c.csv',
      'new\nline"\'.md',
      'pipe.txt',
    ]);
  });

  it('are told where the folder cannot be looked into', async () => {
    const gone = path.join(folder, 'zz-gone');
    mkdirSync(gone);
    const files = walkFiles(folder);
    const found: string[] = [];
    for await (const file of files) {
      if (found.length === 0) rmSync(gone, { recursive: true, force: true });
      found.push(file.failure?.message ?? 'file');
    }
    expect(found.filter((one) => one !== 'file')).toEqual([
      expect.stringMatching(/gone: expected a folder that can be looked into/),
    ]);
  });

  it('are required', async () => {
    await expect(requireReadable(path.join(folder, 'bare'))).rejects.toThrow(/there are none in/);
    await expect(requireReadable(path.join(folder, 'nowhere'))).rejects.toThrow(/there is none at/);
    await expect(requireReadable(path.join(folder, 'bare', 'x.jpg'))).rejects.toThrow(
      /Expected a file that ends in \.txt/,
    );
    await requireReadable(path.join(folder, 'bare', 'x.jpg'), 'text');
    await requireReadable(path.join(folder, 'in'));
  });
});

describe('a file', () => {
  it('is read where a link that was named leads to it, and not where one stands in a folder', async () => {
    const link = path.join(folder, 'in', 'link.txt');
    expect(await read({ path: link, isNamed: true })).toBe('text');
    expect(await refusal({ path: link, isNamed: false })).toMatch(/link\.txt: .*it is a symbolic link/);
    expect(await refusal({ path: path.join(folder, 'round.txt') })).toMatch(/leads in a circle/);
  });

  it('is no pipe, no device, no socket, no folder', async () => {
    expect(await refusal({ path: path.join(folder, 'in', 'pipe.txt') })).toMatch(
      /expected a file; got a named pipe/,
    );
    expect(await refusal({ path: '/dev/zero' })).toMatch(/expected a file; got a device/);
    expect(await refusal({ path: path.join(folder, 'in') })).toMatch(/expected a file; got a folder/);
    const socket = path.join(folder, 'socket.txt');
    const server = createServer().listen(socket);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await refusal({ path: socket })).toMatch(/it is no file but a socket or a device/);
    server.close();
  });

  it('is rejected where it is gone, or grows while it is read', async () => {
    expect(await refusal({ path: path.join(folder, 'never.txt') })).toMatch(
      /it is gone, or its name is not UTF-8/,
    );
    const growing = path.join(folder, 'growing.txt');
    writeFileSync(growing, 'x'.repeat(200_000));
    const chunks = readChunks({ path: growing, isNamed: true });
    await chunks.next();
    appendFileSync(growing, 'y');
    const rest = async () => {
      for await (const _ of chunks);
    };
    await expect(rest()).rejects.toThrow(/it changed while it was read/);
  });

  it('is told in one line', () => {
    expect(showName('a\nb\u001b[31m"č.txt')).toBe('a\\nb\\u001b[31m"č.txt');
  });
});
