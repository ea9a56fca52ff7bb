import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { openWorld } from '../api/open-world.ts';
import { attacks } from './attacks.ts';
import { type Observation, observe, residentMemory } from './probe.ts';

const most = { p99: 1_000, growth: 400 };
const usage = `Usage: npm run benchmark:abuse -- [--seconds N] [--scale N] [--only TEXT] [--json]

Attacks a server of its own on loopback, over a synthetic graph, and asks a healthy small query every 20 ms meanwhile. It
should be answered within ${most.p99} ms (99th percentile) always, and the process stay up and grow by less than ${most.growth} MiB.
Exits with 1 where it is not so.

  --seconds N  how long each attack lasts (10)
  --scale N    size of the graph, as of benchmark:api (0.02)
  --only TEXT  only attacks whose name holds this
  --json       print one JSON object`;

const holds = ({ p99, growth, failures, alive }: Observation): boolean =>
  alive && failures === 0 && p99 < most.p99 && growth < most.growth;

function format(observations: readonly Observation[]): string {
  const table = new Table({
    head: ['attack', 'answered', 'probes', 'failed', 'p50 ms', 'p99 ms', 'MiB more', ''],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const one of observations) {
    const answered = Object.entries(one.outcomes).map(([status, times]) => `${status}: ${times}`);
    const shown = [one.p50, one.p99, one.growth].map((value) => value.toFixed(0));
    table.push([
      one.name,
      answered.join(', '),
      one.probes,
      one.failures,
      ...shown,
      holds(one) ? '' : 'too much',
    ]);
  }
  return table.toString();
}

/** Starts the server in a process of its own. */
async function startServer(address: object): Promise<{ url: string; pid: number; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  child.send(address);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (told) => resolve(String(told)));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, pid: child.pid!, stop: () => child.disconnect() };
}

async function main(seconds: number, scale: number, only: string): Promise<Observation[]> {
  const world = await openWorld(scale, (message) => process.stderr.write(`${message}\n`));
  const observations: Observation[] = [];
  try {
    const { stop, ...server } = await startServer(world.address);
    // A few healthy seconds, so that what is loaded once is loaded.
    const idle = { name: 'nothing', run: async () => undefined };
    const warm = await observe(idle, { ...server, seconds: 3, baseline: 0 });
    const baseline = residentMemory(server.pid) ?? 0;
    observations.push({ ...warm, growth: 0 });
    for (const attack of attacks.filter(({ name }) => name.includes(only))) {
      process.stderr.write(`${attack.name}\n`);
      observations.push(await observe(attack, { ...server, seconds, baseline }));
    }
    stop();
  } finally {
    await world.close();
  }
  return observations;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    scale: { type: 'string', default: '0.02' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const observations = await main(Number(values.seconds), Number(values.scale), values.only);
  console.log(values.json ? JSON.stringify(observations, null, 2) : format(observations));
  if (!observations.every(holds)) process.exitCode = 1;
}
