import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import type { Attack } from './attacks.ts';
import { bodyOf, type Outcome, send } from './send.ts';

/** How the server was during an attack. */
export interface Observation {
  readonly name: string;
  /** What the attack was answered, how often. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of the healthy queries, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly probes: number;
  /** Healthy queries that were not answered with 200. */
  readonly failures: number;
  /** By how much the process had grown at most, in MiB. */
  readonly growth: number;
  readonly alive: boolean;
}

/** Begins anew with each probe, so that no answer is known. */
const healthy = (index: number): string =>
  bodyOf(`query probe${index} { country(code: "RS") { name organizations(first: 3) { nodes { name } } } }`);

/** Resident memory of a process in MiB; null where it has ended. */
export function residentMemory(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return null;
  }
}

/** The value below which so much of the sorted numbers lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

let probes = 0;

/** Runs an attack for so long, and asks a healthy small query every 20 ms meanwhile, one after the other. */
export async function observe(
  attack: Attack,
  { url, pid, seconds, baseline }: { url: string; pid: number; seconds: number; baseline: number },
): Promise<Observation> {
  const outcomes: Record<string, number> = {};
  const tell = (outcome: Outcome): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const stop = AbortSignal.timeout(seconds * 1000);
  const running = attack.run(url, stop, tell);
  const agent = new Agent({ keepAlive: true });
  const latencies: number[] = [];
  let [failures, peak] = [0, 0];
  while (!stop.aborted) {
    probes += 1;
    const startedAt = performance.now();
    if ((await send(url, healthy(probes), { agent })) !== 200) failures += 1;
    latencies.push(performance.now() - startedAt);
    peak = Math.max(peak, residentMemory(pid) ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await running;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return {
    name: attack.name,
    outcomes,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    probes: latencies.length,
    failures,
    growth: Math.max(0, peak - baseline),
    alive: residentMemory(pid) !== null,
  };
}
