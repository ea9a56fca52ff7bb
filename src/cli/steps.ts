/** How far a work of known length is. */
export interface Progress {
  readonly done: number;
  /** Null where nobody knows before the end. */
  readonly total: number | null;
  /** What is counted, in the plural. */
  readonly noun: string;
}

/** Tells, while a step is under way, what it is at. */
export type Report = (message: string | Progress) => void;

/** Runs one step of a longer work and shows how it goes. */
export type RunStep = <Result>(title: string, work: (report: Report) => Promise<Result>) => Promise<Result>;

const barWidth = 30;
const plainEveryMs = 1_000;

function countText({ done, total, noun }: Progress): string {
  if (total === null) return `${done} ${noun}`;
  return `${done} of ${total} ${noun}`;
}

/** A bar before the count: ███████░░░ 7 of 10 articles. */
function barText(progress: Progress): string {
  if (progress.total === null) return countText(progress);
  const filled = progress.total === 0 ? barWidth : Math.round((progress.done / progress.total) * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${countText(progress)}`;
}

/** Steps for a person who watches: a spinner, then a tick or a cross; below it the newest message, or a bar. */
export const watchedStep: RunStep = async (title, work) => {
  const { Listr } = await import('listr2');
  let result: Awaited<ReturnType<typeof work>> | undefined;
  let ended = false;
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          result = await work((message) => {
            // What is reported later, such as the stop at the end, would draw the step again.
            if (!ended) task.output = typeof message === 'string' ? message : barText(message);
          });
        },
        rendererOptions: { persistentOutput: true },
      },
    ],
    // The message of an error is shown once, by whoever ends the process.
    { registerSignalListeners: false, rendererOptions: { showErrorMessage: false, collapseErrors: false } },
  );
  await list.run().finally(() => {
    ended = true;
  });
  return result!;
};

/** Steps for a log: one line for each message, the title in front; of a progress at most one line a second, and its end. */
export function plainStep(write: (line: string) => void, clock: () => number = Date.now): RunStep {
  return async (title, work) => {
    let writtenAt = 0;
    const result = await work((message) => {
      if (typeof message === 'string') return write(`${title}: ${message}`);
      if (message.done !== message.total && clock() - writtenAt < plainEveryMs) return;
      writtenAt = clock();
      write(`${title}: ${countText(message)}`);
    });
    write(`${title}: done`);
    return result;
  };
}
