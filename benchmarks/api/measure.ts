import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Operation } from './operations.ts';
import type { Target } from './targets.ts';

/** What a round of one operation at one server took. */
export interface Round {
  /** Of each answer, in milliseconds. */
  readonly latencies: readonly number[];
  /** Processor time of the server for an answer, in milliseconds. */
  readonly server: number;
  /** Processor time of the database for an answer, in milliseconds; null where the system does not tell. */
  readonly database: number | null;
  /** Answers a second with eight clients. */
  readonly throughput: number;
}

/** Both servers at one operation. */
export interface Comparison {
  readonly name: string;
  /** Bytes of the API's answers, the middle one. */
  readonly bytes: number;
  readonly api: Round;
  readonly bare: Round;
  /** How many times as much as the bare handler the API takes (for throughput: gives); the median of the rounds. */
  readonly ratios: { readonly p50: number; readonly server: number; readonly throughput: number };
}

/** What is compared, how often, and where the database runs. */
export interface Plan {
  readonly operations: readonly Operation[];
  readonly api: Target;
  readonly bare: Target;
  readonly rounds: number;
  readonly requests: number;
  readonly databasePid: number;
}

const clients = 8;

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Processor time of another process in milliseconds, where the system has /proc. */
function usageOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

async function askInTurn(target: Target, operation: Operation, requests: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let index = 0; index < requests; index += 1) {
    const startedAt = performance.now();
    await target.ask(operation, operation.variables[index % operation.variables.length]!);
    latencies.push(performance.now() - startedAt);
  }
  return latencies;
}

async function askAtOnce(target: Target, operation: Operation, requests: number): Promise<number> {
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < requests) {
        next += 1;
        await target.ask(operation, operation.variables[next % operation.variables.length]!);
      }
    }),
  );
  return (requests * 1000) / (performance.now() - startedAt);
}

async function measureRound(plan: Plan, target: Target, operation: Operation): Promise<Round> {
  const before = { server: await target.usage(), database: usageOf(plan.databasePid) };
  const latencies = await askInTurn(target, operation, plan.requests);
  const after = { server: await target.usage(), database: usageOf(plan.databasePid) };
  const database =
    before.database === null || after.database === null
      ? null
      : (after.database - before.database) / plan.requests;
  const throughput = await askAtOnce(target, operation, Math.max(plan.requests, clients * 2));
  return { latencies, server: (after.server - before.server) / plan.requests, database, throughput };
}

/** Checks that both answer the same, which warms them up too; the sizes of the API's answers. */
async function sameAnswers({ api, bare }: Plan, operation: Operation): Promise<number[]> {
  const sizes: number[] = [];
  for (const variables of operation.variables) {
    const [theirs, ours] = [await bare.ask(operation, variables), await api.ask(operation, variables)];
    if (operation.same && !isDeepStrictEqual(JSON.parse(theirs).data, JSON.parse(ours).data))
      throw new Error(
        `${operation.name} ${JSON.stringify(variables)}: expected one answer; the bare handler says ${theirs.slice(0, 2000)}, the API ${ours.slice(0, 2000)}`,
      );
    sizes.push(Buffer.byteLength(ours));
  }
  return sizes;
}

function together(rounds: readonly Round[]): Round {
  const databases = rounds.flatMap(({ database }) => database ?? []);
  return {
    latencies: rounds.flatMap(({ latencies }) => latencies),
    server: median(rounds.map(({ server }) => server)),
    database: databases.length > 0 ? databases.reduce((sum, one) => sum + one, 0) / databases.length : null,
    throughput: median(rounds.map(({ throughput }) => throughput)),
  };
}

/** Compares one operation, the two servers by turns. */
async function compareOperation(plan: Plan, operation: Operation): Promise<Comparison> {
  const sizes = await sameAnswers(plan, operation);
  for (const target of [plan.bare, plan.api]) await askAtOnce(target, operation, plan.requests);
  const pairs: { api: Round; bare: Round }[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const first = round % 2 === 0 ? 'bare' : 'api';
    const second = first === 'bare' ? 'api' : 'bare';
    const one = await measureRound(plan, plan[first], operation);
    const other = await measureRound(plan, plan[second], operation);
    pairs.push(first === 'bare' ? { bare: one, api: other } : { bare: other, api: one });
  }
  const ratio = (of: (round: Round) => number): number =>
    median(pairs.map(({ api, bare }) => of(api) / of(bare)));
  return {
    name: operation.name,
    bytes: median(sizes),
    api: together(pairs.map(({ api }) => api)),
    bare: together(pairs.map(({ bare }) => bare)),
    ratios: {
      p50: ratio(({ latencies }) => median(latencies)),
      server: ratio(({ server }) => server),
      throughput: ratio(({ throughput }) => throughput),
    },
  };
}

/** Compares each operation in turn. @throws Error where the two servers answer differently. */
export async function compare(plan: Plan, onDone: (comparison: Comparison) => void): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const operation of plan.operations) {
    const comparison = await compareOperation(plan, operation);
    onDone(comparison);
    comparisons.push(comparison);
  }
  return comparisons;
}
