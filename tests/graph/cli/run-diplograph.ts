import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inject } from 'vitest';

/** A run of the command line as a process of its own. */
export interface Run {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly written: { stdout: string; stderr: string };
  /** Settles when it has ended. */
  readonly ended: Promise<{
    code: number | null;
    signal: NodeJS.Signals | null;
    stdout: string;
    stderr: string;
  }>;
  /** Settles when its output matches. @throws where it ends before. */
  saw(pattern: RegExp): Promise<RegExpExecArray>;
}

/** The settings that lead to the server that the graph tests share. */
export function sharedServer(): Record<string, string> {
  const { uri, username, password, database } = inject('database');
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Starts `diplograph` with these arguments and settings; the settings of the tests' own environment do not count. */
export function runDiplograph(args: readonly string[], env: Record<string, string>, input = ''): Run {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const child = spawn(process.execPath, ['src/cli/diplograph.mjs', ...args], {
    env: { PATH, HOME, ...(JAVA_HOME ? { JAVA_HOME } : {}), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      child.emit('written');
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...written }));
  const saw = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(written.stdout) ?? pattern.exec(written.stderr);
        if (found) resolve(found);
      };
      child.on('written', look);
      child.on('close', () =>
        reject(new Error(`ended without ${pattern}:\n${written.stdout}\n${written.stderr}`)),
      );
      look();
    });
  return { child, written, ended, saw };
}
