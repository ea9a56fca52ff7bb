import path from 'node:path';
import type { Command } from 'commander';
import type { BackupManifest } from '../../backup/manifest.ts';
import { AppError, errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

interface RestoreOptions {
  readonly replace?: boolean;
  readonly check?: boolean;
}

/** Reads all of a backup, and changes nothing. */
async function verify(context: CliContext, folder: string): Promise<BackupManifest> {
  const { verifyBackup } = await import('../../backup/verify-backup.ts');
  const { knownMigrations } = await import('../../graph/migrate.ts');
  const known = knownMigrations().map(({ name }) => name);
  return context.step('Verify', async () => {
    const manifest = await verifyBackup(folder, known, context.shutdown.signal);
    if (manifest.kind === 'graph') {
      const { readRecords } = await import('../../backup/records.ts');
      for await (const _ of readRecords(path.join(folder, 'records.jsonl')));
    }
    return manifest;
  });
}

/** Holds every line of the graph's file against its article. */
async function checkLines(context: CliContext, folder: string): Promise<void> {
  const { checkImport, openImport } = await import('../import-export.ts');
  await checkImport(await openImport(path.join(folder, 'graph.jsonl'), context.stdin));
}

async function restoreGraph(
  context: CliContext,
  folder: string,
  manifest: BackupManifest,
  replace: boolean,
): Promise<void> {
  const { importExport, openImport } = await import('../import-export.ts');
  const { restoreRecords } = await import('../../backup/records.ts');
  const file = await openImport(path.join(folder, 'graph.jsonl'), context.stdin);
  const { difference } = await withDatabase(context, ({ graph }) =>
    context.step('Restore', (report) =>
      importExport(graph, file, context.now, report, {
        replace,
        onEmpty: () => restoreRecords(graph, path.join(folder, 'records.jsonl')),
      }),
    ),
  ).catch((error) => {
    throw error instanceof AppError && error.code === 'BAD_USAGE' && !replace
      ? new AppError('BAD_USAGE', `${error.message} Or say --replace to put the backup in its place.`)
      : error;
  });
  const { missing, added, changed, examples } = difference;
  const { articles, derived } = manifest.revision;
  if (missing + added + changed > 0 && articles === derived)
    context.err(
      `What was derived here differs from what release ${manifest.release} had derived: ${missing} missing, ${added} added, ${changed} changed.\n${examples.map((line) => `  ${line}`).join('\n')}`,
    );
}

async function restoreFrom(
  context: CliContext,
  folder: string,
  { replace = false, check = false }: RestoreOptions,
): Promise<void> {
  const manifest = await verify(context, folder);
  const made = `${folder}, made at ${manifest.createdAt} by release ${manifest.release}`;
  if (check) {
    if (manifest.kind === 'graph') await checkLines(context, folder);
    return context.err(`The backup is whole: ${made}.`);
  }
  if (manifest.kind === 'graph') await restoreGraph(context, folder, manifest, replace);
  else await (await import('../dump-backup.ts')).restoreDump(context, folder, replace);
  context.err(`Restored ${made}.`);
}

const help = `
Before anything is written the whole backup is read: the manifest, the size and SHA-256 of each file, each line and each quote. One
that is damaged, cut off, none, or of a newer release leaves the graph as it was. Articles, claims, judgements, what was withdrawn and
ids that went away are taken as they are; the rest is derived from them, and compared with what the backup says.

Stop whoever writes into the graph (API instances with keys, workers) until it is done. A restore that was cut off goes on when it is
run again with the same backup. --replace empties a graph that holds anything; records of the same ids, such as keys, are taken from the
backup, others stay. A dump is put in the place of the local server's store as it is.

Examples: npx diplograph restore backups/2026-11-23
          npx diplograph restore --check backups/2026-11-23
          DIPLOGRAPH_DATA=drill npx diplograph restore backups/2026-11-23

Exit codes: 0 when all is there, ${errorCodes.BAD_USER_INPUT.exit} when the folder is no backup of this release or is damaged, ${errorCodes.INPUT_NOT_FOUND.exit} when there is none, ${errorCodes.BAD_USAGE.exit} when the
graph holds anything and --replace is not said, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`;

/** Adds `diplograph restore`. */
export function registerRestore(program: Command, context: CliContext): void {
  program
    .command('restore')
    .description('take back what "diplograph backup" wrote, verified before anything is changed')
    .argument('<folder>', 'the folder of a backup')
    .option('--replace', 'empty the graph first, where it holds anything')
    .option('--check', 'only read the backup and say whether it is whole')
    .addHelpText('after', help)
    .action((folder: string, options: RestoreOptions) => restoreFrom(context, folder, options));
}
