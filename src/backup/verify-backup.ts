import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { type BackupManifest, manifestName, parseManifest } from './manifest.ts';

const longestManifest = 1024 * 1024;

async function readManifest(folder: string, known: readonly string[]): Promise<BackupManifest> {
  const file = path.join(folder, manifestName);
  const found = await stat(folder).catch(() => null);
  if (!found) throw new AppError('INPUT_NOT_FOUND', `Expected the folder of a backup; there is no ${folder}`);
  if (!found.isDirectory())
    throw new AppError('BAD_USER_INPUT', `${folder}: expected the folder of a backup; got a file`);
  const { size } = (await stat(file).catch(() => null)) ?? {};
  if (size === undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `${folder}: expected a backup with its ${manifestName}; there is none, so that it is no backup, or one that was cut off`,
    );
  if (size > longestManifest)
    throw new AppError('BAD_USER_INPUT', `${file}: expected a manifest of at most 1 MiB; got ${size} bytes`);
  return parseManifest(await readFile(file, 'utf8'), file, known);
}

async function checkFile(
  folder: string,
  { name, bytes, sha256 }: BackupManifest['files'][number],
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = path.join(folder, name);
  const fail = (expected: string, got: string): never => {
    throw new AppError('BAD_USER_INPUT', `${file}: expected ${expected}, as the manifest says; ${got}`);
  };
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) fail('a file', 'there is none');
  if (found!.size !== bytes) fail(`${bytes} bytes`, `got ${found!.size}`);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, signal ? { signal } : {})) hash.update(chunk as Buffer);
  const got = hash.digest('hex');
  if (got !== sha256) fail(`the SHA-256 ${sha256}`, `got ${got}: the file was changed or damaged`);
}

/**
 * Reads the manifest of a backup and every byte of its files, and changes nothing. `known` are the migrations of this release.
 * @throws AppError INPUT_NOT_FOUND where there is no such folder; BAD_USER_INPUT where it is no backup, is damaged or cut off, or
 * was made by a newer release
 */
export async function verifyBackup(
  folder: string,
  known: readonly string[],
  signal?: AbortSignal,
): Promise<BackupManifest> {
  const manifest = await readManifest(folder, known);
  for (const file of manifest.files) await checkFile(folder, file, signal);
  return manifest;
}
