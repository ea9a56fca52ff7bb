import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementRun } from '../graph/graph.ts';

/** What came of looking for an answer that was kept: found, made anew, shared with who asked at the same time, or not changed since. */
export type CacheResult = 'hit' | 'miss' | 'shared' | 'not_modified';

/** How many jobs are in each state, e.g. waiting, active, failed. */
export type QueueCounts = () => Promise<Readonly<Record<string, number>>>;

/** Counts what happens, for Prometheus. Every label has few values: none is what a client wrote. */
export interface Metrics {
  request(operation: string, outcome: string, seconds: number): void;
  statement(run: StatementRun): void;
  articleLoaded(outcome: string, count?: number): void;
  refused(reason: string): void;
  answerCache(result: CacheResult): void;
  /** Asks for the state of the queue whenever the metrics are read. */
  watchQueue(counts: QueueCounts): void;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const statementSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** How long the queue may take to tell its state: a scrape tells the rest without it. */
const queueMs = 2_000;

function queueGauge(registry: Registry): (counts: QueueCounts) => void {
  let ask: QueueCounts | null = null;
  new Gauge({
    name: 'diplograph_queue_jobs',
    help: 'Jobs of the queue of articles by state; none where no queue is used.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      if (ask === null) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), queueMs);
      });
      const states = await Promise.race([ask().catch(() => null), late]);
      clearTimeout(timer);
      this.reset();
      for (const [state, count] of Object.entries(states ?? {})) this.set({ state }, count);
    },
  });
  return (counts) => {
    ask = counts;
  };
}

function counters(registers: Registry[]) {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  return {
    requests: counter('diplograph_requests_total', 'Requests by what they asked for and how they ended.', [
      'operation',
      'outcome',
    ]),
    statements: counter('diplograph_statements_total', 'Database statements by name and how they ended.', [
      'statement',
      'outcome',
    ]),
    articles: counter(
      'diplograph_articles_loaded_total',
      'Articles that were loaded, by what became of them.',
      ['outcome'],
    ),
    refused: counter('diplograph_refused_total', 'Requests that were refused, by code.', ['reason']),
    cache: counter('diplograph_answer_cache_total', 'Questions by whether their answer was kept.', [
      'result',
    ]),
  };
}

/** The file that a statement begins with: what it is put together from follows what a client selects, in any combination. */
const rootOf = (name: string): string => name.split(' + ', 1)[0]!;

/** Metrics of their own registry, with those of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counted = counters(registers);
  const requests = new Histogram({
    name: 'diplograph_request_seconds',
    help: 'From the arrival of a request to the headers of its answer.',
    labelNames: ['operation'],
    buckets: requestSeconds,
    registers,
  });
  const statements = new Histogram({
    name: 'diplograph_statement_seconds',
    help: 'Time of database statements, from sending them to their last row.',
    labelNames: ['statement'],
    buckets: statementSeconds,
    registers,
  });
  return {
    request: (operation, outcome, seconds) => {
      counted.requests.inc({ operation, outcome });
      requests.observe({ operation }, seconds);
    },
    statement: ({ name, milliseconds, failure }) => {
      const statement = rootOf(name);
      counted.statements.inc({ statement, outcome: failure ?? 'ok' });
      statements.observe({ statement }, milliseconds / 1000);
    },
    articleLoaded: (outcome, count = 1) => counted.articles.inc({ outcome }, count),
    refused: (reason) => counted.refused.inc({ reason }),
    answerCache: (result) => counted.cache.inc({ result }),
    watchQueue: queueGauge(registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
