import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Comparison, compare, median, type Round } from './measure.ts';
import { openWorld } from './open-world.ts';
import { readOperations } from './operations.ts';
import { sizeAt } from './synthetic-world.ts';
import { startTarget } from './targets.ts';

const usage = `Usage: npm run benchmark:api -- [--scale N] [--rounds N] [--requests N] [--only NAME,NAME] [--json]

How long the API takes to answer, and how much processor time, beside a bare handler that runs one hand-written statement
and does nothing else (the limit). Both answer the same JSON. The graph is synthetic, written into a Neo4j of its own once
and kept below .diplograph/benchmark.

  --scale N     size of the graph; 1 is 100,000 organizations and 300,000 agreements (0.1)
  --rounds N    rounds to measure, by turns (7)
  --requests N  answers in a round (40)
  --only NAMES  only these operations
  --json        print one JSON object`;

const shown = (value: number | null, digits = 2): string => (value === null ? '' : value.toFixed(digits));

function format(comparisons: readonly Comparison[]): string {
  const table = new Table({
    head: [
      '',
      'bytes',
      'p50 ms',
      'limit',
      'times',
      'server ms',
      'limit',
      'times',
      'database ms',
      'limit',
      'answers/s',
      'limit',
      'times',
    ],
    colAligns: ['left', ...Array.from({ length: 12 }, () => 'right' as const)],
    style: { head: [], border: [] },
  });
  const p50 = (round: Round): string => shown(median(round.latencies));
  for (const { name, bytes, api, bare, ratios } of comparisons)
    table.push([
      name,
      bytes,
      p50(api),
      p50(bare),
      shown(ratios.p50),
      shown(api.server),
      shown(bare.server),
      shown(ratios.server),
      shown(api.database, 1),
      shown(bare.database, 1),
      shown(api.throughput, 0),
      shown(bare.throughput, 0),
      shown(ratios.throughput),
    ]);
  return table.toString();
}

function positive(value: string, option: string): number {
  const count = Number(value);
  if (!(count > 0) || (option !== 'scale' && !Number.isInteger(count)))
    throw new Error(`--${option}: expected a number above 0; got ${value}`);
  return count;
}

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.1' },
    rounds: { type: 'string', default: '7' },
    requests: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function run(): Promise<void> {
  const scale = positive(values.scale, 'scale');
  const operations = readOperations(values.only.split(',').filter((name) => name !== ''));
  const plan = {
    operations,
    rounds: positive(values.rounds, 'rounds'),
    requests: positive(values.requests, 'requests'),
  };
  const progress = (message: string): void => void process.stderr.write(`${message}\n`);
  const world = await openWorld(scale, progress);
  const targets = [];
  try {
    const api = await startTarget('api', world.address, operations);
    targets.push(api);
    const bare = await startTarget('bare', world.address, operations);
    targets.push(bare);
    const onDone = ({ name }: Comparison): void => progress(`measured ${name}`);
    const comparisons = await compare({ ...plan, api, bare, databasePid: world.pid }, onDone);
    const { organizations, agreements } = sizeAt(scale);
    const title = `${organizations} organizations, ${agreements} agreements, ${plan.rounds} rounds of ${plan.requests}, Node ${process.version}`;
    console.log(
      values.json ? JSON.stringify({ scale, comparisons }, null, 2) : `${title}\n${format(comparisons)}`,
    );
  } finally {
    for (const target of targets) target.stop();
    await world.close();
  }
}

if (values.help) console.log(usage);
else await run();
