import { type Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { AppError } from '../errors.ts';
import { type ArticleJob, jobIdOf } from './article-job.ts';
import { closeRedis, connectRedis, redisAway, requireRedis } from './connect-redis.ts';
import { openUrlOrder, type UrlOrder } from './url-order.ts';

/** The queue's name and the beginning of its keys in Redis. */
export const queueNames = { name: 'articles', prefix: 'diplograph' } as const;

/** Jobs by state. `delayed` ones wait for their next try, `failed` ones are the dead letters. */
export type QueueCounts = Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;

/** An article that could not be loaded. */
export interface DeadLetter {
  readonly id: string;
  readonly source: string;
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly failedAt: string | null;
}

/** The queue of articles that wait to be loaded. */
export interface ArticleQueue {
  /** Adds jobs in their order; those that wait already are passed over. @returns how many are new */
  add(jobs: readonly ArticleJob[]): Promise<number>;
  counts(): Promise<QueueCounts>;
  /** How many processes take jobs. */
  workers(): Promise<number>;
  /** Articles that were loaded since the queue was made. */
  done(): Promise<number>;
  /** The dead letters, the newest first, `limit` at most. */
  failed(limit: number): Promise<readonly DeadLetter[]>;
  /** Lets dead letters be tried again: these, or all. @returns how many @throws AppError INPUT_NOT_FOUND for one that is none */
  replay(ids: readonly string[] | null): Promise<number>;
  /** Removes dead letters, or with `waiting` also what has not begun. @returns how many */
  clear(what: { readonly waiting: boolean }): Promise<number>;
  close(): Promise<void>;
}

/** The key of the count of what was loaded. */
export const doneKey = 'diplograph:done';
const patienceMs = 90_000;
const mostTries = 8;

const jobOptions = {
  attempts: mostTries,
  // 2 s, 4 s, 8 s … some four minutes in all.
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.3 },
  // One that is done may be added again: loading it changes nothing then, or brings back what was lost.
  removeOnComplete: true,
  removeOnFail: false,
} as const;

const isFull = (error: unknown): boolean => /^OOM |\bOOM command/.test((error as Error)?.message ?? '');

/** Waits until Redis takes what it is given; it may be away, or full, for a while. */
async function patiently<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const endsAt = performance.now() + patienceMs;
  for (;;) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(redisAway(url)), Math.max(1, endsAt - performance.now()));
    });
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      if (error instanceof AppError || performance.now() > endsAt || !isFull(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    } finally {
      clearTimeout(timer);
    }
  }
}

async function addAll(queue: Queue, order: UrlOrder, jobs: readonly ArticleJob[]): Promise<number> {
  const named = new Map(jobs.map((job) => [jobIdOf(job.article), job]));
  const states = await Promise.all([...named.keys()].map((id) => queue.getJobState(id)));
  const fresh = [...named]
    .filter((_, index) => states[index] === 'unknown')
    .map(([id, job]) => ({ id, job }));
  await order.remember(fresh);
  await queue.addBulk(
    fresh.map(({ id, job }) => ({ name: 'article', data: job, opts: { ...jobOptions, jobId: id } })),
  );
  return fresh.length;
}

function letterOf(job: Job): DeadLetter {
  return {
    id: job.id ?? '',
    source: String((job.data as Partial<ArticleJob> | null)?.source ?? ''),
    reason: job.failedReason ?? '',
    attempts: job.attemptsMade,
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}

async function replay(queue: Queue, ids: readonly string[] | null): Promise<number> {
  const letters =
    ids === null ? await queue.getFailed() : await Promise.all(ids.map((id) => queue.getJob(id)));
  for (const [index, job] of letters.entries()) {
    if (!job || !(await job.isFailed()))
      throw new AppError('INPUT_NOT_FOUND', `Expected the id of a dead letter; ${ids![index]} is none`);
  }
  for (const job of letters) await job!.retry('failed', { resetAttemptsMade: true });
  return letters.length;
}

/**
 * Opens the queue at a Redis.
 * @throws AppError QUEUE_UNREACHABLE where there is none
 */
export async function openArticleQueue(url: string): Promise<ArticleQueue> {
  const redis: Redis = connectRedis(url);
  try {
    await requireRedis(redis, url);
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  const queue = new Queue(queueNames.name, { connection: redis, prefix: queueNames.prefix });
  queue.on('error', () => undefined);
  const order = openUrlOrder(redis);
  return {
    add: (jobs) => patiently(url, () => addAll(queue, order, jobs)),
    counts: () =>
      patiently(url, async () => {
        const {
          waiting = 0,
          prioritized = 0,
          active = 0,
          delayed = 0,
          failed = 0,
        } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        return { waiting: waiting + prioritized, active, delayed, failed };
      }),
    workers: () => patiently(url, () => queue.getWorkersCount()),
    done: () => patiently(url, async () => Number((await redis.get(doneKey)) ?? 0)),
    failed: (limit) =>
      patiently(url, async () => (limit < 1 ? [] : (await queue.getFailed(0, limit - 1)).map(letterOf))),
    replay: (ids) => patiently(url, () => replay(queue, ids)),
    clear: ({ waiting }) =>
      patiently(url, async () => {
        const types = waiting ? (['failed', 'wait', 'delayed'] as const) : (['failed'] as const);
        let removed = 0;
        for (const type of types) removed += (await queue.clean(0, 0, type)).length;
        return removed;
      }),
    close: async () => {
      await queue.close().catch(() => undefined);
      await closeRedis(redis);
    },
  };
}
