import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { ArticleResult } from '../../pipeline.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

/** One object a line for each article: source, outcome, id, language, and for a rejected one its error. */
function jsonLine({ source, outcome, id, language, error }: ArticleResult): string {
  return JSON.stringify({
    source,
    outcome,
    id,
    language,
    ...(error ? { error: { code: error.code, message: error.message } } : {}),
  });
}

/** Adds `diplograph ingest`. */
export function registerIngest(program: Command, context: CliContext): void {
  program
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

Outcomes: LOADED, UNCHANGED (known already), UPDATED (read anew by a newer extractor), REJECTED (could not be read).
Exit codes: 0 when every article is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when some were rejected (the others are in),
${errorCodes.INPUT_NOT_FOUND.exit} when a path does not exist, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to load into.`,
    )
    .action(async (paths: string[], options: { json?: boolean }) => {
      const { findFiles, ingestFiles, tallyLine } = await import('../ingest-files.ts');
      const { languageNote } = await import('../language-note.ts');
      const files = await findFiles(paths);
      const notes: string[] = [];
      const tally = await withDatabase(context, ({ graph }) =>
        context.step('Articles', (report) =>
          ingestFiles(graph, files, context.now, (result, done) => {
            if (options.json) context.out(jsonLine(result));
            else if (result.error) context.out(`REJECTED  ${result.error.message}`);
            const note = languageNote(result.source, result.language);
            if (note) notes.push(note);
            report({ done, total: files.length, noun: files.length === 1 ? 'article' : 'articles' });
          }),
        ),
      );
      for (const note of notes) context.err(note);
      context.err(tallyLine(tally));
      if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
    });
}
