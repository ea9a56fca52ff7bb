import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import type { FoundFile } from './find-files.ts';
import { showName } from './show-name.ts';

const chunkSize = 64 * 1024;

/** Not to wait for whoever writes into a pipe, and not to follow what took the place of a file since the folder was read. */
function flagsOf({ isNamed }: FoundFile): number {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  return O_RDONLY | O_NONBLOCK | (isNamed ? 0 : O_NOFOLLOW);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  ENOENT: 'it is gone, or its name is not UTF-8',
  ELOOP: 'it is a symbolic link, or leads in a circle',
  ENXIO: 'it is no file but a socket or a device',
};

function cannotRead(name: string, cause: unknown): AppError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new AppError(
    'BAD_USER_INPUT',
    `${name}: expected a file that can be read; it cannot: ${reasons[code] ?? code}`,
    { cause },
  );
}

function requireFile(stats: Stats, name: string): void {
  if (stats.isFile()) return;
  const what = stats.isDirectory()
    ? 'a folder'
    : stats.isFIFO()
      ? 'a named pipe'
      : stats.isSocket()
        ? 'a socket'
        : 'a device';
  throw new AppError(
    'BAD_USER_INPUT',
    `${name}: expected a file; got ${what} (use - to read from the standard input)`,
  );
}

async function* readAll(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * The bytes of a file, piece by piece.
 * @throws AppError BAD_USER_INPUT where it cannot be opened or read, is no plain file (a pipe, a device, a socket), or changes
 * while it is read.
 */
export async function* readChunks(found: FoundFile): AsyncGenerator<Uint8Array> {
  const name = showName(found.path);
  let file: FileHandle;
  try {
    file = await open(found.path, flagsOf(found));
  } catch (cause) {
    throw cannotRead(name, cause);
  }
  try {
    const before = await file.stat();
    requireFile(before, name);
    yield* readAll(file);
    const after = await file.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new AppError(
        'BAD_USER_INPUT',
        `${name}: expected a file that stays as it is; it changed while it was read`,
      );
  } catch (error) {
    throw error instanceof AppError ? error : cannotRead(name, error);
  } finally {
    await file.close();
  }
}
