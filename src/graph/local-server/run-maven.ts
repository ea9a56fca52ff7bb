import { spawn } from 'node:child_process';
import { AppError } from '../../errors.ts';
import { diskFailureInOutput } from './disk-failure.ts';
import { findProgram } from './find-program.ts';
import { otherWays } from './other-ways.ts';

/** One run of Maven. */
export interface MavenRun {
  /** The folder that it fills, for messages. */
  readonly folder: string;
  readonly args: readonly string[];
  /** Folders divided as in PATH; without it the PATH that this process runs with. */
  readonly searchPath?: string | undefined;
  /** Told each line that Maven prints. */
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

const windows = process.platform === 'win32';

/**
 * Runs Maven to its end.
 * @throws AppError MAVEN_MISSING; DISK_FULL or DISK_READ_ONLY where its output says so; DOWNLOAD_FAILED with the essential
 * lines of its output for any other failure. The signal's reason where it is aborted.
 */
export async function runMaven(options: MavenRun): Promise<void> {
  const executable = await findProgram(windows ? 'mvn.cmd' : 'mvn', options.searchPath);
  if (!executable) throw mavenMissing();
  const { status, output } = await collect(executable, options);
  options.signal?.throwIfAborted();
  if (status === 0) return;
  throw diskFailureInOutput(output, `${options.folder} or Maven's own ~/.m2`) ?? downloadFailed(output);
}

function collect(executable: string, run: MavenRun): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // A .cmd file runs in a shell only, which takes the arguments as one text.
    const args = windows ? run.args.map((arg) => `"${arg}"`) : [...run.args];
    const child = spawn(windows ? `"${executable}"` : executable, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      ...(run.signal && { signal: run.signal }),
    });
    let output = '';
    let rest = '';
    const take = (chunk: string): void => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) run.onLine(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.name === 'AbortError') return;
      reject(error.code === 'ENOENT' || error.code === 'EACCES' ? mavenMissing(error) : error);
    });
    child.on('close', (status) => resolve({ status, output }));
  });
}

function mavenMissing(cause?: unknown): AppError {
  return new AppError(
    'MAVEN_MISSING',
    `The local Neo4j is got with Maven, and no mvn that runs was found on PATH.\nInstall it (Debian and Ubuntu: apt install maven; macOS: brew install maven; else: maven.apache.org). It is needed once; later starts do without.\n${otherWays}`,
    { cause },
  );
}

/** The failure of a download: Maven's own reasons without its advice on how to run Maven. */
export function downloadFailed(output: string): AppError {
  const essential = essentialLines(output);
  return new AppError(
    'DOWNLOAD_FAILED',
    `Maven could not get Neo4j from Maven Central:\n${essential.map((line) => `  ${line}`).join('\n')}\nCheck the network (behind a proxy or a mirror: Maven's settings.xml), then run the same command again; what was downloaded is kept.\n${otherWays}`,
    { details: { output: essential } },
  );
}

const advice = /^(\[Help \d|To see the full stack|Re-run Maven|For more information|After correcting)|^$/;

function essentialLines(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Maven colours what it prints.
  const lines = output.replace(/\x1b\[[0-9;]*m/g, '').split('\n');
  const errors = lines
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) =>
      line
        .slice('[ERROR]'.length)
        .replace(/-> \[Help \d+\]\s*$/, '')
        .trim(),
    )
    .filter((line) => !advice.test(line));
  const chosen = errors.length > 0 ? errors.slice(0, 4) : lines.filter((line) => line.trim()).slice(-4);
  return chosen.map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
}
