import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BackupManifest, manifestText } from '../../../src/backup/manifest.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import { errorCodes } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { verifyGraph } from '../../../src/load/verify-graph.ts';
import { loadItems, openCuration, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
let graph: Graph;
let folder: string;
let made = 0;

beforeAll(async () => {
  graph = openGraph({ address: inject('database') });
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
  await driver.close();
});

const run = (...args: string[]) => runDiplograph(args, sharedServer()).ended;
const exported = async () => [(await run('export')).stdout, (await run('export', '--timeless')).stdout];
const newFolder = () => path.join(folder, `backup-${++made}`);

async function ids(query: string): Promise<string[]> {
  const { records } = await driver.executeQuery(query, {}, { database: inject('database').database });
  return records.map((row) => row.get('id') as string);
}

/** Articles, one of them superseded, one retracted, a merge, a country set, and what stands beside the graph. */
async function makeHistory(): Promise<void> {
  expect((await run('ingest', 'seeds/articles')).code).toBe(0);
  const page = (text: string) =>
    tryRead({
      name: 'a.md',
      format: 'markdown',
      bytes: new TextEncoder().encode(`---\nurl: https://example.org/a\ndate: 2026-01-01\n---\n${text}`),
    });
  const items = [
    page('Serbia and Kazakhstan signed a memorandum.'),
    page('Serbia and Kazakhstan signed a treaty.'),
  ];
  await loadItems({ graph, items, now: () => new Date() });
  const curation = openCuration(graph, () => new Date());
  const said = { author: 'somebody', reason: 'they say so' };
  const [a, b, c] = await ids('MATCH (o:Organization) RETURN o.id AS id ORDER BY o.name LIMIT 3');
  await curation.mergeOrganizations(a!, [b!], said);
  await curation.setCountry(c!, 'KZ', said);
  const [article] = await ids('MATCH (a:Article) RETURN a.id AS id ORDER BY id LIMIT 1');
  await curation.retractArticle(article!, said);
  await driver.executeQuery(
    `CREATE (:ApiKey {id: 'key:1', hash: 'abc', uses: 7, scopes: ['read', 'admin']}), (:AuditEntry {id: 'audit:1', at: '2026-01-01T00:00:00Z'})`,
  );
}

async function recordsOf(): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n:ApiKey|AuditEntry) RETURN n.id AS id, properties(n) AS p, valueType(n.uses) AS t ORDER BY id',
  );
  return records.map((row) => JSON.stringify(Object.entries({ ...row.get('p'), t: row.get('t') }).sort()));
}

async function changeManifest(where: string, change: (manifest: BackupManifest) => object): Promise<void> {
  const file = path.join(where, 'manifest.json');
  const { sha256: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, manifestText(change(manifest) as BackupManifest));
}

