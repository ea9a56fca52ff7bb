import type { Command } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import type { BackupManifest } from '../../backup/manifest.ts';
import { errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

interface BackupOptions {
  readonly dump?: boolean;
}

async function backUp(context: CliContext, folder: string): Promise<BackupManifest> {
  const { writeBackup } = await import('../../backup/write-backup.ts');
  return withDatabase(context, ({ graph }) =>
    context.step('Backup', (report) =>
      writeBackup(graph, {
        folder,
        release: packageJson.version,
        now: context.now,
        report,
        signal: context.shutdown.signal,
      }),
    ),
  );
}

async function backUpTo(context: CliContext, folder: string, { dump }: BackupOptions): Promise<void> {
  const { dumpBackup } = await import('../dump-backup.ts');
  const manifest = dump ? await dumpBackup(context, folder) : await backUp(context, folder);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const { article = 0, claim = 0 } = manifest.counts;
  const what = manifest.kind === 'graph' ? `${article} articles with ${claim} claims` : 'the whole store';
  context.err(`Backed up ${what} at revision ${manifest.revision.articles} to ${folder}: ${bytes} bytes.`);
}

const help = `
FOLDER is made, or empty; each backup has one of its own. It gets graph.jsonl (as "export" writes it), records.jsonl (what stands
beside the graph, such as keys, hashed) and, last of all, manifest.json with the size and the SHA-256 of each: a folder without a
manifest is no backup. The backup is of one revision, while others go on: where somebody changes the graph during each of
two tries, those who write wait for the third. Keep it where nobody else reads: it holds all that the graph holds.

--dump stops the local Neo4j, writes its store (neo4j.dump) and starts it again where it ran to stay. It restores faster, and only
into the local server of the same version of Neo4j or a newer one.

Examples: npx diplograph backup backups/$(date +%F)
          npx diplograph backup --dump backups/store-$(date +%F)
          npx diplograph restore --check backups/2026-11-23

Exit codes: 0 when the backup is whole, ${errorCodes.BAD_USAGE.exit} when the folder is not empty or --dump does not fit,
${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database, ${errorCodes.OUTPUT_FAILED.exit} when the folder cannot be written. What fails leaves no file behind.`;

/** Adds `diplograph backup`. */
export function registerBackup(program: Command, context: CliContext): void {
  program
    .command('backup')
    .description('write the whole graph into a folder, with checksums, while others use it')
    .argument('<folder>', 'where to: a folder that is new or empty')
    .option('--dump', 'the store of the local Neo4j as it is, which is stopped meanwhile')
    .addHelpText('after', help)
    .action((folder: string, options: BackupOptions) => backUpTo(context, folder, options));
}
