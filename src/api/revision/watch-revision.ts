import type { Graph } from '../../graph/graph.ts';

/** Knows which state the graph is in, and hears when that changes. */
export interface RevisionWatcher {
  /**
   * A text for the state of the graph, at most `freshMs` old: what is read afterwards is no older than it. It changes with the
   * day too, because some answers speak of today. Null where the database does not say.
   */
  current(): Promise<string | null>;
  /** Says that this process has changed the graph, also to other instances. */
  expire(): void;
  /** Says that the graph may have changed: it is asked for its state anew. */
  renew(): void;
  /** Calls `listener` after each change, from any process, until what it returns is called. */
  onChange(listener: () => void): () => void;
  /** Ends its watch, and calls `listener` of every `onClose`. */
  close(): void;
  onClose(listener: () => void): () => void;
}

/** A way to tell other instances that the graph has changed. */
export interface Channel {
  publish(): void;
  onChange(listener: () => void): () => void;
}

/** How often the database is asked. */
export interface WatchOptions {
  /** For so long after it was asked it is not asked again, however many requests come. */
  readonly freshMs: number;
  /** While somebody listens it is asked this often, also without requests. */
  readonly listenMs: number;
  readonly now: () => Date;
  /** Tells other instances of changes, and hears of theirs at once; without it they are found by asking the database. */
  readonly channel: Channel | null;
}

/** A database that takes longer to say its state is asked the question itself. */
const stateMs = 1_500;

const usual: WatchOptions = { freshMs: 250, listenMs: 1_000, now: () => new Date(), channel: null };

interface Known {
  readonly state: string;
  readonly at: number;
}

/** Listeners that can be taken away again. */
function createListeners() {
  const all = new Set<() => void>();
  return {
    size: () => all.size,
    call: () => {
      for (const listener of [...all]) listener();
    },
    add: (listener: () => void): (() => void) => {
      // The same function may listen twice.
      const own = (): void => listener();
      all.add(own);
      return () => void all.delete(own);
    },
  };
}

/** Watches the graph: by what this process says of its own writes, and by asking the database while requests come. */
export function watchRevision(graph: Graph, options: Partial<WatchOptions> = {}): RevisionWatcher {
  const { freshMs, listenMs, now, channel } = { ...usual, ...options };
  const changed = createListeners();
  const closed = createListeners();
  let known: Known | null = null;
  let seen: string | null = null;
  let asking: Promise<string | null> | null = null;
  let writes = 0;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  const note = (state: string): void => {
    const before = seen;
    seen = state;
    if (before !== null && before !== state) changed.call();
  };
  async function ask(): Promise<string | null> {
    const before = writes;
    try {
      const at = performance.now();
      const state = await graph.state({ signal: AbortSignal.timeout(stateMs) });
      // A write in the meantime may or may not be in what was answered.
      if (writes === before) known = { state, at };
      note(state);
      return state;
    } catch {
      known = null;
      return null;
    }
  }
  const askOnce = (): Promise<string | null> => {
    if (asking) return asking;
    const own = ask().finally(() => {
      if (asking === own) asking = null;
    });
    asking = own;
    return own;
  };
  const listen = (): void => {
    clearTimeout(timer);
    if (ended || changed.size() === 0) return;
    timer = setTimeout(() => void askOnce().then(listen), listenMs);
    timer.unref();
  };

  const renew = (): void => {
    writes += 1;
    known = null;
    asking = null;
    if (changed.size() > 0) void askOnce();
  };
  const stopHearing = channel?.onChange(renew);

  return {
    current: async () => {
      const fresh = known !== null && performance.now() - known.at < freshMs;
      const state = fresh ? known!.state : await askOnce();
      return state === null ? null : `${state} ${now().toISOString().slice(0, 10)}`;
    },
    renew,
    expire: () => {
      renew();
      channel?.publish();
    },
    onChange: (listener) => {
      const remove = changed.add(listener);
      if (changed.size() === 1) void askOnce().then(listen);
      return () => {
        remove();
        listen();
      };
    },
    onClose: closed.add,
    close: () => {
      ended = true;
      clearTimeout(timer);
      stopHearing?.();
      closed.call();
    },
  };
}
