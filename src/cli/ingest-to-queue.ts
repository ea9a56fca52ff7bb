import { errorCodes } from '../errors.ts';
import type { IngestOptions } from './commands/ingest.ts';
import type { CliContext } from './context.ts';
import { enqueueItems } from './enqueue-items.ts';
import { inputFormatOf } from './input-options.ts';
import { readOptionsOf } from './open-inputs.ts';
import { openRunRejects, tellRejects } from './open-run-rejects.ts';
import { readSources, requireInputs } from './read-source.ts';
import { requireRedisUrl } from './require-redis.ts';

function fullText(mostWaiting: number, workers: number): string {
  const who =
    workers === 0
      ? 'No worker runs; start one: npx diplograph work'
      : `${workers} ${workers === 1 ? 'worker loads' : 'workers load'} them`;
  return `${mostWaiting} articles wait, which is as many as may. ${who}`;
}

/** `diplograph ingest --queue`: what can be read waits for workers then, what cannot is in the rejects file. */
export async function ingestToQueue(
  context: CliContext,
  inputs: readonly string[],
  options: IngestOptions,
): Promise<void> {
  const url = requireRedisUrl(context);
  const read = readOptionsOf(context, options, inputFormatOf(options.format));
  await requireInputs(inputs, read.format);
  const rejects = openRunRejects(context, options.rejects);
  const { openArticleQueue } = await import('../queue/article-queue.ts');
  const queue = await openArticleQueue(url);
  const close = context.shutdown.add(() => queue.close());
  const { queued, known, rejected } = await context
    .step('Queue', (report) =>
      enqueueItems({
        queue,
        items: readSources(inputs, read),
        mostWaiting: options.waiting,
        onRejected: async (item) => {
          await rejects.write(item);
          context.out(`REJECTED  ${item.failure.message}`);
        },
        onProgress: (done) => report({ done, total: null, noun: done === 1 ? 'article' : 'articles' }),
        onFull: (workers) => report(fullText(options.waiting, workers)),
        signal: context.shutdown.signal,
      }),
    )
    .finally(close);
  const total = queued + known + rejected;
  const parts = `${queued} queued, ${known} on the queue already, ${rejected} rejected`;
  if (options.json) context.out(JSON.stringify({ queued, known, rejected }));
  context.err(`${total} ${total === 1 ? 'article' : 'articles'}: ${parts}`);
  await tellRejects(context, rejects, 'ingest --queue');
  if (rejected > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}
