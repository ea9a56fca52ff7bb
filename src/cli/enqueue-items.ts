import type { Item, RejectedItem } from '../article/item.ts';
import { AppError } from '../errors.ts';
import { type ArticleJob, isTooLarge, mostJobBytes } from '../queue/article-job.ts';
import type { ArticleQueue } from '../queue/article-queue.ts';

/** How many items came to which end. */
export interface Enqueued {
  readonly queued: number;
  /** Waited already, or are dead letters. */
  readonly known: number;
  readonly rejected: number;
}

/** What `enqueueItems` needs. */
export interface Enqueuing {
  readonly queue: ArticleQueue;
  readonly items: AsyncIterable<Item>;
  /** No more than so many wait: who reads faster than workers load is held back. */
  readonly mostWaiting: number;
  /** Keeps what is rejected, and tells of it. */
  readonly onRejected: (item: RejectedItem) => Promise<void>;
  readonly onProgress: (done: number) => void;
  /** Hears that it has to wait for workers, and how many there are. */
  readonly onFull: (workers: number) => void;
  readonly signal: AbortSignal;
}

const articlesTogether = 200;
const bytesTogether = 16 * 1024 * 1024;
const lookMs = 300;

async function awaitRoom({ queue, mostWaiting, onFull, signal }: Enqueuing, size: number): Promise<void> {
  let told = false;
  for (;;) {
    signal.throwIfAborted();
    const { waiting, delayed } = await queue.counts();
    if (waiting + delayed + size <= mostWaiting) return;
    if (!told) onFull(await queue.workers());
    told = true;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

function tooLarge(source: string): AppError {
  return new AppError(
    'BAD_USER_INPUT',
    `${source}: expected an article of at most ${mostJobBytes / 1024 / 1024} MiB for the queue; got more. Load it without --queue`,
  );
}

/**
 * Puts items on the queue, some hundred at once, as far as there is room. What is on it is kept there whatever becomes of this
 * process; doing it again adds nothing that waits already.
 * @throws AppError QUEUE_UNREACHABLE where Redis stays away
 */
export async function enqueueItems(enqueuing: Enqueuing): Promise<Enqueued> {
  const { queue, items, mostWaiting, onRejected, onProgress } = enqueuing;
  const together = Math.min(articlesTogether, mostWaiting);
  const tally = { queued: 0, known: 0, rejected: 0 };
  let batch: ArticleJob[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await awaitRoom(enqueuing, batch.length);
    const queued = await queue.add(batch);
    tally.queued += queued;
    tally.known += batch.length - queued;
    batch = [];
    bytes = 0;
    onProgress(tally.queued + tally.known + tally.rejected);
  };
  const reject = async (item: RejectedItem): Promise<void> => {
    tally.rejected += 1;
    await onRejected(item);
  };
  for await (const item of items) {
    if ('failure' in item) await reject(item);
    else {
      const { source, article } = item;
      const job = { source, article };
      if (isTooLarge(job))
        await reject({
          source,
          failure: tooLarge(source),
          original: article.text,
          again: { format: 'text' },
        });
      else {
        batch.push(job);
        bytes += article.text.length;
      }
    }
    if (batch.length >= together || bytes >= bytesTogether) await flush();
  }
  await flush();
  return tally;
}
