import { AppError } from '../../errors.ts';
import type { LaneLimits } from '../limits.ts';
import { createGate, type Gate } from './gate.ts';

/** A sort of work of which only so much is under way at once. */
export interface Lane {
  /**
   * Waits for a place, behind those that weigh less; the function that it returns gives it back, once.
   * @throws AppError SERVER_BUSY where too many wait that weigh no more, or no place comes free in time; what `signal` was
   * aborted with.
   */
  enter(signal: AbortSignal, weight?: number): Promise<() => void>;
  /** Through which its statements go. */
  readonly gate: Gate;
}

function busy(limits: LaneLimits): AppError {
  return new AppError(
    'SERVER_BUSY',
    'The server is busy with other operations of this size. Try again in a moment, or ask for less at once.',
    { details: { atOnce: limits.atOnce, retryAfterSeconds: Math.max(1, Math.ceil(limits.waitMs / 1000)) } },
  );
}

/** Lets whatever else has come be looked at: operations that read nothing would follow each other without a pause. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A lane of its own. */
export function createLane(limits: LaneLimits): Lane {
  const places = createGate(limits.atOnce);
  return {
    gate: createGate(limits.statements),
    enter: async (signal, weight = 0) => {
      await breathe();
      if (places.isFree()) return places.pass(signal);
      if (places.waiting() >= limits.waiting && !places.turnAway(weight, busy(limits))) throw busy(limits);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(busy(limits)), limits.waitMs);
      try {
        const leave = await places.pass(AbortSignal.any([signal, late.signal]), weight);
        await breathe();
        return leave;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
