import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { boundMemory } from '../../src/cli/bound-memory.ts';
import { layoutOf } from '../../src/graph/local-server/server-layout.ts';
import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { type Measurement, measure } from './measure.ts';
import { openDriver } from './write-bound.ts';

const usage = `Usage: npm run benchmark:loading -- [--articles N] [--json]

How fast articles are loaded, beside the raw driver writing the same kinds of nodes and relations by UNWIND in batches of
5,000 over two sessions (the bound). The articles are synthetic, their names follow a power law; the graph is in a Neo4j of
its own, which is removed at the end.

  --articles N  how many to load (5000); at least 2000
  --json        print one JSON object`;

const repositoryData = fileURLToPath(new URL('../../.diplograph', import.meta.url));
const say = (message: string): void => void process.stderr.write(`${message}\n`);

function format(found: Measurement): string {
  const [first, last] = [found.growth[1]!, found.growth.at(-1)!];
  return [
    `${found.articles} articles, ${found.rows} nodes and relations, Node ${process.version}`,
    `end to end            ${found.endToEnd.toFixed(2)} ms an article, of which the rules alone take ${found.extraction.toFixed(2)}`,
    `net of extraction     ${found.rowsPerSecond.toFixed(0)} rows/s; the raw driver writes ${found.boundRowsPerSecond.toFixed(0)}: ${(found.rowsPerSecond / found.boundRowsPerSecond).toFixed(2)} of it`,
    `unchanged             ${found.unchangedRatio.toFixed(1)} times as fast`,
    `in a larger graph     ${first.milliseconds.toFixed(2)} ms an article at ${first.articles}, ${last.milliseconds.toFixed(2)} at ${last.articles}: ${(last.milliseconds / first.milliseconds).toFixed(2)} times`,
    `memory                ${found.memory.toFixed(0)} MB at most`,
  ].join('\n');
}

async function run(articles: number): Promise<Measurement> {
  // As `npx diplograph ingest` does.
  boundMemory();
  const { softwareFolder } = layoutOf(repositoryData);
  const dataFolder = await mkdtemp(path.join(repositoryData, 'benchmark-loading-'));
  const server = await startLocalServer({
    dataFolder,
    softwareFolder,
    javaHome: process.env.JAVA_HOME,
    progress: say,
  });
  const graph = openGraph({ address: server.address });
  const driver = openDriver(server.address);
  try {
    return await measure({ graph, driver, database: server.address.database, progress: say }, articles);
  } finally {
    await graph.close();
    await driver.close();
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
if (values.help) console.log(usage);
else if (!Number.isInteger(articles) || articles < 2_000)
  throw new Error(`--articles: expected a whole number of at least 2000; got ${values.articles}`);
else {
  const found = await run(articles);
  console.log(values.json ? JSON.stringify(found, null, 2) : format(found));
}
