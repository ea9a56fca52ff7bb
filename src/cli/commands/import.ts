import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';

/** Adds `diplograph import`. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .description('load a table of treaties (CSV) by a mapping of its columns')
    .argument('<table>', 'the table: a file')
    .requiredOption(
      '--mapping <file>',
      'how the table is read: a YAML file, or the name of a shipped mapping',
    )
    .option('--json', 'print one JSON object a line for each treaty: source, outcome, id')
    .addHelpText(
      'after',
      `
docs/tables.md tells how to write a mapping. Shipped: cow-alliances, desta-treaties, unctad-iia (seeds/mappings).
Example: npx diplograph import --mapping cow-alliances alliance_v4.1_by_member.csv

Exit codes: 0 when every treaty is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when some were rejected (the others are in) or the mapping does not fit,
${errorCodes.INPUT_NOT_FOUND.exit} when there is no such file, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to load into.`,
    )
    .action(async (table: string, options: { mapping: string; json?: boolean }) => {
      const { importTable } = await import('../import-table.ts');
      await importTable(context, table, options);
    });
}
