import { statfs } from 'node:fs/promises';
import { AppError, type ErrorCode } from '../../errors.ts';
import { otherWays } from './other-ways.ts';

const full = new Set(['ENOSPC', 'EDQUOT']);
const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);
const notAFolder = new Set(['ENOTDIR', 'EEXIST']);
const fileCall =
  /^(access|chmod|copyfile|cp|fsync|ftruncate|link|lstat|mkdir|open|opendir|read|readdir|realpath|rename|rm|rmdir|scandir|stat|statfs|symlink|unlink|write)/;

/**
 * Tells a disk that is full or cannot be written, or a folder that is a file, from an error of node:fs.
 * @param folder the folder that was to be written, for the message
 * @returns DISK_FULL, DISK_READ_ONLY or BAD_CONFIG with the original as cause; null for every other error
 */
export function diskFailure(error: unknown, folder: string): AppError | null {
  if (error instanceof AppError || !(error instanceof Error)) return null;
  const { code = '', syscall = '', path = folder } = error as NodeJS.ErrnoException;
  if (!fileCall.test(syscall)) return null;
  const options = { cause: error, details: { folder, path, reason: code } };
  if (full.has(code)) return new AppError('DISK_FULL', fullMessage(folder, `${code} at ${path}`), options);
  // A file system that makes no folders, such as /proc, says that there is none.
  if (readOnly.has(code) || (code === 'ENOENT' && syscall === 'mkdir'))
    return new AppError('DISK_READ_ONLY', readOnlyMessage(folder, `${code} at ${path}`), options);
  if (notAFolder.has(code))
    return new AppError(
      'BAD_CONFIG',
      `DIPLOGRAPH_DATA: expected a folder at ${folder}, but there is a file in the way (${code} at ${path}).\nMove it, or set DIPLOGRAPH_DATA to another folder.\n${otherWays}`,
      options,
    );
  return null;
}

/**
 * Tells the same two failures from the words of another program, Maven or Neo4j.
 * @param folder the folder that it was to write, for the message
 * @returns null where the output speaks of neither
 */
export function diskFailureInOutput(output: string, folder: string): AppError | null {
  const patterns: readonly [ErrorCode, RegExp, (folder: string, reason: string) => string][] = [
    ['DISK_FULL', /no space left on device|not enough space on the disk|disk quota exceeded/i, fullMessage],
    ['DISK_READ_ONLY', /read-only file system|permission denied|AccessDeniedException/i, readOnlyMessage],
  ];
  for (const [code, pattern, message] of patterns) {
    const line = output.split('\n').find((candidate) => pattern.test(candidate));
    const reason = line && pattern.exec(line)?.[0];
    if (reason)
      return new AppError(code, message(folder, reason), { details: { folder, reason: line.trim() } });
  }
  return null;
}

/**
 * Makes sure of room on the disk before it is needed: Neo4j on a full disk neither starts nor ends, and may spoil what
 * it has begun to write.
 * @param folder a folder that exists
 * @throws AppError DISK_FULL
 */
export async function requireRoom(folder: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free >= megabytes) return;
  const reason = `${free} MB free, ${megabytes} MB needed`;
  throw new AppError('DISK_FULL', fullMessage(folder, reason), {
    details: { folder, free, needed: megabytes },
  });
}

/** Runs `work`; an error of the disk comes out as its AppError, any other as it is. */
export async function explainDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskFailure(error, folder) ?? error;
  }
}

function fullMessage(folder: string, reason: string): string {
  return `The disk that holds ${folder} is full (${reason}).\nMake room (the local Neo4j needs about 500 MB), or set DIPLOGRAPH_DATA to a folder on another disk.\n${otherWays}`;
}

function readOnlyMessage(folder: string, reason: string): string {
  return `The local Neo4j needs to write in ${folder}, and may not (${reason}).\nMake it writable for this user, or set DIPLOGRAPH_DATA to a folder that is.\n${otherWays}`;
}
