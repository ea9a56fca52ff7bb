import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { findFiles } from '../../article/find-files.ts';
import { formatOf, type Source } from '../../article/source.ts';
import { errorCodes } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ArticleResult, loadSources } from '../../pipeline.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

/** How many items came to which end. */
export type Tally = Record<ArticleResult['outcome'], number>;

async function* readFiles(files: readonly string[]): AsyncIterable<Source> {
  for (const name of files) yield { name, format: formatOf(name)!, bytes: await readFile(name) };
}

/** The tally as a line: 5 articles: 3 loaded, 2 unchanged, 0 updated, 0 rejected. */
export function tallyLine(tally: Tally): string {
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(tally).map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`);
  return `${total} ${total === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`;
}

/** Loads files and counts what became of them; `onResult` hears of each. */
export async function ingestFiles(
  graph: Graph,
  files: readonly string[],
  now: () => Date,
  onResult: (result: ArticleResult, done: number) => void,
): Promise<Tally> {
  const tally: Tally = { LOADED: 0, UNCHANGED: 0, UPDATED: 0, REJECTED: 0 };
  let done = 0;
  await loadSources({
    graph,
    sources: readFiles(files),
    now,
    onResult: (result) => {
      tally[result.outcome] += 1;
      done += 1;
      onResult(result, done);
    },
  });
  return tally;
}

/** One object a line for each article: source, outcome, id, and for a rejected one its error. */
function jsonLine({ source, outcome, id, error }: ArticleResult): string {
  return JSON.stringify({
    source,
    outcome,
    id,
    ...(error ? { error: { code: error.code, message: error.message } } : {}),
  });
}

/** Adds `diplograph ingest`. */
export function registerIngest(program: Command, context: CliContext): void {
  program
    .command('ingest')
    .description('load articles into the graph: files, and folders with those in them (.txt, .md)')
    .argument('<path...>', 'files and folders of articles')
    .option('--json', 'print one JSON object a line for each article: source, outcome, id')
    .addHelpText(
      'after',
      `
An article begins with "date YYYY-MM-DD", or with front matter between lines of three dashes
(title, url, publisher, date, language). Loading an article again changes nothing.

Outcomes: LOADED, UNCHANGED (known already), UPDATED (read anew by a newer extractor), REJECTED (could not be read).
Exit codes: 0 when every article is in the graph, ${errorCodes.BAD_USER_INPUT.exit} when some were rejected (the others are in),
${errorCodes.INPUT_NOT_FOUND.exit} when a path does not exist, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database to load into.`,
    )
    .action(async (paths: string[], options: { json?: boolean }) => {
      const files = await findFiles(paths);
      const tally = await withDatabase(context, ({ graph }) =>
        context.step('Articles', (report) =>
          ingestFiles(graph, files, context.now, (result, done) => {
            if (options.json) context.out(jsonLine(result));
            else if (result.error) context.out(`REJECTED  ${result.error.message}`);
            report({ done, total: files.length, noun: files.length === 1 ? 'article' : 'articles' });
          }),
        ),
      );
      context.err(tallyLine(tally));
      if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
    });
}
