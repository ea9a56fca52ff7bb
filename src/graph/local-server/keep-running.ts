import { setTimeout as delay } from 'node:timers/promises';
import { processStamp } from './process-identity.ts';

/** How often the process is looked at, in milliseconds. */
const lookMs = 1_000;
const longestPauseMs = 30_000;

/** A server process to look after. */
export interface Watched {
  readonly pid: number;
  /** Brings it back, whoever does so first; null where somebody has stopped it on purpose. */
  readonly revive: () => Promise<number | null>;
  readonly progress: (message: string) => void;
}

/**
 * Looks after a server: where its process ends and nobody has stopped it, it is brought back, tried again with longer and
 * longer pauses for as long as that fails. Ends when the server is stopped on purpose, or by the function that it returns.
 */
export function keepRunning({ pid: first, revive, progress }: Watched): () => Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const watch = async (): Promise<void> => {
    let pid = first;
    let pause = lookMs;
    for (;;) {
      await delay(pause, undefined, { signal, ref: false });
      if ((await processStamp(pid)) !== null) continue;
      try {
        const revived = await revive();
        if (revived === null) return;
        pid = revived;
        pause = lookMs;
      } catch (error) {
        if (signal.aborted) return;
        pause = Math.min(longestPauseMs, 2 * pause);
        progress(
          `It cannot be brought back: ${(error as Error).message} Trying again in ${pause / 1000} seconds.`,
        );
      }
    }
  };
  const watching = watch().catch(() => undefined);
  return async () => {
    over.abort();
    await watching;
  };
}
