import { DelayedError, type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import { AppError, type ErrorCode } from '../errors.ts';
import { type ArticleJob, parseJob } from './article-job.ts';
import { doneKey, queueNames } from './article-queue.ts';
import { closeRedis, connectRedis, requireRedis } from './connect-redis.ts';
import { createGatherer } from './gather.ts';
import { openUrlOrder } from './url-order.ts';

/** What became of an article. */
export interface Worked {
  readonly outcome: string;
  /** Why it was not loaded; its job becomes a dead letter. */
  readonly error: AppError | null;
}

/** What a worker needs. */
export interface WorkOptions {
  readonly url: string;
  /** Loads articles in this order; one result each. */
  readonly load: (jobs: readonly ArticleJob[]) => Promise<readonly Worked[]>;
  /** Articles in hand at once. */
  readonly concurrency: number;
  /** Hears of each job that ended; `willRetry` where it failed and is tried again. */
  readonly onEnd: (
    job: ArticleJob | null,
    end: { readonly failure: Error | null; readonly willRetry: boolean },
  ) => void;
  /** Hears of Redis going away, and of what else is not a job's fault. */
  readonly onTrouble: (message: string) => void;
}

/** A worker that takes articles from the queue. */
export interface QueueWorker {
  /** Resolves when nothing waits, is under way or is to be tried again. */
  whenEmpty(signal: AbortSignal): Promise<void>;
  /** Takes no more, and resolves when what it has in hand is done; after `withinMs` it is left to others. */
  stop(withinMs: number): Promise<void>;
}

/** So many articles together, by how often a worker has ended that had them in hand: the one that is what ends workers must not stay in company. */
const articlesTogether = [100, 25, 5, 1] as const;
/** A worker that was killed keeps its jobs for so long. */
const lockMs = 30_000;
/** Ends of a worker that a job may live to see. */
const mostStalls = 10;
const laterMs = 10_000;
const turnMs = 200;

/** Failures that are the database's: the job waits, and loses no try. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'DATABASE_UNREACHABLE',
  'DATABASE_UNAUTHORIZED',
  'TIMED_OUT',
]);
const isPassing = (error: unknown): boolean => error instanceof AppError && passing.has(error.code);

/** Puts a job back for a while, without counting a try. */
async function putBack(job: Job, token: string | undefined, forMs: number): Promise<never> {
  await job.moveToDelayed(Date.now() + forMs, token);
  throw new DelayedError();
}

function readJob(job: Job): ArticleJob {
  try {
    return parseJob(job.data);
  } catch (error) {
    throw new UnrecoverableError((error as Error).message);
  }
}

/** Starts to take jobs. @throws AppError QUEUE_UNREACHABLE where there is no Redis */
export async function workQueue({
  url,
  load,
  concurrency,
  onEnd,
  onTrouble,
}: WorkOptions): Promise<QueueWorker> {
  const redis = connectRedis(url);
  try {
    await requireRedis(redis, url);
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  const order = openUrlOrder(redis);
  const queue = new Queue(queueNames.name, { connection: redis, prefix: queueNames.prefix });
  queue.on('error', () => undefined);
  const together = articlesTogether.map((atMost) => createGatherer(load, { atMost, isShared: isPassing }));

  async function process(job: Job, token?: string): Promise<string> {
    const article = readJob(job);
    const isOpen = async (id: string) =>
      !['unknown', 'failed', 'completed'].includes(await queue.getJobState(id));
    if (!(await order.isFirst(job.id!, article, isOpen))) return putBack(job, token, turnMs);
    try {
      const inCompany = together[job.stalledCounter] ?? together.at(-1)!;
      const { outcome, error } = await inCompany(article);
      if (error) throw new UnrecoverableError(error.message);
      return outcome;
    } catch (error) {
      if (isPassing(error)) {
        onTrouble((error as Error).message);
        return putBack(job, token, laterMs);
      }
      throw error;
    }
  }
  const worker: Worker = new Worker(queueNames.name, process, {
    connection: redis,
    prefix: queueNames.prefix,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    maxStalledCount: mostStalls,
    drainDelay: 2,
  });
  const known = (job: Job | undefined): ArticleJob | null => {
    try {
      return job ? parseJob(job.data) : null;
    } catch {
      return null;
    }
  };
  const settled = async (job: Job | undefined, failure: Error | null): Promise<void> => {
    const article = known(job);
    const willRetry = failure !== null && job?.finishedOn === undefined;
    if (job && article && !willRetry) await order.forget(job.id!, article);
    if (failure === null) await redis.incr(doneKey);
    onEnd(article, { failure, willRetry });
  };
  const settling = new Set<Promise<void>>();
  const settle = (job: Job | undefined, failure: Error | null): void => {
    const one = settled(job, failure)
      .catch(() => undefined)
      .finally(() => settling.delete(one));
    settling.add(one);
  };
  worker.on('completed', (job) => settle(job, null));
  worker.on('failed', settle);
  worker.on('error', (error) => onTrouble(error.message));

  return {
    whenEmpty: async (signal) => {
      while (!signal.aborted) {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
        if (Object.values(counts).every((count) => count === 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    stop: async (withinMs) => {
      const bound = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([worker.close().catch(() => undefined), bound]);
      await Promise.race([Promise.all(settling), bound]);
      await Promise.race([queue.close().catch(() => undefined), bound]);
      await closeRedis(redis);
    },
  };
}
