import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRedis, type TestRedis } from '../../redis/start-redis.ts';
import { type Run, runDiplograph, sharedServer } from '../cli/run-diplograph.ts';
import { connect, emptyDatabase } from '../database.ts';

const driver = connect();
let redis: TestRedis;
let folder: string;
let file: string;

beforeAll(async () => {
  redis = await startRedis();
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
  file = path.join(folder, 'articles.jsonl');
  await writeFile(file, articles().join('\n'));
}, 180_000);
beforeEach(async () => {
  await emptyDatabase(driver);
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
});
afterAll(async () => {
  await redis.stop();
  await rm(folder, { recursive: true });
  await driver.close();
});

/** Articles that share companies, some of one address after another, and one that is none. */
function articles(): string[] {
  const firms = ['Alpha Pharm', 'Beta Foods', 'Great Sky', 'Gamma Bank', 'Delta Steel'];
  const acts = ['signed a memorandum of understanding', 'is negotiating a contract', 'signed a contract'];
  const lines = Array.from({ length: 120 }, (_, index) => ({
    text: `The Serbian company ${firms[index % 5]} ${acts[index % 3]} with the Kazakh company ${firms[(index + 2) % 5]} ${index}.`,
    publishedOn: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    ...(index % 6 === 0 ? { url: `https://news.example/${index % 24}` } : {}),
  }));
  return [...lines.map((line) => JSON.stringify(line)), JSON.stringify({ text: '...' })];
}

const run = (...args: string[]): Run =>
  runDiplograph(args, {
    ...sharedServer(),
    DIPLOGRAPH_REDIS_URL: redis.url,
    DIPLOGRAPH_DATA: folder,
    CI: '1',
  });
const exported = async (): Promise<string> => {
  const { code, stdout, stderr } = await run('export', '--format', 'jsonl', '--timeless').ended;
  expect([code, stderr.includes('DATABASE')]).toEqual([0, false]);
  return stdout;
};
const statusOf = async () => JSON.parse((await run('queue', 'status', '--json').ended).stdout);

describe('workers', () => {
  it('make the graph of one process, also where a worker, Redis and the adder are killed', async () => {
    const whole = await run('ingest', file).ended;
    expect(whole.stderr).toMatch(/\d+ loaded, 0 unchanged, \d+ updated, 1 rejected/);
    const expected = await exported();
    await emptyDatabase(driver);

    const cut = run('ingest', '--queue', file);
    setTimeout(() => cut.child.kill('SIGKILL'), 1_500);
    await cut.ended;
    const added = await run('ingest', '--queue', file, '--rejects', path.join(folder, 'rejects.jsonl')).ended;
    expect(added.stderr).toMatch(/121 articles: \d+ queued, \d+ on the queue already, 1 rejected/);

    const killed = run('work', '--concurrency', '30');
    await killed.saw(/\d+ articles/);
    killed.child.kill('SIGKILL');
    const first = run('work', '--concurrency', '50');
    const second = run('work', '--concurrency', '7', '--until-empty');
    await redis.crash();
    await redis.restart();
    const { code } = await second.ended;
    expect(code).toBe(0);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    expect(await statusOf()).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    expect(await exported()).toBe(expected);
  }, 600_000);

  it('are waited for where as many wait as may', async () => {
    const adding = run('ingest', '--queue', '--waiting', '50', file);
    await adding.saw(
      /50 articles wait, which is as many as may\. No worker runs; start one: npx diplograph work/,
    );
    const worker = run('work', '--until-empty');
    expect((await adding.ended).stderr).toMatch(/120 queued/);
    expect((await worker.ended).code).toBe(0);
  }, 120_000);

  it('are told apart from no Redis, and the verbs of an empty queue say that it is empty', async () => {
    const away = await runDiplograph(['queue', 'status'], { DIPLOGRAPH_REDIS_URL: 'redis://127.0.0.1:1' })
      .ended;
    expect([away.code, away.stderr]).toEqual([
      69,
      expect.stringContaining('QUEUE_UNREACHABLE: No Redis answers at'),
    ]);
    const unset = await runDiplograph(['work'], {}).ended;
    expect([unset.code, unset.stderr]).toEqual([
      78,
      expect.stringContaining('Expected DIPLOGRAPH_REDIS_URL'),
    ]);
    const [status, failed] = await Promise.all([run('queue', 'status').ended, run('queue', 'failed').ended]);
    expect(status.stderr).toContain('The queue is empty.');
    expect(status.stdout).toMatch(/Workers +0 {2}\(start one: npx diplograph work\)/);
    expect(failed.stderr).toContain('There are no dead letters.');
    const replay = await run('queue', 'replay').ended;
    expect([replay.code, replay.stderr]).toEqual([64, expect.stringContaining('or --all')]);
  }, 60_000);
});
