import { userInfo } from 'node:os';
import { type Config, loadConfig } from '../config.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { plainStep, type RunStep, watchedStep } from './steps.ts';
import { watchLauncher } from './watch-launcher.ts';

/** What a verb may use of the world outside. */
export interface CliContext {
  /** Reads and checks the settings, at the first call: `--help` works with any environment. */
  config(): Config;
  readonly stdin: NodeJS.ReadableStream;
  /** For results that are long: whoever writes there heeds its pace. */
  readonly stdout: NodeJS.WritableStream;
  /** Writes a line to the standard output: results. */
  out(line: string): void;
  /** Writes a line to the standard error: progress and messages. */
  err(line: string): void;
  /** Runs a step and shows how it goes, on the standard error. */
  readonly step: RunStep;
  readonly shutdown: Shutdown;
  now(): Date;
  /** Who uses this computer, as far as it tells. */
  userName(): string;
}

/** The context of a real process. */
export function createContext(host: NodeJS.Process): CliContext {
  let config: Config | undefined;
  if (host.env.npm_lifecycle_event !== undefined)
    void watchLauncher(host.pid, () => host.kill(host.pid, 'SIGTERM'));
  // Whoever reads may stop, as head does; what is still to be said is then nobody's, and no failure.
  host.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const err = (line: string) => void host.stderr.write(`${line}\n`);
  return {
    config: () => {
      config ??= loadConfig(host.env, host.cwd());
      return config;
    },
    stdin: host.stdin,
    stdout: host.stdout,
    out: (line) => void host.stdout.write(`${line}\n`),
    err,
    step: host.stderr.isTTY === true && host.env.CI === undefined ? watchedStep : plainStep(err),
    shutdown: createShutdown(host, err),
    now: () => new Date(),
    userName: () => {
      try {
        return userInfo().username;
      } catch {
        // A container may run as a number that has no name.
        return `user ${host.getuid?.() ?? 'unknown'}`;
      }
    },
  };
}
