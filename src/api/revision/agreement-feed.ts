import { Repeater } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import { readStatusChangesLatest, readStatusChangesSince } from '../../graph/generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import { createGate, type Gate } from '../http/gate.ts';
import type { RevisionWatcher } from './watch-revision.ts';

/** Tells listeners which agreements became known or changed status, whoever loaded the articles that say so. */
export interface AgreementFeed {
  /**
   * Agreements as they change, from the moment on at which this resolves; `show` makes of ids what is yielded. Ends when the
   * server does, or `client` is aborted.
   * @throws AppError SERVER_BUSY where too many listen.
   */
  listen<Node>(
    show: (ids: readonly string[]) => Promise<readonly Node[]>,
    client?: AbortSignal,
  ): Promise<AsyncIterable<Node>>;
  /** Through which listeners read. */
  readonly gate: Gate;
}

/** Clocks of those who load may differ by so much; what they say within it is looked at again. */
const overlapMs = 120_000;
/** What is looked at after a change: more than a batch of articles tells. */
const mostChanges = 10_000;
/** What one listener may be behind; then it hears no more, and asks anew. */
const mostBehind = 10_000;

/** Within which a listener takes its first answer, or is forgotten. */
const startMs = 30_000;

interface Listener {
  readonly pending: Set<string>;
  wake(): void;
}

function before(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : new Date(at - overlapMs).toISOString();
}

/** Knows which changes of status it has told of. */
function createMemory(graph: Graph) {
  let told = new Set<string>();
  let newest = '';
  return {
    /** The agreements that have changed since this was called last. */
    look: async (): Promise<readonly string[]> => {
      const since = newest === '' ? '' : before(newest);
      const rows = await graph.read(readStatusChangesSince, { since, limit: mostChanges });
      const keyOf = (row: (typeof rows)[number]): string => `${row.id} ${row.agreement} ${row.knownFrom}`;
      const fresh = rows.filter((row) => !told.has(keyOf(row)));
      told = new Set(rows.map(keyOf));
      newest = rows[0]?.knownFrom ?? newest;
      return [...new Set(fresh.map(({ agreement }) => agreement))];
    },
    begin: async (): Promise<void> => {
      const [latest] = await graph.read(readStatusChangesLatest, {});
      newest = latest?.knownFrom ?? '';
    },
  };
}

function tooMany(limit: number): AppError {
  return new AppError('SERVER_BUSY', `${limit} clients listen already, which is as many as may.`, {
    details: { limit, retryAfterSeconds: 60 },
  });
}

/** A feed that looks for changes while somebody listens, whenever the graph has changed. */
export function createAgreementFeed(graph: Graph, watcher: RevisionWatcher, limit: number): AgreementFeed {
  const listeners = new Set<Listener>();
  let memory = createMemory(graph);
  let stopWatching: (() => void) | undefined;
  let looking: Promise<void> = Promise.resolve();

  const tell = (ids: readonly string[]): void => {
    for (const { pending, wake } of ids.length > 0 ? listeners : []) {
      if (pending.size <= mostBehind) for (const id of ids) pending.add(id);
      wake();
    }
  };
  /** One look after the other; one that fails is made up for by the next. */
  const look = (): Promise<void> => {
    looking = looking.then(async () => tell(await memory.look().catch(() => [])));
    return looking;
  };
  async function begin(): Promise<void> {
    const fresh = createMemory(graph);
    await fresh.begin();
    await fresh.look();
    memory = fresh;
    stopWatching ??= watcher.onChange(() => void look());
  }
  const leave = (listener: Listener): void => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopWatching?.();
    stopWatching = undefined;
  };

  return {
    gate: createGate(2),
    listen: async (show, client) => {
      if (listeners.size >= limit) throw tooMany(limit);
      let wake: () => void = () => undefined;
      const listener: Listener = { pending: new Set(), wake: () => wake() };
      const first = listeners.size === 0;
      listeners.add(listener);
      // What it listens with begins only when it takes the first answer, and it may go before.
      client?.addEventListener('abort', () => leave(listener), { once: true });
      const unstarted = setTimeout(() => leave(listener), startMs);
      unstarted.unref();
      try {
        await (first ? begin() : look());
      } catch (error) {
        leave(listener);
        throw error;
      }
      return new Repeater(async (push, stop) => {
        clearTimeout(unstarted);
        const stopClosing = watcher.onClose(stop);
        let ended = false;
        stop.then(
          () => {
            ended = true;
            listener.wake();
          },
          () => undefined,
        );
        try {
          while (!ended && listener.pending.size <= mostBehind) {
            const ids = [...listener.pending];
            listener.pending.clear();
            const nodes = ids.length > 0 ? await show(ids) : [];
            for (const node of nodes) if (!ended) await push(node);
            if (listener.pending.size > 0 || ended) continue;
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        } finally {
          stopClosing();
          leave(listener);
          stop();
        }
      });
    },
  };
}
