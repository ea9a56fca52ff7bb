import type { Driver } from 'neo4j-driver';
import { type ApiHandler, createHandler } from '../../src/api/create-handler.ts';
import type { Item } from '../../src/article/item.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { claimsOf, loadItems } from '../../src/pipeline.ts';
import { generateArticles } from '../loading/generate-articles.ts';
import { countAll, measureStore, type StoreSize } from './measure-store.ts';

/** What was measured in a graph of one size. */
export interface Sample {
  readonly articles: number;
  readonly store: StoreSize;
  /** Milliseconds an article: reading by the rules, each of a few hundred. */
  readonly extraction: readonly number[];
  /** Milliseconds an article: storing and deriving, over all that came since the size before. */
  readonly loading: number;
  /** Milliseconds an answer: each of some dozens, one at a time. */
  readonly answers: readonly number[];
}

/** A server while it runs. */
export interface Running {
  readonly graph: Graph;
  readonly driver: Driver;
  stop(): Promise<void>;
}

/** What there is to measure with. */
export interface Bench {
  /** Starts the server on its data. */
  start(): Promise<Running>;
  readonly database: string;
  /** NEO4J_HOME of the server. */
  readonly home: string;
  readonly progress: (message: string) => void;
}

const rounds = 25;
const atOnce = 1_000;

/** What people ask most; each takes the name of an organization, one that is in most articles or in few. */
export const questions: readonly string[] = [
  'query Agreements($name: String!) { agreements(filter: { parties: [{ name: $name }] }, first: 20) { totalCount nodes { title status signedOn parties { name } } } }',
  'query Counts($name: String!) { agreementCounts(groupBy: [KIND], filter: { parties: [{ name: $name }] }) { key count } }',
  'query Partners($name: String!) { organization(ref: { name: $name }) { name partners(first: 20) { totalCount nodes { name } } } }',
  'query Search($name: String!) { search(query: $name, first: 10) { nodes { __typename id } } }',
];

async function namesIn(driver: Driver, database: string): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (o:Organization) WITH o, COUNT { (o)--() } AS degree ORDER BY degree DESC, o.id WITH collect(o.name) AS names RETURN [names[0], names[size(names) / 2], names[size(names) - 1]] AS names',
    {},
    { database },
  );
  return records[0]!.get('names');
}

async function ask(handler: ApiHandler, query: string, name: string): Promise<void> {
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name } }),
  });
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  if (errors) throw new Error(`${query}: ${errors[0]!.message}`);
}

async function measureAnswers({ graph, driver }: Running, database: string): Promise<number[]> {
  const handler = createHandler({ graph, keepAnswers: false });
  const times: number[] = [];
  const names = await namesIn(driver, database);
  for (let round = 0; round <= rounds; round += 1)
    for (const query of questions)
      for (const name of names) {
        const started = performance.now();
        await ask(handler, query, name);
        // In the first round the server plans.
        if (round > 0) times.push(performance.now() - started);
      }
  return times;
}

/** Articles with what the rules read out of them, and how long each took. */
function read(from: number, to: number): { items: Item[]; times: number[] } {
  const times: number[] = [];
  const items = [...generateArticles(from, to)].map((item) => {
    if (!('article' in item)) throw item.failure;
    const started = performance.now();
    const claims = claimsOf(item.article);
    times.push(performance.now() - started);
    return { ...item, given: { extractor: claims[0]?.extractor ?? 'rules', claims } };
  });
  return { items, times };
}

/** Loads articles up to a number; milliseconds for each, and how long the rules took for the last of them. */
async function loadTo(
  { graph }: Running,
  [from, size]: readonly [number, number],
  progress: Bench['progress'],
): Promise<Pick<Sample, 'extraction' | 'loading'>> {
  let spent = 0;
  let extraction: number[] = [];
  for (let loaded = from; loaded < size; ) {
    const to = Math.min(size, loaded + atOnce);
    const { items, times } = read(loaded, to);
    extraction = times;
    const started = performance.now();
    await loadItems({ graph, items, now: () => new Date() });
    spent += performance.now() - started;
    loaded = to;
    progress(`${loaded} articles`);
  }
  return { extraction, loading: spent / (size - from) };
}

/** Lets a graph grow to each of these numbers of articles, and measures it there. */
export async function measureGrowth(bench: Bench, sizes: readonly number[]): Promise<Sample[]> {
  const { database, home, progress } = bench;
  const samples: Sample[] = [];
  for (const [index, articles] of sizes.entries()) {
    const running = await bench.start();
    try {
      await migrate(running.graph);
      const times = await loadTo(running, [sizes[index - 1] ?? 0, articles], progress);
      const answers = await measureAnswers(running, database);
      const counts = await countAll(running.driver, database);
      await running.stop();
      samples.push({
        articles,
        ...times,
        answers,
        store: { ...counts, bytes: await measureStore(home, database) },
      });
    } finally {
      await running.stop();
    }
  }
  return samples;
}
