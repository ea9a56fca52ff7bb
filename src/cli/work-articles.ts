import { type ArticleResult, type LoadOptions, loadItems } from '../pipeline.ts';
import type { ArticleJob } from '../queue/article-job.ts';
import type { ChangeChannel } from '../queue/change-channel.ts';
import type { QueueWorker, Worked, WorkOptions } from '../queue/work-queue.ts';
import type { CliContext } from './context.ts';

/** What `workArticles` needs. */
export interface ArticleWork {
  readonly context: CliContext;
  readonly load: Omit<LoadOptions, 'items' | 'onResult'>;
  readonly start: (worker: Pick<WorkOptions, 'load' | 'onEnd' | 'onTrouble'>) => Promise<QueueWorker>;
  /** Tells other instances that the graph has changed. */
  readonly channel: ChangeChannel;
  readonly untilEmpty: boolean;
  readonly stopMs: number;
}

/** Loads articles of the queue as `ingest` does; one result each, in their order. */
export async function loadJobs(
  options: Omit<LoadOptions, 'items' | 'onResult'>,
  jobs: readonly ArticleJob[],
): Promise<Worked[]> {
  const results: ArticleResult[] = [];
  await loadItems({ ...options, items: jobs, onResult: (result) => void results.push(result) });
  return results.map(({ outcome, error }) => ({ outcome, error }));
}

/** Works until a signal, or until the queue is empty; tells how far it is. */
export async function workArticles(work: ArticleWork): Promise<void> {
  const { context, load, channel, stopMs } = work;
  const { signal } = context.shutdown;
  await context.step('Articles', async (report) => {
    let done = 0;
    let trouble = '';
    const worker = await work.start({
      load: async (jobs) => {
        const results = await loadJobs(load, jobs);
        trouble = '';
        if (results.some(({ outcome }) => outcome !== 'UNCHANGED')) channel.publish();
        return results;
      },
      onEnd: (job, { failure, willRetry }) => {
        if (failure === null) {
          done += 1;
          report({ done, total: null, noun: done === 1 ? 'article' : 'articles' });
        } else if (!willRetry)
          context.out(`FAILED  ${job?.source ?? 'a job of another shape'}: ${failure.message}`);
      },
      onTrouble: (message) => {
        // A Redis that is away is told of at each try to reach it.
        if (message !== trouble) report(message);
        trouble = message;
      },
    });
    const stop = context.shutdown.add(() => worker.stop(stopMs));
    report('Taking articles from the queue; Ctrl-C ends it');
    if (work.untilEmpty) await worker.whenEmpty(signal);
    else await context.shutdown.requested;
    await stop();
    report(`${done} ${done === 1 ? 'article' : 'articles'} loaded by this process`);
  });
}
