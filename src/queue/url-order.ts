import type { Redis } from 'ioredis';
import type { ArticleJob } from './article-job.ts';

const prefix = 'diplograph:url:';

/** Keeps the articles of one address in the order in which they were added, whoever loads them: the last of them is current. */
export interface UrlOrder {
  /** Remembers jobs in this order, before they are added. */
  remember(jobs: readonly { readonly id: string; readonly job: ArticleJob }[]): Promise<void>;
  /** Whether a job may be done; `isOpen` says of another whether it is still to be done. */
  isFirst(id: string, job: ArticleJob, isOpen: (id: string) => Promise<boolean>): Promise<boolean>;
  /** A job is done, or will not be. */
  forget(id: string, job: ArticleJob): Promise<void>;
}

/** The order as Redis keeps it: for each address the jobs that wait, by a number that only grows. */
export function openUrlOrder(redis: Redis): UrlOrder {
  const keyOf = ({ article: { url } }: ArticleJob): string | null => (url === null ? null : prefix + url);
  return {
    remember: async (jobs) => {
      const named = jobs.filter(({ job }) => job.article.url !== null);
      if (named.length === 0) return;
      const last = await redis.incrby('diplograph:order', named.length);
      const pipeline = redis.pipeline();
      for (const [index, { id, job }] of named.entries()) {
        // One that waits already keeps its place.
        pipeline.zadd(keyOf(job)!, 'NX', last - named.length + index + 1, id);
      }
      await pipeline.exec();
    },
    isFirst: async (id, job, isOpen) => {
      const key = keyOf(job);
      if (key === null) return true;
      for (;;) {
        const [first] = await redis.zrange(key, 0, 0);
        if (first === undefined || first === id) return true;
        if (await isOpen(first)) return false;
        // Whoever did it, or was to add it, went away before it could say so.
        await redis.zrem(key, first);
      }
    },
    forget: async (id, job) => {
      const key = keyOf(job);
      if (key !== null) await redis.zrem(key, id);
    },
  };
}
