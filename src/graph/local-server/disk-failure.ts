import { AppError, type ErrorCode } from '../../errors.ts';
import { otherWays } from './other-ways.ts';

const full = new Set(['ENOSPC', 'EDQUOT']);
const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);
const notAFolder = new Set(['ENOTDIR', 'EEXIST']);
const fileCall =
  /^(access|chmod|copyfile|cp|fsync|ftruncate|link|lstat|mkdir|open|opendir|read|readdir|realpath|rename|rm|rmdir|scandir|stat|symlink|unlink|write)/;

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
  if (readOnly.has(code))
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
 * @returns null where the output speaks of neither
 */
export function diskFailureInOutput(output: string, folder: string): AppError | null {
  const find = (pattern: RegExp): string | undefined =>
    output
      .split('\n')
      .find((line) => pattern.test(line))
      ?.trim();
  const make = (code: ErrorCode, message: string, line: string): AppError =>
    new AppError(code, message, { details: { folder, reason: line } });
  const fullLine = find(/no space left on device|not enough space on the disk|disk quota exceeded/i);
  if (fullLine) return make('DISK_FULL', fullMessage(folder, fullLine), fullLine);
  const readOnlyLine = find(/read-only file system|permission denied|AccessDeniedException/i);
  if (readOnlyLine) return make('DISK_READ_ONLY', readOnlyMessage(folder, readOnlyLine), readOnlyLine);
  return null;
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
