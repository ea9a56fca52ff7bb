import { processParent, processStamp } from '../graph/local-server/process-identity.ts';

const shells: ReadonlySet<string> = new Set(['sh', 'dash', 'bash', 'zsh', 'ash', 'ksh', 'busybox']);
const everyMs = 1_000;

/** The process that ran the command: the parent, or, where that is the shell in between, the parent's parent. */
async function launcherOf(pid: number): Promise<number | null> {
  const parent = await processParent(pid);
  if (parent === null || !shells.has(parent.program)) return parent?.pid ?? null;
  return (await processParent(parent.pid))?.pid ?? null;
}

/**
 * Calls `onDeath` once the process that launched this one is gone. npm passes signals on, but killed outright it leaves its
 * children behind, with the port and the database that they hold. Keeps no process alive.
 */
export async function watchLauncher(pid: number, onDeath: () => void): Promise<void> {
  const launcher = await launcherOf(pid);
  const stamp = launcher === null ? null : await processStamp(launcher);
  if (launcher === null || stamp === null) return;
  const timer = setInterval(async () => {
    if ((await processStamp(launcher)) === stamp) return;
    clearInterval(timer);
    onDeath();
  }, everyMs);
  timer.unref();
}
