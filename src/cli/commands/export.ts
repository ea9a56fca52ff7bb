import path from 'node:path';
import { type Command, Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { AppError, errorCodes } from '../../errors.ts';
import type { ExportFile } from '../../exchange/export-files.ts';
import { type ExportFormat, exportFormats } from '../../exchange/export-formats.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly timeless?: boolean;
}

const tellEveryMs = 5_000;

/** Counts what was read, and says so from time to time. */
function rowCounter(context: CliContext) {
  const counted = { rows: 0 };
  let toldAt = context.now().getTime();
  const onRow = () => {
    counted.rows += 1;
    if (counted.rows % 1_000 !== 0 || context.now().getTime() - toldAt < tellEveryMs) return;
    toldAt = context.now().getTime();
    context.err(`Export: ${counted.rows} rows so far`);
  };
  return { counted, onRow };
}

/** Where it goes: null is the standard output. @throws AppError BAD_USAGE */
function targetOf({ format, output }: ExportOptions): string | null {
  if (output !== undefined && output !== '-') return output;
  if (format !== 'csv') return null;
  throw new AppError('BAD_USAGE', 'CSV is several files: expected --output FOLDER; got none');
}

async function writeFiles(
  context: CliContext,
  files: readonly ExportFile[],
  target: string | null,
): Promise<boolean> {
  const { makeOutputFolder, writeToFile, writeToStream } = await import('../write-output.ts');
  for (const { name, text } of files) {
    if (target === null) {
      if (!(await writeToStream(context.stdout, text))) return false;
      continue;
    }
    if (name !== null) await makeOutputFolder(target);
    await writeToFile(name === null ? target : path.join(target, name), text, context.shutdown.signal);
  }
  return true;
}

/** At which revision the graph stands. */
async function revisionOf(graph: Graph): Promise<string> {
  const { readRevision } = await import('../../graph/generated/statements.ts');
  return JSON.stringify(await graph.read(readRevision, {}));
}

/** A file of one moment: its last piece comes only where nothing was loaded meanwhile. */
async function* ofOneMoment(
  graph: Graph,
  before: string,
  text: AsyncIterable<string>,
): AsyncGenerator<string> {
  let held: string | null = null;
  for await (const piece of text) {
    if (held !== null) yield held;
    held = piece;
  }
  if ((await revisionOf(graph)) !== before)
    throw new AppError(
      'OUTPUT_FAILED',
      'The graph was loaded into while it was exported, so that the export is not of one moment. Export again when the load is done.',
    );
  if (held !== null) yield held;
}

async function exportGraph(context: CliContext, options: ExportOptions): Promise<void> {
  const target = targetOf(options);
  const [{ exportFiles }, { readGraph }] = await Promise.all([
    import('../../exchange/export-files.ts'),
    import('../../exchange/read-graph.ts'),
  ]);
  const { counted, onRow } = rowCounter(context);
  const complete = await withDatabase(context, async ({ graph }) => {
    const before = await revisionOf(graph);
    const reader = readGraph(graph, { timeless: options.timeless === true, onRow });
    const files = exportFiles(options.format, reader, packageJson.version).map(({ name, text }) => ({
      name,
      text: ofOneMoment(graph, before, text),
    }));
    return writeFiles(context, files, target);
  });
  if (!complete) context.err('Whoever read the standard output had enough; the rest was not exported.');
  else if (counted.rows === 0) context.err('The graph is empty.');
  else {
    const where = target === null ? '' : ` to ${target}`;
    context.err(`Exported ${counted.rows} rows as ${options.format}${where}.`);
  }
}

const help = `
Formats: jsonl    everything, one JSON object a line; "diplograph import" takes it back
         csv      a folder of tables, safe for spreadsheets
         graphml  countries, organizations, people, events, agreements and their ties: Gephi, yEd, networkx
         gexf     countries and organizations tied by agreements, with the time in which they bind: Gephi's timeline
         jsonld   linked data in the words of schema.org where it has them
         cypher   statements that make the graph in an empty Neo4j
         ftm      entities of followthemoney: Aleph, yente, nomenklatura
The same graph gives the same bytes, whatever the order in which it was loaded. docs/export.md describes each format.

Examples: npx diplograph export --output graph.jsonl
          npx diplograph export --format gexf --output ties.gexf
          npx diplograph export --format csv --output tables
          npx diplograph export --timeless | sha256sum

Exit codes: 0 when all was written, or whoever read the standard output had enough; ${errorCodes.BAD_USAGE.exit} when --output does not fit the format,
${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database, ${errorCodes.OUTPUT_FAILED.exit} when the output cannot be written, or the graph was loaded into meanwhile.`;

/** Adds `diplograph export`. */
export function registerExport(program: Command, context: CliContext): void {
  program
    .command('export')
    .description('write the graph for other programs, or for "import"')
    .addOption(new Option('--format <format>', 'what to write').choices(exportFormats).default('jsonl'))
    .option('--output <path>', 'a file, or for csv a folder; without it, or with -, the standard output')
    .option(
      '--timeless',
      'leave out what depends on the clock or on history, so that equal graphs give equal bytes',
    )
    .addHelpText('after', help)
    .action((options: ExportOptions) => exportGraph(context, options));
}
