/** Lets so many through at once: the lightest first, and of those that weigh the same who came first. */
export interface Gate {
  /** Waits for its turn; the function that it returns lets the next one in. @throws what `signal` was aborted with. */
  pass(signal: AbortSignal, weight?: number): Promise<() => void>;
  /** Whether who comes now need not wait. */
  isFree(): boolean;
  /** How many wait. */
  waiting(): number;
  /** Sends the heaviest that waits away with this reason, where it weighs more; whether there was one. */
  turnAway(heavierThan: number, reason: unknown): boolean;
}

interface Waiting {
  readonly weight: number;
  readonly enter: () => void;
  readonly refuse: (reason: unknown) => void;
}

/** A gate that `size` may be behind at once. */
export function createGate(size: number): Gate {
  /** The lightest first. */
  const queue: Waiting[] = [];
  let inside = 0;

  function leave(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      queue.shift()?.enter();
    };
  }
  const remove = (one: Waiting): void => {
    const at = queue.indexOf(one);
    if (at >= 0) queue.splice(at, 1);
  };
  const join = (one: Waiting): void => {
    const at = queue.findLastIndex(({ weight }) => weight <= one.weight);
    queue.splice(at + 1, 0, one);
  };

  return {
    isFree: () => inside < size,
    waiting: () => queue.length,
    turnAway: (heavierThan, reason) => {
      const heaviest = queue.at(-1);
      if (!heaviest || heaviest.weight <= heavierThan) return false;
      heaviest.refuse(reason);
      return true;
    },
    pass: (signal, weight = 0) => {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (inside < size) {
        inside += 1;
        return Promise.resolve(leave());
      }
      return new Promise((resolve, reject) => {
        const stop = (): void => one.refuse(signal.reason);
        const one: Waiting = {
          weight,
          enter: () => {
            signal.removeEventListener('abort', stop);
            inside += 1;
            resolve(leave());
          },
          refuse: (reason) => {
            remove(one);
            signal.removeEventListener('abort', stop);
            reject(reason);
          },
        };
        join(one);
        signal.addEventListener('abort', stop, { once: true });
      });
    },
  };
}
