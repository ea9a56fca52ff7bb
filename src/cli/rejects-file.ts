import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RejectedItem } from '../article/item.ts';
import { writeReject } from '../article/rejects/reject-record.ts';
import { AppError } from '../errors.ts';

/** Where what was rejected is written; the file is made with the first of it. */
export interface RejectsFile {
  write(item: RejectedItem): Promise<void>;
  /** Ends the file. @returns its path; null where nothing was rejected. */
  close(): Promise<string | null>;
}

/**
 * Where rejects go by default: rejects-INSTANT.jsonl in the data folder, where no run takes it for something to load; in the
 * folder for temporary files where the data folder cannot be written, as in a container that may write nothing else.
 */
export function defaultRejectsFiles(dataFolder: string, now: Date): string[] {
  const name = `rejects-${now.toISOString().replaceAll(':', '-')}.jsonl`;
  return [path.join(dataFolder, name), path.join(tmpdir(), `diplograph-${name}`)];
}

function cannotWrite(file: string, cause: unknown): AppError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new AppError(
    full ? 'DISK_FULL' : 'DISK_READ_ONLY',
    `Expected a place for what was rejected that can be written; ${file} cannot (${code}). Name another with --rejects FILE`,
    { cause },
  );
}

/** A file that is being written: under its name with `.part` behind it until it is whole. */
interface OpenFile {
  readonly file: string;
  readonly handle: FileHandle;
}

/** Opens the first of these that can be written. */
async function openFirst(files: readonly string[]): Promise<OpenFile> {
  for (const [index, file] of files.entries()) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      return { file, handle: await open(`${file}.part`, 'w') };
    } catch (cause) {
      if (index === files.length - 1) throw cannotWrite(file, cause);
    }
  }
  throw new Error('Expected a file for what is rejected; got none');
}

/**
 * A rejects file, one JSON object a line: the first of `files` that can be written. It takes its name when it is whole, so that
 * a rejects file can be read and written anew in one run.
 * @throws AppError DISK_FULL or DISK_READ_ONLY where none can be written.
 */
export function openRejects(files: readonly string[]): RejectsFile {
  let opening: Promise<OpenFile> | null = null;
  let closing: Promise<string | null> | null = null;
  const finish = async () => {
    if (opening === null) return null;
    const { file, handle } = await opening;
    try {
      await handle.close();
      await rename(`${file}.part`, file);
    } catch (cause) {
      throw cannotWrite(file, cause);
    }
    return file;
  };
  return {
    async write(item) {
      opening ??= openFirst(files);
      const { file, handle } = await opening;
      await handle.write(`${writeReject(item)}\n`).catch((cause: unknown) => {
        throw cannotWrite(file, cause);
      });
    },
    close() {
      closing ??= finish();
      return closing;
    },
  };
}
