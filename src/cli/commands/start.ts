import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { Extractor } from '../../extraction/extractor.ts';
import { type Graph, servingPatience } from '../../graph/graph.ts';
import type { ArticleResult } from '../../pipeline.ts';
import {
  addExtractorOption,
  chooseExtractor,
  type ExtractorOption,
  tellNote,
  tellSummary,
} from '../choose-extractor.ts';
import type { CliContext } from '../context.ts';
import { requireFreePort } from '../require-free-port.ts';
import { type OpenDatabase, withDatabase } from '../with-database.ts';

/** A database of one's own may be started at the same moment. */
const waitForDatabaseMs = 15_000;
const seedFolder = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));

/** What the main job needs beside the database; loading it takes a second or two, in which Neo4j can boot. */
async function importParts() {
  const [loading, answering, serving] = await Promise.all([
    import('../ingest-files.ts'),
    import('../sample-answer.ts'),
    import('../serve-until-signal.ts'),
  ]);
  return { ...loading, ...answering, ...serving };
}

type Parts = Awaited<ReturnType<typeof importParts>>;

async function loadSeeds(
  context: CliContext,
  graph: Graph,
  parts: Parts,
  extractor: Extractor,
): Promise<void> {
  const files = await parts.findFiles([seedFolder]);
  await context.step('Sample articles', async (report) => {
    const told = (result: ArticleResult, done: number) => {
      tellNote(context, result.source, result.note);
      report(result.error ? result.error.message : { done, total: files.length, noun: 'articles' });
    };
    report(parts.tallyLine(await parts.ingestFiles(graph, files, context.now, told, extractor)));
  });
  tellSummary(context, extractor);
}

async function start(context: CliContext, options: ExtractorOption): Promise<void> {
  const { host, port } = context.config();
  const extractor = await chooseExtractor(context, options);
  await requireFreePort(host, port);
  const loaded = importParts();
  const { openObservers } = await import('../observers.ts');
  const observers = await openObservers(context.config());
  const work = async (database: OpenDatabase): Promise<void> => {
    const parts = await loaded;
    await loadSeeds(context, database.graph, parts, extractor);
    context.out(await parts.sampleAnswer(database.graph));
    await parts.serveUntilSignal(context, database, observers);
  };
  await withDatabase(context, work, {
    onStatement: observers.onStatement,
    patience: servingPatience,
    waitMs: waitForDatabaseMs,
  });
}

/** Adds `diplograph start`, the main job: what `npm start` runs. */
export function registerStart(program: Command, context: CliContext): void {
  const command = program
    .command('start')
    .description(
      'do everything: get and start Neo4j, load the sample articles, answer a sample question, serve',
    )
    .addHelpText(
      'after',
      `
The local Neo4j is got once (about 120 MB, by Maven) and kept in DIPLOGRAPH_DATA; with NEO4J_URI set, that server is used,
and waited for a quarter of a minute where it does not answer yet.
Started again, it changes nothing in the graph.

Exit codes: 130 after Ctrl-C, 143 after SIGTERM, ${errorCodes.PORT_BUSY.exit} when the port is busy or Neo4j cannot be had,
${errorCodes.DISK_FULL.exit} when the disk is full or read-only, ${errorCodes.BAD_CONFIG.exit} when a setting is wrong.`,
    )
    .action((options: ExtractorOption) => start(context, options));
  addExtractorOption(command);
}
