import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../src/graph/local-server/find-program.ts';

const run = promisify(execFile);

/**
 * The genuine redis-server 6.2 for Linux and macOS, built by others and published in Maven Central, which this project needs
 * for Neo4j anyway: so it comes without a compiler, without a package manager and as any user, once.
 */
const artifact = 'com.github.codemonstur:embedded-redis:1.4.4:jar';
const jarName = 'embedded-redis-1.4.4.jar';
const jarChecksum = 'b56845f0a81aa0b6a0c32a309e69081ee7bdeadba9efff6374b0fe9af230db63';
const programs: Readonly<Record<string, string>> = {
  'linux-x64': 'redis-server-6.2.6-v5-linux-amd64',
  'linux-arm64': 'redis-server-6.2.7-linux-arm64',
  'darwin-x64': 'redis-server-6.2.6-v5-darwin-amd64',
  'darwin-arm64': 'redis-server-6.2.6-v5-darwin-arm64',
};

const kept = fileURLToPath(new URL('../../.diplograph/redis/embedded-redis-1.4.4', import.meta.url));

async function runs(program: string): Promise<boolean> {
  const { stdout } = await run(program, ['--version']).catch(() => ({ stdout: '' }));
  const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout) ?? [];
  return Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 2);
}

async function download(program: string): Promise<void> {
  const mvn = await findProgram('mvn', undefined);
  if (!mvn) throw new Error('Expected mvn on PATH, or a redis-server of 6.2 or newer.');
  await mkdir(path.dirname(kept), { recursive: true });
  const partial = await mkdtemp(`${kept}.partial-`);
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
    await run(mvn, ['-q', '-B', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${partial}`]);
    const bytes = await readFile(path.join(partial, jarName));
    const checksum = createHash('sha256').update(bytes).digest('hex');
    if (checksum !== jarChecksum) throw new Error(`Expected ${jarName} with ${jarChecksum}; got ${checksum}`);
    const home = process.env.JAVA_HOME;
    const jar =
      (home && (await findProgram('jar', path.join(home, 'bin')))) || (await findProgram('jar', undefined));
    if (!jar) throw new Error('Expected jar of a JDK on PATH.');
    await run(jar, ['xf', jarName, program], { cwd: partial });
    await chmod(path.join(partial, program), 0o755);
    await rename(partial, kept).catch(() => undefined);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** The path of a redis-server: that on PATH where it is new enough, else one that is got once and kept. */
export async function provideRedis(): Promise<string> {
  const installed = await findProgram('redis-server', undefined);
  if (installed && (await runs(installed))) return installed;
  const name = programs[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error('Expected a redis-server of 6.2 or newer on PATH; none is published for this platform.');
  const program = path.join(kept, name);
  if (!(await runs(program))) await download(name);
  if (!(await runs(program)))
    throw new Error(`Expected ${program} to run; install redis-server 6.2 or newer instead.`);
  return program;
}
