import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
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

/** The default: rejects-INSTANT.jsonl in the data folder, where no run takes it for something to load. */
export function defaultRejectsFile(dataFolder: string, now: Date): string {
  return path.join(dataFolder, `rejects-${now.toISOString().replaceAll(':', '-')}.jsonl`);
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

/**
 * A rejects file, one JSON object a line. It is written under its name with `.part` behind it and takes its own when it is
 * whole, so that a rejects file can be read and written anew in one run.
 * @throws AppError DISK_FULL or DISK_READ_ONLY where it cannot be written.
 */
export function openRejects(file: string): RejectsFile {
  const part = `${file}.part`;
  let handle: FileHandle | null = null;
  let closing: Promise<string | null> | null = null;
  const finish = async () => {
    if (handle === null) return null;
    await handle.close();
    await rename(part, file);
    return file;
  };
  return {
    async write(item) {
      try {
        if (handle === null) {
          await mkdir(path.dirname(file), { recursive: true });
          handle = await open(part, 'w');
        }
        await handle.write(`${writeReject(item)}\n`);
      } catch (cause) {
        throw cannotWrite(file, cause);
      }
    },
    close() {
      closing ??= finish().catch((cause: unknown) => {
        throw cannotWrite(file, cause);
      });
      return closing;
    },
  };
}
