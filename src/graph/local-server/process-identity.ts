import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process began, as digits: with the pid it names one process for good, though pids are given out again.
 * @returns null where no such process runs; one that has ended and was not reaped counts as not running
 */
export async function processStamp(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return linuxStamp(pid);
  if (process.platform === 'win32') return signalReaches(pid) ? '0' : null;
  const listed = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]).catch(() => null);
  const match = /^(\S+)\s+(\S.*)$/.exec(listed?.stdout.trim() ?? '');
  return match && !match[1]!.startsWith('Z') ? String(Date.parse(match[2]!)) : null;
}

/** The process that started another, and the name of the program that it runs; null where no such process is known. */
export async function processParent(pid: number): Promise<{ pid: number; program: string } | null> {
  if (process.platform === 'win32') return null;
  const parent =
    process.platform === 'linux' ? (await linuxFields(pid))?.[1] : await listedField(pid, 'ppid');
  if (!parent) return null;
  const program =
    process.platform === 'linux'
      ? await readFile(`/proc/${parent}/comm`, 'utf8').catch(() => '')
      : await listedField(Number(parent), 'comm');
  return { pid: Number(parent), program: (program ?? '').trim().split('/').at(-1)! };
}

/** The name of one hold of this process on something, `<pid>.<stamp>.<random>`; every call gives another. */
export async function ownerName(): Promise<string> {
  return `${process.pid}.${(await processStamp(process.pid)) ?? '0'}.${randomBytes(4).toString('hex')}`;
}

/** The pid in a name that `ownerName` made; null for any other text. */
export function ownerPid(name: string): number | null {
  const match = /^(\d+)\.\d+\.[0-9a-f]{8}$/.exec(name);
  return match ? Number(match[1]) : null;
}

/** Whether the very process that made the name still runs. */
export async function ownerIsAlive(name: string): Promise<boolean> {
  const pid = ownerPid(name);
  return pid !== null && (await processStamp(pid)) === name.split('.')[1];
}

/** The pids of all processes whose command line holds `argument` as one whole argument. */
export async function processesWith(argument: string): Promise<number[]> {
  const lines = process.platform === 'linux' ? await linuxCommandLines() : await listedCommandLines();
  return lines.filter(({ line }) => line.includes(`\0${argument}\0`)).map(({ pid }) => pid);
}

interface CommandLine {
  readonly pid: number;
  /** The arguments, each with a NUL before and after it. */
  readonly line: string;
}

async function linuxCommandLines(): Promise<CommandLine[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return { pid: Number(pid), line: `\0${line}\0` };
    }),
  );
}

async function listedCommandLines(): Promise<CommandLine[]> {
  if (process.platform === 'win32') return [];
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\n').flatMap((row) => {
    const match = /^(\d+)\s+(\S.*)$/.exec(row.trim());
    if (!match) return [];
    // `ps` separates arguments by blanks, and a path may hold one: only the dashes of the next option end an argument.
    return [{ pid: Number(match[1]), line: `\0${match[2]!.replace(/ (?=--)/g, '\0')}\0` }];
  });
}

async function linuxStamp(pid: number): Promise<string | null> {
  const fields = await linuxFields(pid);
  return fields && fields[0] !== 'Z' && fields[0] !== 'X' ? (fields[19] ?? null) : null;
}

/** What /proc tells of a process after its name: its state, its parent, … */
async function linuxFields(pid: number): Promise<string[] | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The second field is the program's name in parentheses, which may hold blanks and parentheses itself.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? null;
}

async function listedField(pid: number, field: string): Promise<string | null> {
  const listed = await run('ps', ['-o', `${field}=`, '-p', String(pid)]).catch(() => null);
  return listed?.stdout.trim() || null;
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
