import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { layoutOf } from '../../../src/graph/local-server/server-layout.ts';
import { stopLocalServer } from '../../../src/graph/local-server/stop-local-server.ts';
import { runDiplograph } from './run-diplograph.ts';

/** Two computers, each with a local server of its own; the jars are those of the other tests. */
let folder: string;
const place = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-dump-'));
  for (const name of ['one', 'two']) {
    const { softwareFolder } = layoutOf(place(name));
    await mkdir(path.dirname(softwareFolder), { recursive: true });
    await symlink(inject('softwareFolder'), softwareFolder);
  }
});
afterAll(async () => {
  for (const name of ['one', 'two'])
    await stopLocalServer({ dataFolder: place(name), progress: () => undefined });
  await rm(folder, { recursive: true, force: true });
});

const run = (name: string, ...args: string[]) => runDiplograph(args, { DIPLOGRAPH_DATA: place(name) }).ended;

describe('a dump of the local server', () => {
  it('makes the same graph on another one, and is refused where a graph is', {
    timeout: 900_000,
  }, async () => {
    await run('one', 'db', 'start');
    await run('one', 'ingest', 'seeds/articles');
    const before = (await run('one', 'export')).stdout;
    const dumped = await run('one', 'backup', '--dump', place('dump'));
    expect([dumped.code, dumped.stderr]).toEqual([0, expect.stringContaining('Backed up the whole store')]);
    expect((await readdir(place('dump'))).sort()).toEqual(['manifest.json', 'neo4j.dump']);
    // It ran to stay, so it runs again.
    expect((await run('one', 'db', 'status')).code).toBe(0);
    expect((await run('one', 'export')).stdout).toBe(before);

    await run('two', 'db', 'start');
    const restored = await run('two', 'restore', place('dump'));
    expect([restored.code, restored.stderr]).toEqual([0, expect.stringContaining('Restored ')]);
    expect((await run('two', 'export')).stdout).toBe(before);
    const refused = await run('two', 'restore', place('dump'));
    expect([refused.code, refused.stderr]).toEqual([
      errorCodes.BAD_USAGE.exit,
      expect.stringContaining('--replace'),
    ]);
    await run('two', 'retract', (/"id":"(article:[^"]+)"/.exec(before) ?? [])[1]!, '--reason', 'a test');
    expect((await run('two', 'export')).stdout).not.toBe(before);
    expect((await run('two', 'restore', '--replace', place('dump'))).code).toBe(0);
    expect((await run('two', 'export')).stdout).toBe(before);
  });
});
