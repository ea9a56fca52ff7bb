import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localServerStatus } from '../../../src/graph/local-server/local-server-status.ts';
import { layoutOf } from '../../../src/graph/local-server/server-layout.ts';
import { stopLocalServer } from '../../../src/graph/local-server/stop-local-server.ts';
import { type Run, runDiplograph } from './run-diplograph.ts';

/** The main job on data of its own, as a newcomer runs it; the jars are those of the other tests. */
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'diplograph-start-'));
  const { softwareFolder } = layoutOf(dataFolder);
  await mkdir(path.dirname(softwareFolder), { recursive: true });
  await symlink(inject('softwareFolder'), softwareFolder);
});
afterAll(async () => {
  await stopLocalServer({ dataFolder, progress: () => undefined });
  await rm(dataFolder, { recursive: true, force: true });
});

async function start(): Promise<{ run: Run; url: string }> {
  const run = runDiplograph(['start'], { DIPLOGRAPH_DATA: dataFolder, PORT: '0' });
  const [, url] = await run.saw(/Playground +(http:\S+)/);
  return { run, url: url! };
}

async function ask(url: string, query: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

const everything =
  '{ articles { totalCount nodes { id ingestedAt } } agreements(first: 100) { totalCount nodes { id title status } } organizations(first: 100) { nodes { id } } }';

describe('start', () => {
  it('loads the samples, answers the sample question with its evidence, and serves; started again it changes nothing', {
    timeout: 180_000,
  }, async () => {
    const first = await start();
    for (const name of [
      'Center for Digital Transformation',
      'SEE UP Accelerator',
      'Belgrade Science and Technology Park',
    ]) {
      expect(first.run.written.stdout).toContain(name);
    }
    expect(first.run.written.stdout).toMatch(/Which Serbian firms partner with Astana Hub\? 3:/);
    expect(first.run.written.stdout).toMatch(/“.*Astana Hub.*”/s);
    const before = await ask(first.url, everything);
    expect(before.articles.totalCount).toBe(7);

    // What a crash leaves behind: the server runs, nobody uses it.
    first.run.child.kill('SIGKILL');
    await first.run.ended;
    const left = await localServerStatus({ dataFolder });
    expect(left.running).toBe(true);

    const second = await start();
    expect((await localServerStatus({ dataFolder })).pid).toBe(left.pid);
    expect(second.run.written.stderr).toContain('7 articles: 0 loaded, 7 unchanged');
    expect(await ask(second.url, everything)).toEqual(before);

    second.run.child.kill('SIGINT');
    expect((await second.run.ended).code).toBe(130);
    expect((await localServerStatus({ dataFolder })).pid).toBeNull();
  });

  it('stops what it had begun when it is interrupted while Neo4j boots', { timeout: 120_000 }, async () => {
    const run = runDiplograph(['start'], { DIPLOGRAPH_DATA: dataFolder, PORT: '0' });
    await run.saw(/Starting Neo4j/);
    run.child.kill('SIGTERM');
    expect((await run.ended).code).toBe(143);
    expect((await localServerStatus({ dataFolder })).pid).toBeNull();
  });
});
