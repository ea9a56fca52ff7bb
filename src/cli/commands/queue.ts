import { type Command, InvalidArgumentError } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import type { ArticleQueue } from '../../queue/article-queue.ts';
import type { CliContext } from '../context.ts';
import { requireRedisUrl } from '../require-redis.ts';

interface Output {
  readonly json?: boolean;
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;
const letters = (count: number): string => `${count} dead ${count === 1 ? 'letter' : 'letters'}`;

async function withQueue(context: CliContext, work: (queue: ArticleQueue) => Promise<void>): Promise<void> {
  const { openArticleQueue } = await import('../../queue/article-queue.ts');
  const queue = await openArticleQueue(requireRedisUrl(context));
  const close = context.shutdown.add(() => queue.close());
  await work(queue).finally(close);
}

async function showStatus(context: CliContext, queue: ArticleQueue, { json }: Output): Promise<void> {
  const [counts, workers, done] = await Promise.all([queue.counts(), queue.workers(), queue.done()]);
  if (json) return context.out(JSON.stringify({ ...counts, done, workers }));
  const { waiting, active, delayed, failed } = counts;
  context.out(`Waiting        ${waiting}
In hand        ${active}
To be retried  ${delayed}
Dead letters   ${failed}${failed > 0 ? '  (npx diplograph queue failed)' : ''}
Loaded so far  ${done}
Workers        ${workers}${workers === 0 ? '  (start one: npx diplograph work)' : ''}`);
  if (waiting + active + delayed + failed === 0) context.err('The queue is empty.');
}

async function showFailed(context: CliContext, queue: ArticleQueue, options: Output & { limit: number }) {
  const failed = await queue.failed(options.limit);
  for (const letter of failed) {
    if (options.json) context.out(JSON.stringify(letter));
    else
      context.out(
        `${letter.id}  ${letter.source || 'a job of another shape'}\n    ${letter.reason} (${letter.attempts} tries, ${letter.failedAt ?? 'unknown when'})`,
      );
  }
  if (failed.length === 0) context.err('There are no dead letters.');
}

function parseLimit(given: string): number {
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Expected a whole number, 1 at least.');
}

function idsToReplay(ids: readonly string[], all: boolean | undefined): readonly string[] | null {
  if (all === true && ids.length === 0) return null;
  if (all !== true && ids.length > 0) return [...new Set(ids)];
  throw new AppError(
    'BAD_USAGE',
    'Expected ids of dead letters (npx diplograph queue failed), or --all; one of both.',
  );
}

/** Adds `diplograph queue` with its verbs. */
export function registerQueue(program: Command, context: CliContext): void {
  const queue = program
    .command('queue')
    .description('show the queue that "ingest --queue" fills and "work" empties, and its dead letters')
    .addHelpText(
      'after',
      `
Exit codes: ${errorCodes.QUEUE_UNREACHABLE.exit} when there is no Redis at DIPLOGRAPH_REDIS_URL, ${errorCodes.BAD_CONFIG.exit} when it is not set,
${errorCodes.INPUT_NOT_FOUND.exit} when an id is that of no dead letter. docs/queue.md tells more.`,
    );
  queue
    .command('status')
    .description(
      'how many articles wait, are in hand, are to be retried, failed, and how many workers there are',
    )
    .option('--json', 'print one JSON object')
    .action((options: Output) => withQueue(context, (open) => showStatus(context, open, options)));
  queue
    .command('failed')
    .description(
      'the dead letters: articles that were tried 8 times, or that no try can load, with the reason',
    )
    .option('--json', 'print one JSON object a line')
    .option('--limit <number>', 'so many at most, the newest first', parseLimit, 100)
    .action((options: Output & { limit: number }) =>
      withQueue(context, (open) => showFailed(context, open, options)),
    );
  queue
    .command('replay')
    .description('try dead letters again')
    .argument('[id...]', 'which ones, as "queue failed" shows them')
    .option('--all', 'all of them')
    .action((ids: string[], { all }: { all?: boolean }) => {
      const which = idsToReplay(ids, all);
      return withQueue(context, async (open) =>
        context.out(`${letters(await open.replay(which))} wait again`),
      );
    });
  queue
    .command('clear')
    .description('remove the dead letters; the graph stays as it is')
    .option('--waiting', 'also what waits or is to be retried')
    .action(({ waiting = false }: { waiting?: boolean }) =>
      withQueue(context, async (open) => context.out(`${articles(await open.clear({ waiting }))} removed`)),
    );
  for (const command of queue.commands)
    command.exitOverride().showHelpAfterError('(see npx diplograph queue --help)');
}
