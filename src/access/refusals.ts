import type { Act, Audit } from './audit.ts';

const windowMs = 60_000;
/** Different refusals that are told apart within a window; more of them count as one. */
const mostKinds = 60;

/**
 * Records tries that were refused. Those that are alike within a minute are one entry with their number, so that nobody can
 * fill the log, or keep the database busy, by being refused.
 */
export interface Refusals {
  /** Resolves once it is recorded or counted; never rejects. */
  note(act: Act, code: string): Promise<void>;
  /** Records what was only counted so far. */
  flush(): Promise<void>;
}

interface Counted {
  readonly act: Act;
  readonly code: string;
  times: number;
}

/** Refusals that go to `audit`; `onLost` hears of those that could not be written. `now` is in milliseconds. */
export function createRefusals(audit: Audit, now: () => number, onLost: (error: unknown) => void): Refusals {
  let endsAt = 0;
  let counted = new Map<string, Counted>();
  let timer: NodeJS.Timeout | undefined;

  const write = (act: Act, code: string, times: number): Promise<void> =>
    audit.record(act, { outcome: 'REFUSED', code, times }).catch(onLost);
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const over = counted;
    counted = new Map();
    for (const { act, code, times } of over.values()) if (times > 0) await write(act, code, times);
  };
  return {
    flush,
    note: async (act, code) => {
      if (now() >= endsAt) {
        endsAt = now() + windowMs;
        void flush();
      }
      const own = JSON.stringify([act.field, act.caller.kind, act.caller.name, act.address, code]);
      const key = counted.has(own) || counted.size < mostKinds ? own : '';
      const known = counted.get(key);
      if (known) {
        known.times += 1;
        return;
      }
      counted.set(key, { act, code, times: 0 });
      timer ??= setTimeout(() => void flush(), windowMs).unref();
      await write(act, code, 1);
    },
  };
}
