import type { Driver } from 'neo4j-driver';
import type { Item } from '../../src/article/item.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { claimsOf, loadItems } from '../../src/pipeline.ts';
import { generateArticles } from './generate-articles.ts';
import { countRows, emptyDatabase, measureBound } from './write-bound.ts';

/** What a run measured. Times are milliseconds an article. */
export interface Measurement {
  readonly articles: number;
  /** Nodes and relations of the loaded graph. */
  readonly rows: number;
  readonly boundRowsPerSecond: number;
  /** Loaded with claims read beforehand: what is left is storing and deriving. */
  readonly rowsPerSecond: number;
  /** Read by the rules and loaded, the one while the other is under way. */
  readonly endToEnd: number;
  readonly extraction: number;
  /** How many times as fast the second load of the same articles is. */
  readonly unchangedRatio: number;
  /** The cost of an article in a graph of so many, from small to large. */
  readonly growth: readonly { readonly articles: number; readonly milliseconds: number }[];
  /** Most memory of this process in MB, over the load end to end. */
  readonly memory: number;
}

/** What there is to measure with. */
export interface Bench {
  readonly graph: Graph;
  readonly driver: Driver;
  readonly database: string;
  readonly progress: (message: string) => void;
}

const sample = 1_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Articles with what the rules read out of them, so that loading them reads nothing. */
function readBeforehand(from: number, to: number): Item[] {
  return [...generateArticles(from, to)].map((item) => {
    if (!('article' in item)) throw item.failure;
    const claims = claimsOf(item.article);
    return { ...item, given: { extractor: claims[0]?.extractor ?? 'rules', claims } };
  });
}

async function startEmpty({ graph, driver, database }: Bench): Promise<void> {
  await emptyDatabase(driver, database);
  await migrate(graph);
}

async function load({ graph }: Bench, items: Iterable<Item>): Promise<number> {
  return timed(() => loadItems({ graph, items, now: () => new Date() }));
}

/** Loads articles read beforehand a sample at a time, and tells the cost of an article in each. */
async function measureGrowth(bench: Bench, articles: number) {
  const growth: { articles: number; milliseconds: number }[] = [];
  let total = 0;
  for (let from = 0; from < articles; from += sample) {
    const to = Math.min(articles, from + sample);
    const items = readBeforehand(from, to);
    const milliseconds = await load(bench, items);
    total += milliseconds;
    growth.push({ articles: from, milliseconds: milliseconds / items.length });
    bench.progress(`${to} articles, ${(milliseconds / items.length).toFixed(1)} ms each`);
  }
  return { growth, total };
}

async function withPeakMemory<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; peak: number }> {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss / 1e6);
  };
  const timer = setInterval(look, 50);
  try {
    const result = await work();
    look();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}

/** Loads so many articles end to end, again unchanged, and again read beforehand; then lets the raw driver write a graph like it. */
export async function measure(bench: Bench, articles: number): Promise<Measurement> {
  const { driver, database, progress } = bench;
  await startEmpty(bench);
  progress(`loading ${sample} articles to warm up`);
  await load(bench, generateArticles(0, sample));
  await startEmpty(bench);
  progress(`loading ${articles} articles end to end`);
  const { result: endToEnd, peak } = await withPeakMemory(() => load(bench, generateArticles(0, articles)));
  progress('loading them again');
  const again = await load(bench, generateArticles(0, articles));
  const some = [...generateArticles(0, sample)].flatMap((item) => ('article' in item ? [item.article] : []));
  const extraction = await timed(async () => some.map(claimsOf));
  await startEmpty(bench);
  const { growth, total } = await measureGrowth(bench, articles);
  const rows = await countRows(driver, database);
  await startEmpty(bench);
  await load(bench, readBeforehand(0, sample));
  progress('writing the like with the raw driver');
  return {
    articles,
    rows,
    boundRowsPerSecond: await measureBound(driver, database),
    rowsPerSecond: (1000 * rows) / total,
    endToEnd: endToEnd / articles,
    extraction: extraction / sample,
    unchangedRatio: endToEnd / again,
    growth,
    memory: peak,
  };
}
