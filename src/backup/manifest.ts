import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { sortedJson } from '../exchange/sorted-json.ts';

/** The version of the format: another one where an older release could not restore it. */
export const backupVersion = 1;

/** The file that tells what a backup is; it is written last, so that a folder without it is no whole backup. */
export const manifestName = 'manifest.json';

/** What a backup is made of: the graph as an export in JSONL with the records beside it, or a dump of the local server's store. */
export const backupFiles = {
  graph: ['graph.jsonl', 'records.jsonl'],
  dump: ['neo4j.dump'],
} as const;

/** The kinds of backup. */
export type BackupKind = keyof typeof backupFiles;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const body = z.strictObject({
  format: z.literal('diplograph-backup'),
  version: z.literal(backupVersion),
  kind: z.enum(['graph', 'dump']),
  release: z.string().min(1).max(100),
  neo4j: z.string().max(100).nullable(),
  createdAt: z.iso.datetime(),
  revision: z.strictObject({
    articles: count,
    derived: count,
    deriver: z.string().nullable(),
  }),
  migrations: z.array(z.string().max(200)).max(10_000),
  counts: z.record(z.string().max(100), count),
  files: z.array(z.strictObject({ name: z.string().max(100), bytes: count, sha256: digest })).max(10),
});

/** What a manifest says, but for its own checksum. */
export interface BackupManifest extends Readonly<z.infer<typeof body>> {}

function digestOf(manifest: BackupManifest): string {
  return createHash('sha256').update(sortedJson(manifest)).digest('hex');
}

/** The text of a manifest: indented JSON that ends with the SHA-256 of all else, written with sorted keys on one line. */
export function manifestText(manifest: BackupManifest): string {
  return `${JSON.stringify({ ...manifest, sha256: digestOf(manifest) }, null, 2)}\n`;
}

function readJson(text: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${where}: expected a JSON object; got other text`, { cause });
  }
  throw new AppError('BAD_USER_INPUT', `${where}: expected a JSON object; got another value`);
}

/** Before anything else is looked at: a newer release may have changed all of it. */
function requireOurs({ format, version }: Record<string, unknown>, where: string): void {
  if (format !== 'diplograph-backup')
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}: expected the manifest of a backup of Diplograph, with "format": "diplograph-backup"; it has none`,
    );
  if (typeof version === 'number' && version > backupVersion)
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}: expected a backup of version ${backupVersion}, which this release restores; got version ${version}, of a newer release. Upgrade Diplograph`,
    );
}

/**
 * Reads a manifest. `known` are the migrations of this release.
 * @throws AppError BAD_USER_INPUT where it is none, is damaged, or was made by a newer release
 */
export function parseManifest(text: string, where: string, known: readonly string[]): BackupManifest {
  const { sha256, ...rest } = readJson(text, where);
  requireOurs(rest, where);
  const parsed = body.safeParse(rest);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}: expected the manifest of a backup; it is wrong at ${issue!.path.join('.') || 'its top'}: ${issue!.message}`,
    );
  }
  const manifest = parsed.data;
  if (digestOf(manifest) !== sha256)
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}: expected the manifest as it was written; its checksum is that of another`,
    );
  const names = manifest.files.map(({ name }) => name).join(', ');
  const expected = backupFiles[manifest.kind].join(', ');
  if (names !== expected)
    throw new AppError('BAD_USER_INPUT', `${where}: expected the files ${expected}; got ${names || 'none'}`);
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}: expected a backup of a graph that this release knows; it has the migration ${unknown}, of a newer release. Upgrade Diplograph`,
    );
  return manifest;
}
