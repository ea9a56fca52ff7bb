import type { Metrics } from '../observe/metrics.ts';
import { type ArticleQueue, openArticleQueue } from '../queue/article-queue.ts';

/** Has metrics tell how the queue stands. Redis is first asked at the first look; where it is away, the next look asks anew. */
export function watchQueue(redisUrl: string, metrics: Metrics): { close(): Promise<void> } {
  let opening: Promise<ArticleQueue> | null = null;
  metrics.watchQueue(async () => {
    opening ??= openArticleQueue(redisUrl);
    try {
      return await (await opening).counts();
    } catch (error) {
      opening = null;
      throw error;
    }
  });
  return {
    close: async () => {
      const queue = await opening?.catch(() => null);
      await queue?.close();
    },
  };
}
