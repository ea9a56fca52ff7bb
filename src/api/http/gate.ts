/** Lets so many through at once, in the order in which they came. */
export interface Gate {
  /** Waits for its turn; the function that it returns lets the next one in. @throws what `signal` was aborted with. */
  pass(signal: AbortSignal): Promise<() => void>;
  /** Whether who comes now need not wait. */
  isFree(): boolean;
  /** How many wait. */
  waiting(): number;
}

/** A gate that `size` may be behind at once. */
export function createGate(size: number): Gate {
  const queue = new Set<() => void>();
  let inside = 0;

  function leave(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      const [next] = queue;
      next?.();
    };
  }

  return {
    isFree: () => inside < size,
    waiting: () => queue.size,
    pass: (signal) => {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (inside < size) {
        inside += 1;
        return Promise.resolve(leave());
      }
      return new Promise((resolve, reject) => {
        const stop = (): void => {
          queue.delete(enter);
          reject(signal.reason);
        };
        const enter = (): void => {
          queue.delete(enter);
          signal.removeEventListener('abort', stop);
          inside += 1;
          resolve(leave());
        };
        queue.add(enter);
        signal.addEventListener('abort', stop, { once: true });
      });
    },
  };
}
