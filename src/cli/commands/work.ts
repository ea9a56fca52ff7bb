import { type Command, InvalidArgumentError } from 'commander';
import { errorCodes } from '../../errors.ts';
import { boundMemory } from '../bound-memory.ts';
import {
  addExtractorOption,
  chooseExtractor,
  type ExtractorOption,
  tellSummary,
} from '../choose-extractor.ts';
import type { CliContext } from '../context.ts';
import { requireRedisUrl } from '../require-redis.ts';
import { withDatabase } from '../with-database.ts';

interface WorkVerbOptions extends ExtractorOption {
  readonly concurrency: number;
  readonly untilEmpty?: boolean;
}

/** What a worker has in hand it may finish for so long after a signal. */
const stopMs = 30_000;
const mostAtOnce = 1_000;

function parseConcurrency(given: string): number {
  const value = Number(given);
  if (/^\d{1,4}$/.test(given) && value >= 1 && value <= mostAtOnce) return value;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostAtOnce}.`);
}

async function work(context: CliContext, options: WorkVerbOptions): Promise<void> {
  boundMemory();
  const url = requireRedisUrl(context);
  const extractor = await chooseExtractor(context, options);
  const [{ workArticles }, { workQueue }, { openChangeChannel }] = await Promise.all([
    import('../work-articles.ts'),
    import('../../queue/work-queue.ts'),
    import('../../queue/change-channel.ts'),
  ]);
  context.shutdown.endsWell('SIGTERM');
  await withDatabase(
    context,
    async ({ graph }) => {
      const channel = openChangeChannel(url);
      await workArticles({
        context,
        load: { graph, now: context.now, extractor },
        start: (worker) => workQueue({ url, concurrency: options.concurrency, ...worker }),
        channel,
        untilEmpty: options.untilEmpty === true,
        stopMs,
      }).finally(() => channel.close());
    },
    { waitMs: null },
  );
  tellSummary(context, extractor);
}

/** Adds `diplograph work`. */
export function registerWork(program: Command, context: CliContext): void {
  const command = program
    .command('work')
    .description('load articles from the queue, which "ingest --queue" fills; any number of processes may')
    .option(
      '--concurrency <number>',
      `articles in hand at once, ${mostAtOnce} at most`,
      parseConcurrency,
      100,
    )
    .option('--until-empty', 'end when nothing waits, is under way or is to be tried again')
    .addHelpText(
      'after',
      `
Takes articles from the Redis at DIPLOGRAPH_REDIS_URL until Ctrl-C or SIGTERM, and then finishes what it has in hand (${stopMs / 1000} s at most).
What a worker had in hand when it was killed, others take up after half a minute. An article that fails is tried 8 times, with
pauses that double; then it is a dead letter: npx diplograph queue failed. The database being away costs no try.
The graph is that of one "npx diplograph ingest" of the same articles in the same order. docs/queue.md tells how to run Redis.

Exit codes: 0 after SIGTERM or with --until-empty, 130 after Ctrl-C, ${errorCodes.QUEUE_UNREACHABLE.exit} when there is no Redis, ${errorCodes.BAD_CONFIG.exit} when DIPLOGRAPH_REDIS_URL is not set.`,
    )
    .action((options: WorkVerbOptions) => work(context, options));
  addExtractorOption(command);
}
