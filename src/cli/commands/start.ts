import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { findFiles } from '../../article/find-files.ts';
import { errorCodes } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CliContext } from '../context.ts';
import { requireFreePort } from '../require-free-port.ts';
import { sampleAnswer } from '../sample-answer.ts';
import { withDatabase } from '../with-database.ts';
import { ingestFiles, tallyLine } from './ingest.ts';
import { serveUntilSignal } from './serve.ts';

const seedFolder = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));

async function loadSeeds(context: CliContext, graph: Graph): Promise<void> {
  const files = await findFiles([seedFolder]);
  await context.step('Sample articles', async (report) => {
    const tally = await ingestFiles(graph, files, context.now, (result, done) => {
      report(result.error ? result.error.message : { done, total: files.length, noun: 'articles' });
    });
    report(tallyLine(tally));
  });
}

/** Adds `diplograph start`, the main job: what `npm start` runs. */
export function registerStart(program: Command, context: CliContext): void {
  program
    .command('start')
    .description(
      'do everything: get and start Neo4j, load the sample articles, answer a sample question, serve',
    )
    .addHelpText(
      'after',
      `
The local Neo4j is got once (about 120 MB, by Maven) and kept in DIPLOGRAPH_DATA; with NEO4J_URI set, that server is used.
Started again, it changes nothing in the graph.

Exit codes: 130 after Ctrl-C, 143 after SIGTERM, ${errorCodes.PORT_BUSY.exit} when the port is busy or Neo4j cannot be had,
${errorCodes.DISK_FULL.exit} when the disk is full or read-only, ${errorCodes.BAD_CONFIG.exit} when a setting is wrong.`,
    )
    .action(async () => {
      const { host, port } = context.config();
      await requireFreePort(host, port);
      await withDatabase(context, async (database) => {
        await loadSeeds(context, database.graph);
        context.out(await sampleAnswer(database.graph));
        await serveUntilSignal(context, database);
      });
    });
}
