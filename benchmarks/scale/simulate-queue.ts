import type { Random } from '../api/random.ts';

/** Something that jobs go through: so many servers, each with one job at a time, first come first served. */
export interface Stage {
  readonly servers: number;
  /** Draws how long a job takes, in milliseconds. */
  readonly time: (random: Random) => number;
}

/** How jobs fared. */
export interface Fared {
  /** Jobs a second that came out. */
  readonly throughput: number;
  /** Milliseconds from coming to leaving. */
  readonly median: number;
  readonly p99: number;
}

/** A time drawn from those that were measured. */
export function drawnFrom(times: readonly number[]): Stage['time'] {
  return (random) => times[Math.floor(random.next() * times.length)]!;
}

/** When a stage is free again, for each of its servers; takes the first that is. */
function takeServer(free: number[], from: number, time: number): number {
  let first = 0;
  for (let index = 1; index < free.length; index += 1) if (free[index]! < free[first]!) first = index;
  const end = Math.max(free[first]!, from) + time;
  free[first] = end;
  return end;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/**
 * Sends jobs through stages one after the other, at `rate` a second with random gaps (Poisson), or with null all at once.
 */
export function simulate(stages: readonly Stage[], rate: number | null, jobs: number, random: Random): Fared {
  const free = stages.map(({ servers }) => new Array<number>(servers).fill(0));
  const waits: number[] = [];
  let arrival = 0;
  let last = 0;
  for (let job = 0; job < jobs; job += 1) {
    if (rate !== null) arrival += (-Math.log(1 - random.next()) * 1000) / rate;
    let end = arrival;
    for (const [index, { time }] of stages.entries()) end = takeServer(free[index]!, end, time(random));
    waits.push(end - arrival);
    last = Math.max(last, end);
  }
  const sorted = waits.toSorted((a, b) => a - b);
  return { throughput: (jobs * 1000) / last, median: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

/** The highest rate a second at which 99 of 100 jobs leave within `withinMs`; within two percent. */
export function highestRate(
  stages: readonly Stage[],
  withinMs: number,
  jobs: number,
  makeRandom: () => Random,
): number {
  let low = 0;
  let high = simulate(stages, null, jobs, makeRandom()).throughput * 2;
  while (high - low > high * 0.02) {
    const rate = (low + high) / 2;
    if (simulate(stages, rate, jobs, makeRandom()).p99 <= withinMs) low = rate;
    else high = rate;
  }
  return low;
}
