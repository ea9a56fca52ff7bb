import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { ArticleJob } from '../../src/queue/article-job.ts';
import { type ArticleQueue, openArticleQueue } from '../../src/queue/article-queue.ts';
import { openChangeChannel } from '../../src/queue/change-channel.ts';
import { createGatherer } from '../../src/queue/gather.ts';
import { type QueueWorker, type Worked, workQueue } from '../../src/queue/work-queue.ts';
import { startRedis, type TestRedis } from '../redis/start-redis.ts';

let redis: TestRedis;
let queue: ArticleQueue;
const workers: QueueWorker[] = [];

beforeAll(async () => {
  redis = await startRedis();
}, 120_000);
beforeEach(async () => {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
  queue = await openArticleQueue(redis.url);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop(2_000)));
  await queue.close();
});
afterAll(() => redis.stop());

function jobOf(number: number, url: string | null = null): ArticleJob {
  const rest = { url, title: null, publisher: null, publishedOn: null, language: null };
  return {
    source: `a.jsonl#${number}`,
    article: { id: `article:${number}`, text: `Article ${number}.`, ...rest },
  };
}
const jobs = (count: number) => Array.from({ length: count }, (_, index) => jobOf(index));
const loaded: Worked = { outcome: 'LOADED', error: null };

/** A worker whose loads are told by source. */
async function work(load: (sources: readonly string[]) => Promise<readonly Worked[]>, concurrency = 20) {
  const ended: string[] = [];
  const worker = await workQueue({
    url: redis.url,
    concurrency,
    load: (batch) => load(batch.map(({ source }) => source)),
    onEnd: (job, { failure, willRetry }) =>
      void ended.push(`${job?.source} ${failure === null ? 'done' : willRetry ? 'again' : 'failed'}`),
    onTrouble: () => undefined,
  });
  workers.push(worker);
  return { worker, ended };
}
const never = new AbortController().signal;

