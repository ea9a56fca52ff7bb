/** What came together, and what became of each. */
export type RunTogether<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** For so long one waits for company. */
const waitMs = 30;

/**
 * Makes one piece of work of many that come one by one: what comes within a moment, or while the work before is under way, is
 * done together, `atMost` at once. Results come in the order of items. What fails together is tried one by one where `isShared`
 * says that it is not everybody's trouble, so that a bad one takes no other with it.
 */
export function createGatherer<Item, Result>(
  run: RunTogether<Item, Result>,
  { atMost, isShared }: { readonly atMost: number; readonly isShared: (error: unknown) => boolean },
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running = false;

  async function runOne({ item, resolve, reject }: Waiting<Item, Result>): Promise<void> {
    await run([item]).then(([result]) => resolve(result!), reject);
  }
  async function runBatch(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!);
    } catch (error) {
      if (batch.length === 1 || isShared(error)) for (const { reject } of batch) reject(error);
      else for (const one of batch) await runOne(one);
    }
  }
  async function runAll(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    while (queue.length > 0) await runBatch(queue.splice(0, atMost));
    running = false;
  }
  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (running) return;
      running = true;
      void runAll();
    });
}
