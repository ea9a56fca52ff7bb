import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerDb } from '../../src/cli/commands/db.ts';
import { loadConfig } from '../../src/config.ts';

let folder: string;
let dataFolder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
  dataFolder = path.join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  let exitCode = 0;
  const program = new Command();
  registerDb(program, {
    config: loadConfig({ DIPLOGRAPH_DATA: dataFolder, ...env }, folder),
    out: (line) => out.push(line),
    err: () => undefined,
    setExitCode: (code) => {
      exitCode = code;
    },
  });
  await program.parseAsync(['db', ...args], { from: 'user' });
  return { out, exitCode };
}

describe('where no local server has ever run', () => {
  test('status says so for programs, exits with 3 and makes no folder', async () => {
    const { out, exitCode } = await run(['status', '--json']);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        running: false,
        problem: null,
        local: true,
        uri: null,
        username: null,
        password: null,
        database: null,
        persistent: false,
        pid: null,
        startedAt: null,
        users: [],
        dataFolder,
      },
    ]);
    expect(exitCode).toBe(3);
    await expect(access(dataFolder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('status says so for people, with how to start one', async () => {
    expect(await run(['status'])).toEqual({
      out: [`No local Neo4j runs on ${dataFolder}; to start one: diplograph db start`],
      exitCode: 3,
    });
  });

  test('stop has nothing to do, and says so', async () => {
    expect(await run(['stop'])).toEqual({ out: [`No local Neo4j runs on ${dataFolder}`], exitCode: 0 });
    await expect(access(dataFolder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('where NEO4J_URI names a server of your own', () => {
  const own = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };

  test.each(['start', 'stop'])('%s runs nothing and says why', async (verb) => {
    const { out } = await run([verb], own);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(
      /^NEO4J_URI names a server of your own, bolt:\/\/127\.0\.0\.1:1: nothing is (started|stopped)/,
    );
    await expect(access(dataFolder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('status tells of that server, and never its password to people', async () => {
    const people = await run(['status'], own);
    expect(people.exitCode).toBe(3);
    expect(people.out.join('\n')).toContain('it does not answer');
    expect(people.out.join('\n')).not.toContain('secret');
    const programs = await run(['status', '--json'], own);
    expect(JSON.parse(programs.out[0]!)).toMatchObject({
      running: false,
      problem: 'silent',
      local: false,
      uri: own.NEO4J_URI,
      username: 'neo4j',
      password: 'secret',
      pid: null,
    });
  });
});