describe('the queue', () => {
  it('takes an article once, however often it is added', async () => {
    expect(await queue.add([...jobs(5), ...jobs(3)])).toBe(5);
    expect(await queue.add(jobs(6))).toBe(1);
    expect(await queue.counts()).toEqual({ waiting: 6, active: 0, delayed: 0, failed: 0 });
  });

  it('gives all of them to workers, and each to one', async () => {
    const seen: string[] = [];
    const load = async (sources: readonly string[]) => {
      seen.push(...sources);
      return sources.map(() => loaded);
    };
    const [one] = await Promise.all([work(load), work(load)]);
    await queue.add(jobs(300));
    await one.worker.whenEmpty(never);
    expect(seen.sort()).toEqual(
      jobs(300)
        .map(({ source }) => source)
        .sort(),
    );
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    await expect.poll(() => queue.done()).toBe(300);
  });

  it('keeps the articles of one address in their order, whoever loads them', async () => {
    const order: string[] = [];
    const load = async (sources: readonly string[]) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      order.push(...sources);
      return sources.map(() => loaded);
    };
    const [one] = await Promise.all([work(load, 10), work(load, 10)]);
    const same = jobs(8).map(({ article }) => jobOf(Number(article.id.slice(8)), 'https://news.example/1'));
    await queue.add(same);
    await one.worker.whenEmpty(never);
    expect(order).toEqual(same.map(({ source }) => source));
  });

  it('makes a dead letter of what no try can load, and lets the others pass', async () => {
    const load = async (sources: readonly string[]) => {
      if (sources.includes('a.jsonl#3')) throw new AppError('BAD_USER_INPUT', 'number 3 is poison');
      return sources.map((source) =>
        source === 'a.jsonl#4'
          ? { outcome: 'REJECTED', error: new AppError('BAD_USER_INPUT', 'no text') }
          : loaded,
      );
    };
    const { ended } = await work(load);
    await queue.add(jobs(10));
    await expect
      .poll(() => ended.filter((line) => line.endsWith('done')).length, { timeout: 20_000 })
      .toBe(8);
    await expect.poll(() => ended, { timeout: 20_000 }).toContain('a.jsonl#4 failed');
    expect(await queue.failed(10)).toMatchObject([
      { id: 'article-4', source: 'a.jsonl#4', reason: 'no text' },
    ]);
    expect(ended).toContain('a.jsonl#3 again');
    expect((await queue.counts()).delayed).toBe(1);
  });

  it('does not take what is no article for one', async () => {
    await queue.add([{ source: 'odd', article: { id: 'article:odd' } } as never]);
    await work(async (sources) => sources.map(() => loaded));
    await expect.poll(async () => (await queue.counts()).failed, { timeout: 10_000 }).toBe(1);
    expect((await queue.failed(1))[0]!.reason).toMatch(/Expected a job that holds an article; article\.url/);
  });

  it('waits for a database that is away, without losing a try', async () => {
    let isAway = true;
    const load = async (sources: readonly string[]) => {
      if (isAway) throw new AppError('DATABASE_UNREACHABLE', 'away');
      return sources.map(() => loaded);
    };
    const { ended } = await work(load);
    await queue.add(jobs(3));
    await expect.poll(async () => (await queue.counts()).delayed, { timeout: 10_000 }).toBe(3);
    isAway = false;
    await expect.poll(() => ended.length, { timeout: 25_000 }).toBe(3);
    expect((await queue.counts()).failed).toBe(0);
  }, 45_000);

  it('replays dead letters, and removes them', async () => {
    let isBad = true;
    const load = async (sources: readonly string[]) =>
      sources.map(() =>
        isBad ? { outcome: 'REJECTED', error: new AppError('BAD_USER_INPUT', 'bad') } : loaded,
      );
    await work(load);
    await queue.add(jobs(4));
    await expect.poll(async () => (await queue.counts()).failed, { timeout: 10_000 }).toBe(4);
    await expect(queue.replay(['article-77'])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    isBad = false;
    expect(await queue.replay(['article-1'])).toBe(1);
    expect(await queue.replay(null)).toBeGreaterThan(0);
    await expect.poll(async () => queue.done(), { timeout: 10_000 }).toBe(4);
    isBad = true;
    await queue.add(jobs(2));
    await expect.poll(async () => (await queue.counts()).failed, { timeout: 10_000 }).toBe(2);
    expect(await queue.clear({ waiting: false })).toBe(2);
    expect((await queue.counts()).failed).toBe(0);
  });

  it('loses nothing that it took when Redis is killed and comes back', async () => {
    await queue.add(jobs(50));
    await redis.crash();
    const adding = queue.add(jobs(60).slice(50));
    await redis.restart();
    expect(await adding).toBe(10);
    const { worker, ended } = await work(async (sources) => sources.map(() => loaded));
    await worker.whenEmpty(never);
    await expect.poll(() => ended.length).toBe(60);
  }, 60_000);

  it('is told where there is no Redis', async () => {
    await expect(openArticleQueue('redis://someone:secret@127.0.0.1:1')).rejects.toMatchObject({
      code: 'QUEUE_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
    });
  });
});

describe('the channel of changes', () => {
  it('tells other processes, not its own, also after Redis was away', async () => {
    const [one, other] = [openChangeChannel(redis.url), openChangeChannel(redis.url)];
    let heard = 0;
    let own = 0;
    other.onChange(() => {
      heard += 1;
    });
    one.onChange(() => {
      own += 1;
    });
    const tell = async (): Promise<number> => {
      one.publish();
      return heard;
    };
    await expect.poll(tell, { timeout: 10_000 }).toBeGreaterThan(0);
    await redis.crash();
    one.publish();
    await redis.restart();
    heard = 0;
    await expect.poll(tell, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(own).toBe(0);
    await Promise.all([one.close(), other.close()]);
  }, 30_000);
});

describe('what is gathered', () => {
  it('comes together in its order, at most so many at once', async () => {
    const sizes: number[] = [];
    const take = createGatherer<number, number>(
      async (items) => {
        sizes.push(items.length);
        return items.map((item) => item * 2);
      },
      { atMost: 4, isShared: () => false },
    );
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(take))).toEqual([2, 4, 6, 8, 10, 12]);
    expect(sizes).toEqual([4, 2]);
  });

  it('fails alone where only one of it is bad, and together where all are', async () => {
    const run = async (items: readonly number[]) => {
      if (items.includes(2)) throw new Error('two');
      return items;
    };
    const alone = createGatherer(run, { atMost: 9, isShared: () => false });
    const ends = await Promise.allSettled([1, 2, 3].map(alone));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const shared = createGatherer(run, { atMost: 9, isShared: () => true });
    const all = await Promise.allSettled([1, 2, 3].map(shared));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
