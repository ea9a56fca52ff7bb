/** What is waited for, and for how long nothing may be heard. */
export interface HeartbeatOptions {
  /** Whether the server answers a stranger within so many milliseconds. */
  readonly knock: (withinMs: number) => Promise<boolean>;
  /** Called where something is waited for and nobody answers any more. */
  readonly onSilence: () => void;
  /** After so long without an answer to anything the server is asked whether it is there. */
  readonly quietMs: number;
  /** After so long without any sign it counts as gone. */
  readonly silentMs: number;
  /** The same for one that was gone when it was asked last. */
  readonly stillSilentMs: number;
}

/** Listens for signs of life while something is waited for. */
export interface Heartbeat {
  /** Something is waited for now; the function that it returns says that the wait is over, and whether it was answered. */
  wait(): (answered: boolean) => void;
  /** Whether the server takes long for the smallest thing. */
  isSlow(): boolean;
  close(): void;
}

/** An answer to a knock that took longer is a sign of trouble. */
const slowMs = 1_000;
const everyMs = 250;

interface Knock {
  readonly at: number;
  /** Null while it is not answered. */
  readonly took: number | null;
}

/**
 * Watches over what is waited for: the driver itself waits for ever on a connection from which nothing comes. A statement may
 * take its time; so where none answers, a new connection is tried, and only a server that does not take that either is gone.
 */
export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { knock, onSilence, quietMs, silentMs, stillSilentMs } = options;
  const waits = new Set<{ readonly since: number }>();
  let heardAt = Number.NEGATIVE_INFINITY;
  let last: Knock | null = null;
  let isGone = false;
  let timer: NodeJS.Timeout | undefined;

  const hear = (): void => {
    heardAt = performance.now();
    isGone = false;
  };
  const quietFor = (): number => {
    const [oldest] = waits;
    return oldest === undefined ? 0 : performance.now() - Math.max(oldest.since, heardAt);
  };
  async function ask(): Promise<void> {
    const at = performance.now();
    last = { at, took: null };
    const answered = await knock(silentMs);
    const took = performance.now() - at;
    last = { at, took };
    if (answered) hear();
  }
  const look = (): void => {
    const quiet = quietFor();
    if (quiet >= (isGone ? stillSilentMs : silentMs)) {
      isGone = true;
      waits.clear();
      onSilence();
    } else if (quiet >= quietMs && (last === null || last.took !== null)) void ask();
    if (waits.size === 0) stop();
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    wait: () => {
      const one = { since: performance.now() };
      waits.add(one);
      timer ??= setInterval(look, everyMs).unref();
      return (answered) => {
        waits.delete(one);
        if (answered) hear();
        if (waits.size === 0) stop();
      };
    },
    isSlow: () => {
      if (last === null || performance.now() - last.at > 10_000) return false;
      return (last.took ?? performance.now() - last.at) >= slowMs;
    },
    close: () => {
      waits.clear();
      stop();
    },
  };
}
