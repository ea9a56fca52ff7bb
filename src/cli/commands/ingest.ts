import { type Command, InvalidArgumentError } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { ArticleResult } from '../../pipeline.ts';
import { boundMemory } from '../bound-memory.ts';
import {
  addExtractorOption,
  chooseExtractor,
  type ExtractorOption,
  tellNote,
  tellSummary,
} from '../choose-extractor.ts';
import type { CliContext } from '../context.ts';
import { addInputOptions, type InputOptions, inputFormatOf, inputHelp } from '../input-options.ts';
import { languageNote } from '../language-note.ts';
import type { Report } from '../steps.ts';
import { withDatabase } from '../with-database.ts';

/** One object a line for each article: source, outcome, id, language, its error or why the rules stood in for a model. */
function jsonLine({ source, outcome, id, language, error, note }: ArticleResult): string {
  return JSON.stringify({
    source,
    outcome,
    id,
    language,
    ...(error ? { error: { code: error.code, message: error.message } } : {}),
    ...(note === null ? {} : { note }),
  });
}

/** What `ingest` was told. */
export interface IngestOptions extends ExtractorOption, InputOptions {
  readonly json?: boolean;
  readonly format?: string;
  readonly rejects?: string;
  readonly queue?: boolean;
  readonly waiting: number;
}

/** Tells how many are done: how many there are is known at the end alone. */
function tellProgress(report: Report, done: number): void {
  report({ done, total: null, noun: done === 1 ? 'article' : 'articles' });
}

async function ingest(context: CliContext, inputs: string[], options: IngestOptions): Promise<void> {
  boundMemory();
  if (options.queue) return (await import('../ingest-to-queue.ts')).ingestToQueue(context, inputs, options);
  const extractor = await chooseExtractor(context, options);
  const [{ ingestItems, tallyLine }, { readSources, requireInputs }, { openRunRejects, tellRejects }] =
    await Promise.all([
      import('../ingest-files.ts'),
      import('../read-source.ts'),
      import('../open-run-rejects.ts'),
    ]);
  const { readOptionsOf } = await import('../open-inputs.ts');
  const read = readOptionsOf(context, options, inputFormatOf(options.format));
  await requireInputs(inputs, read.format);
  const rejects = openRunRejects(context, options.rejects);
  const notes: string[] = [];
  const tally = await withDatabase(context, ({ graph }) =>
    context.step('Articles', (report) => {
      const onResult = (result: ArticleResult, done: number) => {
        if (options.json) context.out(jsonLine(result));
        else if (result.error) context.out(`REJECTED  ${result.error.message}`);
        tellNote(context, result.source, result.note);
        const note = languageNote(result.source, result.language);
        if (note) notes.push(note);
        tellProgress(report, done);
      };
      const items = readSources(inputs, read);
      return ingestItems({ graph, items, now: context.now, extractor, onResult, rejects });
    }),
  ).finally(() => rejects.close());
  for (const note of notes) context.err(note);
  context.err(tallyLine(tally));
  await tellRejects(context, rejects, 'ingest');
  tellSummary(context, extractor);
  if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}

function parseWaiting(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Expected a whole number, 1 at least.');
}

/** Adds `diplograph ingest`. */
export function registerIngest(program: Command, context: CliContext): void {
  const command = program
    .command('ingest')
    .description('load articles into the graph: files, folders, addresses, the standard input')
    .argument('<input...>', 'files and folders of articles, addresses, or - for the standard input')
    .option('--json', 'print one JSON object a line for each article: source, outcome, id, language')
    .option('--queue', 'put them on the queue at DIPLOGRAPH_REDIS_URL, for "npx diplograph work" to load')
    .option('--waiting <number>', 'with --queue: hold back while so many wait', parseWaiting, 10_000)
    .option(
      '--rejects <file>',
      'where to keep what was rejected (default: rejects-INSTANT.jsonl in DIPLOGRAPH_DATA)',
    )
    .addHelpText(
      'after',
      `
${inputHelp}

Loading an article again changes nothing. What cannot be read never stops the others: it is written to the rejects file
with its reason, and "npx diplograph ingest" of that file reads it again as what it was.
The rules are made for English: of an article in another language names are read at most, and a line on the standard error says so.

With --queue nothing is loaded here and no database is needed: what can be read is put on the queue, whose workers load it
(docs/queue.md). Put there twice, an article waits once.

Outcomes: LOADED, UNCHANGED (known already), UPDATED (read anew by another extractor), REJECTED (could not be read).
Exit codes: 0 when every article is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when some were rejected (the others are in),
${errorCodes.INPUT_NOT_FOUND.exit} when a path does not exist, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to load into.`,
    )
    .action((inputs: string[], options: IngestOptions) => ingest(context, inputs, options));
  addInputOptions(command, '--format');
  addExtractorOption(command);
}
