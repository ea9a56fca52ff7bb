import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { ArticleResult } from '../../pipeline.ts';
import {
  addExtractorOption,
  chooseExtractor,
  type ExtractorOption,
  tellNote,
  tellSummary,
} from '../choose-extractor.ts';
import type { CliContext } from '../context.ts';
import { languageNote } from '../language-note.ts';
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

interface IngestOptions extends ExtractorOption {
  readonly json?: boolean;
}

async function ingest(context: CliContext, paths: string[], options: IngestOptions): Promise<void> {
  const extractor = await chooseExtractor(context, options);
  const { findFiles, ingestFiles, tallyLine } = await import('../ingest-files.ts');
  const files = await findFiles(paths);
  const notes: string[] = [];
  const tally = await withDatabase(context, ({ graph }) =>
    context.step('Articles', (report) => {
      const told = (result: ArticleResult, done: number) => {
        if (options.json) context.out(jsonLine(result));
        else if (result.error) context.out(`REJECTED  ${result.error.message}`);
        tellNote(context, result.source, result.note);
        const note = languageNote(result.source, result.language);
        if (note) notes.push(note);
        report({ done, total: files.length, noun: files.length === 1 ? 'article' : 'articles' });
      };
      return ingestFiles(graph, files, context.now, told, extractor);
    }),
  );
  for (const note of notes) context.err(note);
  context.err(tallyLine(tally));
  tellSummary(context, extractor);
  if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}

/** Adds `diplograph ingest`. */
export function registerIngest(program: Command, context: CliContext): void {
  const command = program
    .command('ingest')
    .description('load articles into the graph: files, and folders with those in them (.txt, .md)')
    .argument('<path...>', 'files and folders of articles')
    .option('--json', 'print one JSON object a line for each article: source, outcome, id, language')
    .addHelpText(
      'after',
      `
An article begins with "date YYYY-MM-DD", or with front matter between lines of three dashes
(title, url, publisher, date, language). Loading an article again changes nothing.
The rules are made for English: of an article in another language names are read at most, and a line on the standard error says so.

Outcomes: LOADED, UNCHANGED (known already), UPDATED (read anew by another extractor), REJECTED (could not be read).
Exit codes: 0 when every article is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when some were rejected (the others are in),
${errorCodes.INPUT_NOT_FOUND.exit} when a path does not exist, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to load into.`,
    )
    .action((paths: string[], options: IngestOptions) => ingest(context, paths, options));
  addExtractorOption(command);
}
