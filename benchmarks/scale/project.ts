import { createRandom } from '../api/random.ts';
import { fitLine, fitPower, type Line } from './fit.ts';
import type { Sample } from './measure.ts';
import type { StoreBytes } from './measure-store.ts';
import { drawnFrom, highestRate, simulate } from './simulate-queue.ts';

/** What is assumed and not measured; docs/scale.md says why. */
export const assumptions = Object.freeze({
  /** Records of one kind that a store of Neo4j's aligned format holds at most. */
  mostRecords: 34e9,
  /** Articles that one shard is to hold: half of what the relations allow is left for growth. */
  fill: 0.5,
  /** Of the store and its indexes, what is asked for often enough to be kept in memory. */
  hotShare: 0.25,
  /** Memory of one machine that the page cache may have, in bytes, and what such a machine costs a month. */
  cachePerMachine: 192e9,
  machineCost: 1_200,
  /** A month for a gigabyte of fast disk, a small machine for the API or a worker. */
  diskCost: 0.1,
  smallMachineCost: 120,
  /** Processors of a small machine. */
  smallCores: 4,
  /** Members of a cluster that hold a copy of each shard. */
  copies: 3,
  /** The power with which loading slows with the graph, at least: a busy machine can hide it. */
  leastLoadingPower: 0.1,
  /** Within what 99 of 100 answers are to come, in milliseconds. */
  answerWithin: 500,
});

/** What follows for one number of articles. */
export interface Projection {
  readonly articles: number;
  readonly nodes: number;
  readonly relations: number;
  readonly storeBytes: number;
  readonly indexBytes: number;
  readonly cacheBytes: number;
  readonly shards: number;
  readonly machines: number;
  /** Days to load all of it, shards beside each other, by so many workers each. */
  readonly days: number;
  readonly workers: number;
  /** Of money a month, in the unit of the assumptions. */
  readonly cost: number;
}

/** How the costs that were measured grow. */
export interface Growth {
  readonly nodes: Line;
  readonly relations: Line;
  readonly bytes: Readonly<Record<keyof StoreBytes, Line>>;
  /** Powers of the time to load an article, and of that to answer. */
  readonly loadingPower: number;
  readonly answerPower: number;
}

const kinds = ['nodes', 'relations', 'properties', 'indexes', 'fulltext', 'other'] as const;

/** Lines through what was measured at several sizes. */
export function growthOf(samples: readonly Sample[]): Growth {
  const line = (of: (sample: Sample) => number) =>
    fitLine(samples.map((sample) => [sample.articles, of(sample)]));
  const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
  return {
    nodes: line(({ store }) => store.nodes),
    relations: line(({ store }) => store.relations),
    bytes: Object.fromEntries(
      kinds.map((kind) => [kind, line(({ store }) => store.bytes[kind])]),
    ) as Growth['bytes'],
    loadingPower: fitPower(samples.map(({ articles, loading }) => [articles, loading])),
    answerPower: fitPower(samples.map(({ articles, answers }) => [articles, middle(answers)])),
  };
}

/** Jobs that the simulation sends through. */
const jobs = 4_000;

/**
 * How many articles a second workers can load into one shard: they read beside each other, and take turns to write, because a graph has
 * one lock.
 */
export function loadingRate({ extraction, loading }: Sample, workers: number): number {
  const stages = [
    { servers: workers, time: drawnFrom(extraction) },
    { servers: 1, time: () => loading },
  ];
  return simulate(stages, null, jobs, createRandom(7)).throughput;
}

/** Answers a second that instances with one core each give while 99 of 100 come in time. */
export function answerRate({ answers }: Sample, instances: number): number {
  const stages = [{ servers: instances, time: drawnFrom(answers) }];
  return highestRate(stages, assumptions.answerWithin, jobs, () => createRandom(11));
}

const sizeAt = ({ fixed, each }: Line, articles: number): number => Math.max(0, fixed) + each * articles;

/** Workers beyond which the lock and not the reading is what a load waits for. */
export function enoughWorkers(sample: Sample): number {
  const most = loadingRate(sample, 64);
  for (let workers = 1; workers < 64; workers += 1)
    if (loadingRate(sample, workers) >= most * 0.95) return workers;
  return 64;
}

/** What to run for so many articles, by the growth and the last, largest sample. */
export function project(articles: number, growth: Growth, largest: Sample): Projection {
  const { mostRecords, fill, hotShare, cachePerMachine, copies, machineCost, diskCost } = assumptions;
  const { smallMachineCost, smallCores, leastLoadingPower } = assumptions;
  const relations = sizeAt(growth.relations, articles);
  const bytes = (kind: keyof StoreBytes) => sizeAt(growth.bytes[kind], articles);
  const indexBytes = bytes('indexes') + bytes('fulltext');
  const storeBytes = bytes('nodes') + bytes('relations') + bytes('properties') + bytes('other');
  const cacheBytes = (storeBytes + indexBytes) * hotShare;
  const shards = Math.max(
    1,
    Math.ceil(relations / (mostRecords * fill)),
    Math.ceil(cacheBytes / cachePerMachine),
  );
  const workers = enoughWorkers(largest);
  // What is written to one shard costs what it costs in a graph of that size.
  const slower = (articles / shards / largest.articles) ** Math.max(leastLoadingPower, growth.loadingPower);
  const days = (articles / shards / loadingRate(largest, workers)) * (slower / 86_400);
  const machines = articles <= 1e5 ? 1 : shards * copies;
  const around = Math.ceil((workers * shards) / smallCores) + 2;
  const disks = ((storeBytes + indexBytes) * (machines / shards) * 2) / 1e9;
  return {
    articles,
    nodes: sizeAt(growth.nodes, articles),
    relations,
    storeBytes,
    indexBytes,
    cacheBytes,
    shards,
    machines,
    days,
    workers: workers * shards,
    cost:
      articles <= 1e5
        ? smallMachineCost + disks * diskCost
        : machines * machineCost + around * smallMachineCost + disks * diskCost,
  };
}
