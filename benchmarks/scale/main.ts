import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { layoutOf } from '../../src/graph/local-server/server-layout.ts';
import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { openDriver } from '../loading/write-bound.ts';
import { formatReport, type Report, reportOf } from './format.ts';
import { measureGrowth, type Running } from './measure.ts';

const usage = `Usage: npm run benchmark:scale -- [--sizes N,N,…] [--json]

What a graph costs in bytes and time as it grows, lines through that, and what follows for 10^5, 10^7 and 10^9 articles; how many
articles a second workers load and instances answer, by a simulation of queues with the times that were measured. The articles
are those of benchmark:loading, in a Neo4j of its own, which is removed at the end.

  --sizes  numbers of articles at which to measure, two at least (500,1000,2000,4000)
  --json   print one JSON object, with every time`;

const repositoryData = fileURLToPath(new URL('../../.diplograph', import.meta.url));
const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Starts the server on its data; stopping it twice does nothing. */
async function start(dataFolder: string): Promise<Running> {
  const { softwareFolder } = layoutOf(repositoryData);
  const { JAVA_HOME: javaHome } = process.env;
  const server = await startLocalServer({ dataFolder, softwareFolder, javaHome, progress: say });
  const graph = openGraph({ address: server.address });
  const driver = openDriver(server.address);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await graph.close();
    await driver.close();
    await server.stop();
  };
  return {
    graph,
    driver,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function run(sizes: readonly number[]): Promise<Report> {
  const dataFolder = await mkdtemp(path.join(repositoryData, 'benchmark-scale-'));
  try {
    const { home } = layoutOf(dataFolder);
    const bench = { start: () => start(dataFolder), database: 'neo4j', home, progress: say };
    return reportOf(await measureGrowth(bench, sizes));
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,1000,2000,4000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rising = sizes.every((size, index) => Number.isInteger(size) && size > (sizes[index - 1] ?? 99));
if (values.help) console.log(usage);
else if (sizes.length < 2 || !rising)
  throw new Error(
    `--sizes: expected two or more whole numbers from 100 up, each more than the one before; got ${values.sizes}`,
  );
else {
  const report = await run(sizes);
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
}
