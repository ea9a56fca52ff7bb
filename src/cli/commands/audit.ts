import { type Command, Option } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import { composeStatement } from '../../graph/compose-statement.ts';
import { readAuditPage } from '../../graph/generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import type { AuditRecord } from '../../graph/records.ts';
import { normalizeInstant } from '../../model/instant.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

interface AuditOptions {
  readonly limit: string;
  readonly from?: string;
  readonly to?: string;
  readonly caller?: string;
  readonly field?: string;
  readonly outcome?: string;
  readonly json?: boolean;
}

function instant(option: string, given: string | undefined, otherwise: string): string {
  if (given === undefined) return otherwise;
  const read = normalizeInstant(given);
  if (read !== null) return read;
  throw new AppError(
    'BAD_USAGE',
    `${option}: expected a day or an instant; got ${JSON.stringify(given.slice(0, 40))}`,
  );
}

async function readEntries(graph: Graph, options: AuditOptions): Promise<readonly AuditRecord[]> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100_000)
    throw new AppError(
      'BAD_USAGE',
      `--limit: expected a whole number from 1 to 100000; got ${options.limit.slice(0, 40)}`,
    );
  const some = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const params = {
    from: instant('--from', options.from, ''),
    to: instant('--to', options.to, '~'),
    outcomes: some(options.outcome?.toUpperCase()),
    fields: some(options.field),
    callers: some(options.caller),
    limit,
  };
  const { statement, params: all } = composeStatement(readAuditPage, params, { holes: {} });
  return (await graph.read(statement, all)).map(({ node }) => node);
}

/** An entry on one line; what somebody else wrote is quoted, so that it stays on it. */
function lineOf(entry: AuditRecord): string {
  const { at, outcome, code, field, callerKind, caller, targets, targetCount, reason, requestId, times } =
    entry;
  const more = targetCount > targets.length ? ` and ${targetCount - targets.length} more` : '';
  return [
    at,
    code === null ? outcome : `${outcome} ${code}`,
    times > 1 ? `${field} x${times}` : field,
    `${callerKind} ${JSON.stringify(caller)}`,
    `${targets.join(' ') || '-'}${more}`,
    reason === null ? '' : JSON.stringify(reason),
    requestId === null ? '' : `request ${requestId}`,
  ]
    .filter(Boolean)
    .join('  ');
}

/** Adds `diplograph audit`. */
export function registerAudit(program: Command, context: CliContext): void {
  program
    .command('audit')
    .description('list who changed or tried to change what, the newest first')
    .addOption(new Option('--limit <count>', 'list so many at most').default('50'))
    .option('--from <when>', 'from this day or instant on')
    .option('--to <when>', 'before this day or instant')
    .option('--caller <name>', 'by this key, subject or user alone')
    .option('--field <name>', 'of this mutation or verb alone, e.g. retractArticle')
    .addOption(
      new Option('--outcome <outcome>', 'that ended so alone').choices([
        'done',
        'rejected',
        'refused',
        'failed',
      ]),
    )
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  npx diplograph audit --from 2026-11-01 --outcome refused
  npx diplograph audit --caller "nightly loader" --json

Exit codes: 0, also where there is nothing to list, ${errorCodes.BAD_USAGE.exit} when an option is wrong, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`,
    )
    .action(async (options: AuditOptions) => {
      const entries = await withDatabase(context, ({ graph }) => readEntries(graph, options));
      for (const entry of entries) context.out(options.json ? JSON.stringify(entry) : lineOf(entry));
    });
}
