import { setTimeout as delay } from 'node:timers/promises';
import { processStamp } from './process-identity.ts';

const poll = 50;
/** After a SIGKILL only the kernel has work to do. */
const afterKill = 10_000;

/**
 * Ends a process and waits until it is gone: in order (SIGTERM), or where it has not gone after the bound, at once (SIGKILL).
 * A process that is gone already is fine; so is a pid that another process has by now, which is left alone.
 * @returns how it went
 */
export async function endProcess(pid: number, withinMilliseconds: number): Promise<'ended' | 'killed'> {
  const stamp = await processStamp(pid);
  if (stamp === null) return 'ended';
  signalProcess(pid, 'SIGTERM');
  if (await isGone(pid, stamp, withinMilliseconds)) return 'ended';
  signalProcess(pid, 'SIGKILL');
  await isGone(pid, stamp, afterKill);
  return 'killed';
}

async function isGone(pid: number, stamp: string, withinMilliseconds: number): Promise<boolean> {
  const end = performance.now() + withinMilliseconds;
  while ((await processStamp(pid)) === stamp) {
    if (performance.now() > end) return false;
    await delay(poll);
  }
  return true;
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