describe('a backup', () => {
  it('gives back the same graph, in another database and over another graph', {
    timeout: 180_000,
  }, async () => {
    await makeHistory();
    const [before, records] = [await exported(), await recordsOf()];
    const where = newFolder();
    const done = await run('backup', where);
    expect(done.stderr).toMatch(/Backed up \d+ articles with \d+ claims at revision \d+ to /);
    expect(done.code).toBe(0);
    expect((await readdir(where)).sort()).toEqual(['graph.jsonl', 'manifest.json', 'records.jsonl']);
    for (const name of await readdir(where))
      expect((await stat(path.join(where, name))).mode & 0o077).toBe(0);
    expect(await readFile(path.join(where, 'graph.jsonl'), 'utf8')).toBe(before[0]);

    expect((await run('restore', '--check', where)).stderr).toContain('The backup is whole');
    const refused = await run('restore', where);
    expect([refused.code, refused.stderr]).toEqual([
      errorCodes.BAD_USAGE.exit,
      expect.stringContaining('say --replace'),
    ]);
    expect(await exported()).toEqual(before);

    await emptyDatabase(driver);
    const restored = await run('restore', where);
    expect(restored.stderr).not.toContain('differs');
    expect(restored.code).toBe(0);
    expect(await exported()).toEqual(before);
    expect(await recordsOf()).toEqual(records);

    await emptyDatabase(driver);
    await run('ingest', 'tests/gold/dev2');
    expect((await run('restore', '--replace', where)).code).toBe(0);
    expect(await exported()).toEqual(before);
    expect((await run('rebuild')).code).toBe(0);
    expect((await run('verify')).code).toBe(0);
  });

  it('that is damaged, cut off, foreign or of the future is refused, and nothing is changed', {
    timeout: 240_000,
  }, async () => {
    await makeHistory();
    const whole = newFolder();
    await run('backup', whole);
    const before = await exported();
    const spoil: Record<string, [RegExp, (where: string) => Promise<void>]> = {
      'a byte': [
        /SHA-256/,
        async (where) => {
          const text = await readFile(path.join(where, 'graph.jsonl'), 'utf8');
          await writeFile(path.join(where, 'graph.jsonl'), text.replace('Serbia', 'Syrbia'));
        },
      ],
      'cut off': [/bytes, as the manifest says/, (where) => truncate(path.join(where, 'graph.jsonl'), 1000)],
      longer: [/bytes, as the manifest says/, (where) => appendFile(path.join(where, 'records.jsonl'), '\n')],
      'no manifest': [/no backup, or one that was cut off/, (where) => rm(path.join(where, 'manifest.json'))],
      'no graph': [/there is none/, (where) => rm(path.join(where, 'graph.jsonl'))],
      'not json': [/expected a JSON object/, (where) => writeFile(path.join(where, 'manifest.json'), 'x')],
      foreign: [
        /"format": "diplograph-backup"/,
        (where) => writeFile(path.join(where, 'manifest.json'), '{"format":"other","version":1}'),
      ],
      'an edited manifest': [
        /checksum is that of another/,
        async (where) => {
          const file = path.join(where, 'manifest.json');
          await writeFile(
            file,
            (await readFile(file, 'utf8')).replace(/"articles": \d+/, '"articles": 99999'),
          );
        },
      ],
      'a newer format': [
        /version 99, of a newer release/,
        (where) => changeManifest(where, (manifest) => ({ ...manifest, version: 99 })),
      ],
      'a newer schema': [
        /migration 999-later, of a newer release/,
        (where) =>
          changeManifest(where, (manifest) => ({
            ...manifest,
            migrations: [...manifest.migrations, '999-later'],
          })),
      ],
      'another place': [
        /expected the files/,
        (where) =>
          changeManifest(where, (manifest) => ({
            ...manifest,
            files: manifest.files.map((file) => ({ ...file, name: `../${file.name}` })),
          })),
      ],
    };
    for (const [name, [message, change]] of Object.entries(spoil)) {
      const where = newFolder();
      await cp(whole, where, { recursive: true });
      await change(where);
      const { code, stderr } = await run('restore', '--replace', where);
      expect([name, code, stderr]).toEqual([
        name,
        errorCodes.BAD_USER_INPUT.exit,
        expect.stringMatching(message),
      ]);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect((await run('restore', newFolder())).code).toBe(errorCodes.INPUT_NOT_FOUND.exit);
    expect(await exported()).toEqual(before);
  });

  it('goes on where its restore was killed, also while it replaced another graph', {
    timeout: 240_000,
  }, async () => {
    await makeHistory();
    const where = newFolder();
    await run('backup', where);
    const before = await exported();
    for (const [index, pause] of [0, 60, 200, 500].entries()) {
      const args = index === 0 ? ['restore', '--replace', where] : ['restore', where];
      if (index === 0) await run('ingest', 'tests/gold/dev2');
      const { child, saw, ended } = runDiplograph(args, sharedServer());
      await saw(/(?:Restore: \d|[Rr]estored )/).catch(() => undefined);
      await delay(pause);
      child.kill('SIGKILL');
      await ended;
    }
    const last = await run('restore', '--replace', where);
    expect(last.code).toBe(0);
    expect(await exported()).toEqual(before);
    expect((await run('verify')).code).toBe(0);
  });

  it('is of one revision while others write, and nothing of theirs is lost', {
    timeout: 180_000,
  }, async () => {
    expect((await run('ingest', 'seeds/articles')).code).toBe(0);
    const writer = openGraph({ address: inject('database') });
    const pending: Promise<unknown>[] = [];
    const write = (number: number) => {
      const text = `Serbia and Kazakhstan signed memorandum number ${number} on energy.`;
      const bytes = new TextEncoder().encode(`---\ntitle: t${number}\ndate: 2026-02-03\n---\n${text}`);
      const item = tryRead({ name: `${number}.md`, format: 'markdown', bytes });
      return loadItems({ graph: writer, items: [item], now: () => new Date() });
    };
    let tries = 0;
    /** Somebody writes in the middle of each try. */
    const disturbed: Graph = {
      ...graph,
      stream: (statement, params) => {
        async function* rows() {
          if (statement.name === 'export/claims') {
            tries += 1;
            pending.push(write(tries));
            // The third is made to wait by the backup, and must not be waited for.
            if (tries < 3) await pending.at(-1);
          }
          yield* graph.stream(statement, params);
        }
        return rows();
      },
    };
    const where = newFolder();
    const said: string[] = [];
    const report = (line: string): void => void said.push(line);
    const { counts, revision } = await writeBackup(disturbed, {
      folder: where,
      release: '0.1.0',
      now: () => new Date(),
      report,
    });
    await Promise.all(pending);
    await writer.close();
    expect([tries, said.at(-1)]).toEqual([3, expect.stringContaining('those who write wait')]);
    expect(counts.article).toBe(9);
    expect(revision.articles).toBe(revision.derived);
    expect(await ids('MATCH (a:Article) RETURN a.id AS id')).toHaveLength(10);

    await emptyDatabase(driver);
    const { code, stderr } = await run('restore', where);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('differs')]);
    expect(await ids('MATCH (a:Article) RETURN a.id AS id')).toHaveLength(9);
    for await (const { invariant, flaws } of verifyGraph(graph, 5))
      expect([invariant, flaws]).toEqual([invariant, []]);
  });

  it('has a folder of its own, and leaves nothing where it fails', async () => {
    const where = newFolder();
    expect((await run('backup', where)).code).toBe(0);
    const again = await run('backup', where);
    expect([again.code, again.stderr]).toEqual([
      errorCodes.BAD_USAGE.exit,
      expect.stringContaining('it holds a backup already'),
    ]);
    expect((await run('backup', 'seeds')).stderr).toContain('expected an empty folder');
    expect((await run('backup', 'package.json')).stderr).toContain('got a file');
    const cutOff = newFolder();
    await cp(where, cutOff, { recursive: true });
    await rm(path.join(cutOff, 'manifest.json'));
    expect((await run('backup', cutOff)).code).toBe(0);
    await driver.executeQuery("MATCH (r:Revision) SET r.importing = 'x'");
    await driver.executeQuery(
      "MERGE (r:Revision {id: 'graph'}) SET r.importing = 'x', r.articles = 0, r.derived = 0",
    );
    const half = newFolder();
    expect((await run('backup', half)).stderr).toContain('was cut off');
    expect(await stat(half).catch(() => null)).toBeNull();
    expect((await run('backup', '--dump', newFolder())).stderr).toContain('expected the local Neo4j');
  });
});
