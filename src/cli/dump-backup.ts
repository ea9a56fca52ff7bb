import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, stat } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { discardBackup, prepareFolder, sealBackup } from '../backup/backup-folder.ts';
import type { BackupManifest } from '../backup/manifest.ts';
import { readMoment } from '../backup/read-one-moment.ts';
import { describeGraph, requireWhole } from '../backup/write-backup.ts';
import { AppError } from '../errors.ts';
import { loadImportState } from '../graph/generated/statements.ts';
import {
  dumpLocalDatabase,
  dumpName,
  loadLocalDatabase,
  loadWasCutOff,
} from '../graph/local-server/move-database.ts';
import type { LaunchOptions } from '../graph/local-server/server-address.ts';
import { layoutOf, neo4jVersion } from '../graph/local-server/server-layout.ts';
import type { CliContext } from './context.ts';
import type { Report } from './steps.ts';
import { withDatabase } from './with-database.ts';

/** The local server of the settings. @throws AppError BAD_USAGE where the settings name another one */
function localOptions(context: CliContext, verb: string, progress: Report): LaunchOptions {
  const { database, dataFolder, javaHome } = context.config();
  if (database !== null)
    throw new AppError(
      'BAD_USAGE',
      `${verb}: expected the local Neo4j, whose store Diplograph can stop and move; NEO4J_URI names ${database.uri}. Use its own tools (neo4j-admin database dump), or a backup without --dump`,
    );
  return { dataFolder, javaHome, progress, signal: context.shutdown.signal };
}

/** Starts the server again where it ran to stay. */
async function startAgain(options: LaunchOptions, { persistent }: { persistent: boolean }): Promise<void> {
  if (!persistent) return;
  const { startLocalServer } = await import('../graph/local-server/start-local-server.ts');
  await startLocalServer({ ...options, persistent: true });
}

async function describeDump(folder: string): Promise<BackupManifest['files'][number]> {
  const file = path.join(folder, dumpName);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  await chmod(file, 0o600);
  return { name: dumpName, bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/**
 * Writes the store of the local server into a folder: stops it, and starts it again where it ran to stay. What fails leaves nothing.
 * @throws AppError BAD_USAGE where the settings name another server, somebody uses it, or the folder holds anything
 */
export async function dumpBackup(context: CliContext, folder: string): Promise<BackupManifest> {
  localOptions(context, 'backup --dump', () => undefined);
  await prepareFolder(folder);
  try {
    const described = await withDatabase(context, async ({ graph }) => {
      await requireWhole(graph);
      return describeGraph(graph, await readMoment(graph), {
        release: packageJson.version,
        now: context.now,
      });
    });
    return await context.step('Dump', async (report) => {
      const options = localOptions(context, 'backup --dump', report);
      const before = await dumpLocalDatabase(options, folder);
      await startAgain(options, before);
      const files = [await describeDump(folder)];
      const manifest = { ...described, kind: 'dump' as const, neo4j: neo4jVersion, counts: {}, files };
      await sealBackup(folder, manifest);
      return manifest;
    });
  } catch (error) {
    await discardBackup(folder);
    throw error;
  }
}

/** Whether the store can be looked into: it is not half of one, and with `replace` nobody needs to. */
async function mustBeEmpty(context: CliContext, replace: boolean): Promise<boolean> {
  const { dataFolder } = context.config();
  const store = path.join(layoutOf(dataFolder).home, 'data', 'databases', 'neo4j');
  const there = await access(store).then(
    () => true,
    () => false,
  );
  return !there || !(replace || (await loadWasCutOff(dataFolder)));
}

/**
 * Puts a dump, which was verified, in the place of the local server's store.
 * @throws AppError BAD_USAGE where the settings name another server, somebody uses it, or it holds a graph and `replace` is not said
 */
export async function restoreDump(context: CliContext, folder: string, replace: boolean): Promise<void> {
  localOptions(context, 'restore of a dump', () => undefined);
  if (await mustBeEmpty(context, replace))
    await withDatabase(context, async ({ graph }) => {
      const [state] = await graph.read(loadImportState, {});
      if (state?.occupied && !replace)
        throw new AppError(
          'BAD_USAGE',
          'Expected an empty graph to restore into; this one holds articles already. Say --replace to put the backup in its place, or give it a folder of its own: DIPLOGRAPH_DATA.',
        );
    });
  await context.step('Restore', async (report) => {
    const options = localOptions(context, 'restore of a dump', report);
    await startAgain(options, await loadLocalDatabase(options, folder));
  });
  // The schema of a dump of an older release is brought up to date at once.
  await withDatabase(context, async () => undefined);
}
