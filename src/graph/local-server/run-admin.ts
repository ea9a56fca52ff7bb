import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';
import { diskFailureInOutput } from './disk-failure.ts';
import { jarFolder } from './provision-software.ts';
import type { ServerLayout } from './server-layout.ts';

const run = promisify(execFile);

/** neo4j-admin, as the jars have it. */
const adminClass = 'org.neo4j.server.startup.Neo4jAdminCommand';
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const mostOutput = 64 * 1024 * 1024;

/** What a run of neo4j-admin needs to know. */
export interface AdminRun {
  /** What was to be done, for the message of a failure, such as "set its first password". */
  readonly purpose: string;
  readonly args: readonly string[];
  /** In milliseconds. */
  readonly within: number;
  /** Never repeated in a message. */
  readonly secret?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs neo4j-admin on the data of a local server, which must not run meanwhile.
 * @throws AppError DISK_FULL or DISK_READ_ONLY, else LOCAL_SERVER_FAILED with what it said
 */
export async function runAdmin(
  layout: ServerLayout,
  java: string,
  { purpose, args, within, secret, signal }: AdminRun,
): Promise<void> {
  const classPath = path.join(jarFolder(layout.softwareFolder), '*');
  const command = [...quick, `-Dbasedir=${layout.home}`, '-cp', classPath, adminClass, ...args];
  try {
    await run(java, command, { timeout: within, maxBuffer: mostOutput, ...(signal ? { signal } : {}) });
  } catch (error) {
    signal?.throwIfAborted();
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`;
    const output = secret === undefined ? said : said.replaceAll(secret, '…');
    throw (
      diskFailureInOutput(output, layout.home) ??
      new AppError('LOCAL_SERVER_FAILED', `Neo4j could not ${purpose}:\n${output.trim().slice(-2_000)}`, {
        details: { home: layout.home },
      })
    );
  }
}
