/** Runs what was started backwards: the newest first, each once, whether the end comes by itself or by a signal. */
export interface Shutdown {
  /** Aborted by the first signal: what is under way should give up and take back what it began. */
  readonly signal: AbortSignal;
  /** Remembers how to stop something; the function that it returns stops it now and forgets it. */
  add(stop: () => Promise<void>): () => Promise<void>;
  /** Settles once a signal has asked for the end. */
  readonly requested: Promise<void>;
  /** After this signal the process ends with 0, where all that was to be stopped was stopped: it has done what it was for. */
  endsWell(signal: NodeJS.Signals): void;
  /** Names the work of this process: after a signal it may wind up before the process exits. */
  waitFor(work: Promise<unknown>): void;
}

const exitCodes: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const windUpMs = 45_000;

/**
 * Listens for Ctrl-C, SIGTERM and SIGHUP. The first of them stops everything and ends the process; later ones are passed
 * over, because a terminal and npm both send one Ctrl-C each.
 */
export function createShutdown(host: NodeJS.Process, report: (message: string) => void): Shutdown {
  const stops: (() => Promise<void>)[] = [];
  const abort = new AbortController();
  const requested = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
  const well = new Set<NodeJS.Signals>();
  let work: Promise<unknown> = Promise.resolve();

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (abort.signal.aborted) return;
    if (stops.length > 0) report('Stopping …');
    abort.abort(new Error(`ended by ${signal}`));
    let failed = false;
    for (const stop of stops.toReversed()) {
      await stop().catch((error: unknown) => {
        failed = true;
        report(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    await Promise.race([
      work.catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, windUpMs)),
    ]);
    host.exit(well.has(signal) && !failed ? 0 : (exitCodes[signal] ?? 1));
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) host.on(signal, () => void end(signal));

  return {
    signal: abort.signal,
    requested,
    endsWell: (signal) => void well.add(signal),
    waitFor(named) {
      work = named;
    },
    add(stop) {
      let stopping: Promise<void> | undefined;
      const once = () => {
        stopping ??= stop().finally(() => stops.splice(stops.indexOf(once), 1));
        return stopping;
      };
      stops.push(once);
      return once;
    },
  };
}
