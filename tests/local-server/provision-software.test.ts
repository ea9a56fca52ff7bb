import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isWhole,
  type ProvisionOptions,
  provisionSoftware,
} from '../../src/graph/local-server/provision-software.ts';

// Maven Central is the one outside network here: where it would be asked, a script takes the place of mvn.
let folder: string;
let softwareFolder: string;
let programs: string;
let messages: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph '));
  softwareFolder = path.join(folder, 'neo4j', 'software');
  programs = path.join(folder, 'programs');
  messages = [];
  await mkdir(programs);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const otherWays = /docker compose up[\s\S]*NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD/;

function options(more: Partial<ProvisionOptions> = {}): ProvisionOptions {
  return { softwareFolder, searchPath: programs, progress: (message) => messages.push(message), ...more };
}

async function addProgram(name: string, script: string): Promise<void> {
  await writeFile(path.join(programs, name), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(programs, name), 0o755);
}

const addJava = (version: string): Promise<void> =>
  addProgram('java', `echo 'openjdk version "${version}"' >&2`);

/** A Maven that counts its runs, and copies two jars as the real one copies 214. */
const addMaven = (): Promise<void> =>
  addProgram(
    'mvn',
    `echo run >> '${folder}/runs'
for argument; do case "$argument" in -DoutputDirectory=*) lib="\${argument#*=}";; esac; done
echo neo4j > "$lib/neo4j-5.26.25.jar"
/bin/sleep 0.2
echo server > "$lib/neo4j-server-5.26.25.jar"`,
  );

const runs = async (): Promise<number> =>
  (await readFile(path.join(folder, 'runs'), 'utf8')).trim().split('\n').length;

describe('what is missing is named, with what to do and the other ways to run', () => {
  test('no Java', async () => {
    const failure = provisionSoftware(options({ javaHome: path.join(folder, 'jdk') }));
    await expect(failure).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    await expect(failure).rejects.toThrow(
      /needs Java 17 or newer.*JAVA_HOME=.*jdk: no Java that runs; PATH: no Java/,
    );
    await expect(failure).rejects.toThrow(/apt install openjdk/);
    await expect(failure).rejects.toThrow(otherWays);
  });

  test('a Java that is too old', async () => {
    await addJava('1.8.0_402');
    const failure = provisionSoftware(options());
    await expect(failure).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    await expect(failure).rejects.toThrow('PATH: Java 8, too old');
  });

  test('no Maven', async () => {
    await addJava('17.0.15');
    const failure = provisionSoftware(options());
    await expect(failure).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
    await expect(failure).rejects.toThrow(/apt install maven/);
    await expect(failure).rejects.toThrow(otherWays);
  });

  test('a download that fails, with what the real Maven said of it', async () => {
    const failure = provisionSoftware({
      softwareFolder,
      progress: (message) => messages.push(message),
      javaHome: process.env.JAVA_HOME,
      mavenArguments: ['-o', `-Dmaven.repo.local=${path.join(folder, 'empty')}`],
    });
    const { code, message } = await failure.catch((error) => error);
    expect(code).toBe('DOWNLOAD_FAILED');
    expect(message).toMatch(/offline mode[\s\S]*Check the network/);
    expect(message).toMatch(otherWays);
    expect(message).not.toContain('Re-run Maven');
    expect(await isWhole(softwareFolder)).toBe(false);
  });

  test.each([
    ['DISK_FULL', '[ERROR] Failed to copy artifact: lib/neo4j.jar: No space left on device -> [Help 1]'],
    ['DISK_READ_ONLY', '[ERROR] Could not create local repository at /home/ada/.m2: Read-only file system'],
  ])('%s that Maven met', async (code, said) => {
    await addJava('21.0.2');
    await addProgram('mvn', `echo '${said}'; exit 1`);
    const failure = provisionSoftware(options());
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure).rejects.toThrow(/DIPLOGRAPH_DATA/);
    await expect(failure).rejects.toThrow(otherWays);
  });
});

describe('the software', () => {
  beforeEach(async () => {
    await addJava('25');
    await addMaven();
  });

  test('once there needs neither Maven nor Java again', async () => {
    await provisionSoftware(options());
    expect(messages[0]).toContain('Getting Neo4j 5.26.25 from Maven Central');
    await rm(programs, { recursive: true });
    await provisionSoftware(options());
    expect(await runs()).toBe(1);
    expect(await readdir(path.join(softwareFolder, 'lib'))).toEqual([
      'neo4j-5.26.25.jar',
      'neo4j-server-5.26.25.jar',
    ]);
  });

  test('is got once where several want it at the same moment', async () => {
    await Promise.all([1, 2, 3].map(() => provisionSoftware(options())));
    expect(await runs()).toBe(1);
    expect(messages.filter((message) => message.includes('waiting for it'))).toHaveLength(2);
  });

  test.each([
    ['cut short', (jar: string) => writeFile(jar, '')],
    ['missing', (jar: string) => rm(jar)],
  ])('is got again where a jar is %s', async (_, spoil) => {
    await provisionSoftware(options());
    await spoil(path.join(softwareFolder, 'lib', 'neo4j-server-5.26.25.jar'));
    expect(await isWhole(softwareFolder)).toBe(false);
    await provisionSoftware(options());
    expect([await isWhole(softwareFolder), await runs()]).toEqual([true, 2]);
  });

  test('is whole only after the last step, so that a kill before it leaves nothing to be mistaken', async () => {
    await addProgram('mvn', `${await readFile(path.join(programs, 'mvn'), 'utf8')}\nexit 1`);
    await expect(provisionSoftware(options())).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(await readdir(path.join(folder, 'neo4j'))).not.toContain('software');
    await addMaven();
    await provisionSoftware(options());
    expect(await readdir(path.join(folder, 'neo4j'))).toEqual(['software', 'software.lock']);
  });

  test('stops being got when the run is interrupted', async () => {
    await addProgram('mvn', 'exec /bin/sleep 60');
    const interruption = new AbortController();
    const failure = provisionSoftware(options({ signal: interruption.signal }));
    setTimeout(() => interruption.abort(new Error('Ctrl-C')), 200);
    await expect(failure).rejects.toThrow('Ctrl-C');
  });

  test('is got by the Java of JAVA_HOME where PATH has none', async () => {
    const javaHome = path.join(folder, 'jdk');
    await mkdir(path.join(javaHome, 'bin'), { recursive: true });
    await symlink(path.join(programs, 'java'), path.join(javaHome, 'bin', 'java'));
    const mavenOnly = path.join(folder, 'maven');
    await mkdir(mavenOnly);
    await symlink(path.join(programs, 'mvn'), path.join(mavenOnly, 'mvn'));
    await provisionSoftware(options({ javaHome, searchPath: mavenOnly }));
    expect(await isWhole(softwareFolder)).toBe(true);
  });
});
