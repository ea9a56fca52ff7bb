import type { Command } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import { boundMemory } from '../bound-memory.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

async function importFile(context: CliContext, given: string): Promise<void> {
  const { importExport, openImport } = await import('../import-export.ts');
  const file = await openImport(given, context.stdin);
  const forget = context.shutdown.add(() => file.discard());
  try {
    const { header, counts, difference } = await withDatabase(context, ({ graph }) =>
      context.step('Import', (report) => importExport(graph, file, context.now, report)),
    );
    const { missing, added, changed, examples } = difference;
    if (missing + added + changed > 0)
      context.err(
        `What was derived here differs from what release ${header.release} had derived: ${missing} missing, ${added} added, ${changed} changed.\n${examples.map((line) => `  ${line}`).join('\n')}`,
      );
    context.err(
      `Imported ${counts.article ?? 0} articles with ${counts.claim ?? 0} claims from ${file.name}.`,
    );
  } finally {
    await forget();
  }
}

interface ImportOptions {
  readonly mapping?: string;
  readonly json?: boolean;
  readonly rejects?: string;
}

async function importGiven(
  context: CliContext,
  file: string,
  { mapping, ...options }: ImportOptions,
): Promise<void> {
  boundMemory();
  if (mapping !== undefined) {
    const { importTable } = await import('../import-table.ts');
    return importTable(context, file, { mapping, ...options });
  }
  for (const given of Object.keys(options))
    throw new AppError('BAD_USAGE', `Expected --${given} together with --mapping; got it alone`);
  if (/\.[ct]sv$/i.test(file))
    throw new AppError(
      'BAD_USAGE',
      `Expected --mapping, which tells how the table ${file} is read; got none`,
    );
  await importFile(context, file);
}

/** Adds `diplograph import`. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .description(
      'take what "diplograph export" wrote as JSONL into an empty graph; or load a table of treaties (CSV) by a mapping of its columns',
    )
    .argument('<file>', 'the export, - is the standard input; or the table')
    .option('--mapping <file>', 'how the table is read: a YAML file, or the name of a shipped mapping')
    .option('--json', 'with --mapping: print one JSON object a line for each treaty: source, outcome, id')
    .option(
      '--rejects <file>',
      'with --mapping: where what is rejected is written, with its reason (default: rejects-INSTANT.jsonl in DIPLOGRAPH_DATA)',
    )
    .addHelpText(
      'after',
      `
An export is read to its end before any of it is used: one that is cut off or wrong leaves the graph as it was. Articles, claims
and judgements are taken as they are, and the rest is derived afresh; where that differs from what the file says, because another
release made it, a line on the standard error tells. An import that was cut off goes on when it is run again.

docs/tables.md tells how to write a mapping. Shipped: cow-alliances, desta-treaties, unctad-iia (seeds/mappings). A table is
loaded beside what is there. What is rejected of it is mended in the rejects file, which is imported by the same mapping then.

Examples: npx diplograph import graph.jsonl
          zcat graph.jsonl.gz | npx diplograph import -
          npx diplograph import --mapping cow-alliances alliance_v4.1_by_member.csv

Exit codes: 0 when all is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when the file is no export, is damaged, when the mapping does not fit, or when some
treaties were rejected (the others are in), ${errorCodes.BAD_USAGE.exit} when the graph is not empty for an export, ${errorCodes.INPUT_NOT_FOUND.exit} when there is no such
file, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to import into.`,
    )
    .action((file: string, options: ImportOptions) => importGiven(context, file, options));
}
