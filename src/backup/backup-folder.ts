import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors.ts';
import { type BackupManifest, backupFiles, manifestName, manifestText } from './manifest.ts';

/** What a file came to. */
export type WrittenFile = BackupManifest['files'][number];

const ours = new Set(
  Object.values(backupFiles)
    .flat()
    .flatMap((name) => [name, `${name}.part`])
    .concat(`${manifestName}.part`),
);

/** What the system says of a disk, in our words. */
function outputFailure(error: unknown, target: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof AppError || code === undefined || syscall === undefined) return error;
  return new AppError(
    'OUTPUT_FAILED',
    `${target}: expected a place that can be written; it cannot (${code})`,
    { cause: error, details: { target, reason: code } },
  );
}

/**
 * Makes a folder ready for a backup: one that is new, empty, or holds no more than a backup that was cut off, which is removed.
 * Only its owner may read it, because a backup holds all that the graph does.
 * @throws AppError BAD_USAGE where anything else is in it, or a file is in the way; OUTPUT_FAILED where it cannot be made
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    const other = names.find((name) => !ours.has(name));
    if (other !== undefined)
      throw new AppError(
        'BAD_USAGE',
        other === manifestName
          ? `${folder}: expected an empty folder; it holds a backup already. Give each backup a folder of its own`
          : `${folder}: expected an empty folder for a backup; it holds ${other}`,
      );
    for (const name of names) await rm(path.join(folder, name), { force: true });
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === 'EEXIST' ||
      (error as NodeJS.ErrnoException).code === 'ENOTDIR'
    )
      throw new AppError('BAD_USAGE', `${folder}: expected a folder; got a file`, { cause: error });
    throw outputFailure(error, folder);
  }
}

/** Writes what is in the memory of the system to the disk. */
async function settle(target: string): Promise<void> {
  const handle = await open(target, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Writes a file of a backup, under another name until it is whole. @throws AppError OUTPUT_FAILED, and what `text` throws */
export async function writePart(
  folder: string,
  name: string,
  text: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<WrittenFile> {
  const target = path.join(folder, name);
  const hash = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    const from = Readable.from(text, { objectMode: false });
    const to = createWriteStream(`${target}.part`, { mode: 0o600 });
    await pipeline(from, counting, to, signal ? { signal } : {});
    await settle(`${target}.part`);
    await rename(`${target}.part`, target);
    return { name, bytes, sha256: hash.digest('hex') };
  } catch (error) {
    throw outputFailure(error, target);
  }
}

/** Seals a backup: only now is it one. @throws AppError OUTPUT_FAILED */
export async function sealBackup(folder: string, manifest: BackupManifest): Promise<void> {
  const target = path.join(folder, manifestName);
  try {
    await writeFile(`${target}.part`, manifestText(manifest), { mode: 0o600 });
    await settle(`${target}.part`);
    await rename(`${target}.part`, target);
    await settle(folder).catch(() => undefined);
  } catch (error) {
    throw outputFailure(error, target);
  }
}

/** Removes what a backup that failed has written. */
export async function discardBackup(folder: string): Promise<void> {
  for (const name of ours)
    if (await stat(path.join(folder, name)).catch(() => null))
      await rm(path.join(folder, name), { force: true });
}
