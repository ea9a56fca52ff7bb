import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../errors.ts';
import { explainDisk, requireRoom } from './disk-failure.ts';
import { findJava, type ProgramSearch } from './find-java.ts';
import { otherWays } from './other-ways.ts';
import { runMaven } from './run-maven.ts';
import { neo4jVersion } from './server-layout.ts';
import { takeTurns } from './take-turns.ts';

/** What provisioning needs to know. */
export interface ProvisionOptions extends ProgramSearch {
  readonly softwareFolder: string;
  readonly progress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** More arguments for Maven, e.g. `['-s', 'settings.xml']`. */
  readonly mavenArguments?: readonly string[] | undefined;
}

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
/** In megabytes: the jars, once. Maven keeps as much again in its own folder. */
const roomForSoftware = 150;
// By its full name: a short one makes Maven ask the network for what it stands.
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
const markerName = 'complete.json';

/** The folder of the jars within a software folder. */
export function jarFolder(softwareFolder: string): string {
  return path.join(softwareFolder, 'lib');
}

/**
 * Makes sure that the jars of the server are there, whole. They are got once, with Maven; after that neither Maven nor
 * a network is needed. A kill at any moment leaves nothing that is later taken for whole, and of two processes that
 * want the same folder one gets them while the other waits.
 * @throws AppError JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED, DISK_FULL, DISK_READ_ONLY or BAD_CONFIG
 */
export async function provisionSoftware(options: ProvisionOptions): Promise<void> {
  const { softwareFolder, progress, signal } = options;
  await explainDisk(softwareFolder, async () => {
    if (await isWhole(softwareFolder)) return;
    const onWait = (pid: number): void => progress(`Process ${pid} is getting Neo4j; waiting for it`);
    const turns = `${softwareFolder}.lock`;
    await takeTurns(
      turns,
      async () => {
        if (!(await isWhole(softwareFolder))) await download(options);
      },
      { onWait, signal },
    );
  });
}

/** Whether the software is there with every jar that was once downloaded, each in its full size. */
export async function isWhole(softwareFolder: string): Promise<boolean> {
  const marker = await readFile(path.join(softwareFolder, markerName), 'utf8').catch(() => null);
  if (marker === null) return false;
  const expected = JSON.parse(marker) as Record<string, number>;
  const actual = await jarSizes(jarFolder(softwareFolder)).catch(() => ({}) as Record<string, number>);
  return Object.entries(expected).every(([name, size]) => actual[name] === size);
}

async function download(options: ProvisionOptions): Promise<void> {
  const { softwareFolder, progress, signal } = options;
  await findJava(options);
  await mkdir(path.dirname(softwareFolder), { recursive: true });
  await removeRemains(softwareFolder);
  await requireRoom(path.dirname(softwareFolder), roomForSoftware);
  const partial = `${softwareFolder}.partial`;
  const lib = jarFolder(partial);
  await mkdir(lib, { recursive: true });
  const reporter = reportEverySecond(lib, progress);
  const where = ['-f', pom, '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  await runMaven({
    folder: softwareFolder,
    args: ['-B', ...(options.mavenArguments ?? []), ...where, goal],
    searchPath: options.searchPath,
    onLine: reporter.onLine,
    signal,
  }).finally(reporter.stop);
  await seal(partial, softwareFolder);
  progress(`Neo4j ${neo4jVersion} is in ${softwareFolder}`);
}

async function seal(partial: string, softwareFolder: string): Promise<void> {
  const sizes = await jarSizes(jarFolder(partial));
  if (!sizes[`neo4j-${neo4jVersion}.jar`])
    throw new AppError(
      'DOWNLOAD_FAILED',
      `Maven ended well, but there is no neo4j-${neo4jVersion}.jar among the ${Object.keys(sizes).length} jars it copied.\nLook for a setting of Maven that changes dependency:copy-dependencies, then run the same command again.\n${otherWays}`,
    );
  await writeFile(path.join(partial, markerName), `${JSON.stringify(sizes, null, 1)}\n`);
  await rename(partial, softwareFolder);
}

async function removeRemains(softwareFolder: string): Promise<void> {
  // Only the one whose turn it is comes here, so nobody is still filling the partial folder.
  const ours = [
    jarFolder(softwareFolder),
    path.join(softwareFolder, markerName),
    `${softwareFolder}.partial`,
  ];
  for (const remains of ours) await rm(remains, { recursive: true, force: true });
}

async function jarSizes(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await stat(path.join(folder, name))).size])),
  );
}

interface Reporter {
  readonly onLine: (line: string) => void;
  readonly stop: () => void;
}

function reportEverySecond(lib: string, progress: (message: string) => void): Reporter {
  let downloaded = 0;
  progress(`Getting Neo4j ${neo4jVersion} from Maven Central (about 120 MB, once)`);
  const timer = setInterval(async () => {
    const copied = (await readdir(lib).catch(() => [])).length;
    const counts = [downloaded && `${downloaded} jars downloaded`, copied && `${copied} in place`];
    if (downloaded || copied) progress(`Getting Neo4j ${neo4jVersion}: ${counts.filter(Boolean).join(', ')}`);
  }, 1000);
  const onLine = (line: string): void => {
    if (line.includes('Downloaded from ') && line.includes('.jar ')) downloaded += 1;
  };
  return { onLine, stop: () => clearInterval(timer) };
}
