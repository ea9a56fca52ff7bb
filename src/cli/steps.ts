import { Listr } from 'listr2';

/** Tells, while a step is under way, what it is at; on a terminal each message takes the place of the one before. */
export type Report = (message: string) => void;

/** Runs one step of a longer work and shows how it goes. */
export type RunStep = <Result>(title: string, work: (report: Report) => Promise<Result>) => Promise<Result>;

const barWidth = 30;

/** A bar for work of known length: ███████░░░ 7 of 10 articles. */
export function progressText(done: number, total: number, noun: string): string {
  const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done} of ${total} ${noun}`;
}

/** Steps for a person who watches: a spinner, then a tick or a cross, messages below while it runs. */
export const watchedStep: RunStep = async (title, work) => {
  let result: Awaited<ReturnType<typeof work>> | undefined;
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          result = await work((message) => {
            task.output = message;
          });
        },
        rendererOptions: { outputBar: 1 },
      },
    ],
    // The message of an error is shown once, by whoever ends the process.
    { registerSignalListeners: false, rendererOptions: { showErrorMessage: false, collapseErrors: false } },
  );
  await list.run();
  return result!;
};

/** Steps for a log: one line for each message, the title in front. */
export function plainStep(write: (line: string) => void): RunStep {
  return async (title, work) => {
    const result = await work((message) => write(`${title}: ${message}`));
    write(`${title}: done`);
    return result;
  };
}
