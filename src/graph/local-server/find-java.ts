import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';
import { findProgram, isExecutable } from './find-program.ts';
import { otherWays } from './other-ways.ts';

const run = promisify(execFile);
const oldest = 17;
const suffix = process.platform === 'win32' ? '.exe' : '';

/** Where programs are looked for. */
export interface ProgramSearch {
  /** The folder of a Java, as in JAVA_HOME; it is asked before the search path. */
  readonly javaHome?: string | null | undefined;
  /** Folders divided as in PATH; without it the PATH that this process runs with. */
  readonly searchPath?: string | undefined;
}

/** A Java that can run the server. */
export interface Java {
  readonly executable: string;
  /** The major version: 17, 21, … */
  readonly version: number;
}

/**
 * Finds a Java of version 17 or newer, in JAVA_HOME first, then on the search path.
 * @throws AppError JAVA_MISSING that says what was found instead, and what to do
 */
export async function findJava(search: ProgramSearch): Promise<Java> {
  const seen: string[] = [];
  for (const { from, executable } of await candidates(search)) {
    const version = executable ? await javaVersion(executable) : null;
    if (executable && version !== null && version >= oldest) return { executable, version };
    seen.push(`${from}: ${version === null ? 'no Java that runs' : `Java ${version}, too old`}`);
  }
  throw new AppError(
    'JAVA_MISSING',
    `The local Neo4j needs Java ${oldest} or newer, and none was found (${seen.join('; ')}).\n` +
      `Install one (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21; else: adoptium.net), or set JAVA_HOME to its folder.\n${otherWays}`,
    { details: { seen } },
  );
}

async function candidates({
  javaHome,
  searchPath,
}: ProgramSearch): Promise<{ from: string; executable: string | null }[]> {
  const onPath = { from: 'PATH', executable: await findProgram(`java${suffix}`, searchPath) };
  if (!javaHome) return [onPath];
  const executable = path.join(javaHome, 'bin', `java${suffix}`);
  return [
    { from: `JAVA_HOME=${javaHome}`, executable: (await isExecutable(executable)) ? executable : null },
    onPath,
  ];
}

async function javaVersion(executable: string): Promise<number | null> {
  const printed = await run(executable, ['-version'], { timeout: 20_000 }).catch(() => null);
  return printed ? parseJavaVersion(`${printed.stderr}\n${printed.stdout}`) : null;
}

/** The major version in what `java -version` prints: 8 for `1.8.0_402`, 17 for `17.0.15`; null where there is none. */
export function parseJavaVersion(printed: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match ? Number(match[1]) : null;
}
