import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFiles } from '../../../src/article/find-files.ts';
import { formatOf } from '../../../src/article/source.ts';
import { importExport, openImport } from '../../../src/cli/import-export.ts';
import { csvTables } from '../../../src/exchange/csv-tables.ts';
import { exportFiles } from '../../../src/exchange/export-files.ts';
import { type ExportFormat, exportFormats } from '../../../src/exchange/export-formats.ts';
import { readGraph } from '../../../src/exchange/read-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate, schemaCommands } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { loadItems, openCuration, tryRead } from '../../../src/pipeline.ts';
import { hostileNames, textOf } from '../../exchange/hostile-graph.ts';
import { connect, emptyDatabase } from '../database.ts';
import { dumpGraph } from '../load/dump-graph.ts';

const driver = connect();
let graph: Graph;

beforeAll(() => {
  graph = openGraph({ address: inject('database') });
});
beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const at = (time: string) => () => new Date(time);

async function loadSeeds(turned = false, now = at('2026-11-23T12:00:00.000Z')): Promise<void> {
  const files = await findFiles(['seeds/articles']);
  const items = (turned ? files.toReversed() : files).map((name) =>
    tryRead({ name, format: formatOf(name)!, bytes: readFileSync(name) }),
  );
  await loadItems({ graph, items, now });
}

async function exported(format: ExportFormat, timeless = false): Promise<string> {
  const files = exportFiles(format, readGraph(graph, { timeless }), '0.1.0');
  let text = '';
  for (const file of files) text += await textOf(file.text);
  return text;
}

async function imported(text: string) {
  const file = await openImport('-', Readable.from([text]));
  try {
    return await importExport(graph, file, at('2027-01-01T00:00:00.000Z'), () => undefined);
  } finally {
    await file.discard();
  }
}

/** A merge that stands, one that was undone, and an article taken back; returns ids that a timeless export must not name. */
async function judge(): Promise<{ retracted: string; undone: string }> {
  const curation = openCuration(graph, at('2026-12-01T00:00:00.000Z'));
  const said = { author: 'somebody', reason: 'they say so' };
  const { records } = await driver.executeQuery(
    'MATCH (o:Organization) RETURN o.id AS id ORDER BY o.name LIMIT 4 UNION ALL MATCH (a:Article) RETURN a.id AS id ORDER BY id LIMIT 1',
  );
  const [a, b, c, d, retracted] = records.map((row) => row.get('id') as string);
  await curation.mergeOrganizations(a!, [b!], said);
  const { judgementId: undone } = await curation.mergeOrganizations(c!, [d!], said);
  await curation.undoJudgement(undone, said);
  await curation.retractArticle(retracted!, said);
  return { retracted: retracted!, undone };
}

/** The graph without what counts runs. */
async function dump(): Promise<string[]> {
  return (await dumpGraph(driver)).filter((line) => !/"(Revision|Migration)"/.test(line));
}

describe('an export', () => {
  it.each(exportFormats)(
    'in %s has the same bytes whatever the order of loading, when it is timeless',
    async (format) => {
      await loadSeeds();
      const first = await exported(format, true);
      await emptyDatabase(driver);
      await loadSeeds(true, at('2030-05-05T05:05:05.000Z'));
      expect(await exported(format, true)).toBe(first);
      expect(/2026-11-23T12|2030-05-05/.test(first)).toBe(false);
    },
  );

  it('as CSV has a row for each agreement, organization and article', async () => {
    await loadSeeds();
    const { records } = await driver.executeQuery(
      'RETURN COUNT { (:Agreement) } AS agreements, COUNT { (:Organization) } AS organizations, COUNT { (:Article) } AS articles',
    );
    const reader = readGraph(graph, { timeless: false });
    for (const name of ['agreements', 'organizations', 'articles']) {
      let rows = 0;
      for await (const _ of csvTables.find((table) => table.name === name)!.rows(reader)) rows += 1;
      expect([name, rows]).toEqual([name, records[0]!.get(name)]);
    }
  });
});

describe('a timeless export', () => {
  const load = async (names: readonly string[]) => {
    const items = names.map((name) => tryRead({ name, format: formatOf(name)!, bytes: readFileSync(name) }));
    await loadItems({ graph, items, now: at('2026-11-23T12:00:00.000Z') });
  };
  const said = { author: 'somebody', reason: 'they say so' };

  it('is that of a graph in which it never happened, after a retraction', async () => {
    const files = await findFiles(['seeds/articles']);
    await load(files.slice(1));
    const without = await Promise.all(exportFormats.map((format) => exported(format, true)));
    await emptyDatabase(driver);
    await load(files);
    const { records } = await driver.executeQuery('MATCH (a:Article) WHERE a.arrival = 0 RETURN a.id AS id');
    await openCuration(graph, at('2026-12-01T00:00:00.000Z')).retractArticle(records[0]!.get('id'), said);
    for (const [index, format] of exportFormats.entries())
      expect([format, (await exported(format, true)) === without[index]]).toEqual([format, true]);
  });

  it('is that of a graph in which it never happened, after an undo', async () => {
    await loadSeeds();
    const before = await exported('jsonl', true);
    const { records } = await driver.executeQuery(
      'MATCH (o:Organization) RETURN o.id AS id ORDER BY o.name LIMIT 2',
    );
    const [a, b] = records.map((row) => row.get('id') as string);
    const curation = openCuration(graph, at('2026-12-01T00:00:00.000Z'));
    const { judgementId } = await curation.mergeOrganizations(a!, [b!], said);
    expect((await exported('jsonl', true)) === before).toBe(false);
    await curation.undoJudgement(judgementId, said);
    expect((await exported('jsonl', true)) === before).toBe(true);
  });
});

describe('JSONL that is imported into an empty graph', () => {
  it('makes the same graph, node for node and property for property, and the same bytes', async () => {
    await loadSeeds();
    const [before, full, timeless] = [await dump(), await exported('jsonl'), await exported('jsonl', true)];
    await emptyDatabase(driver);
    const { difference } = await imported(full);
    expect(difference).toEqual({ missing: 0, added: 0, changed: 0, examples: [] });
    expect(await dump()).toEqual(before);
    expect(await exported('jsonl')).toBe(full);
    expect(await exported('jsonl', true)).toBe(timeless);
  });

  it('may be timeless: articles are dated anew, and all else is the same', async () => {
    await loadSeeds();
    const timeless = await exported('jsonl', true);
    await emptyDatabase(driver);
    expect((await imported(timeless)).difference.examples).toEqual([]);
    expect(await exported('jsonl', true)).toBe(timeless);
    expect(await exported('jsonl')).toContain('"ingestedAt":"2027-01-01T00:00:00.000Z"');
  });

  it('is refused where the graph holds something, and changes nothing there', async () => {
    await loadSeeds();
    const [before, full] = [await dump(), await exported('jsonl')];
    await expect(imported(full)).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringContaining('empty graph'),
    });
    expect(await dump()).toEqual(before);
  });

  it('leaves the graph empty where it is cut off, or where a claim does not quote its article', async () => {
    await loadSeeds();
    const full = await exported('jsonl');
    await emptyDatabase(driver);
    await migrate(graph);
    await expect(imported(full.slice(0, 50_000))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const lied = full.replace(/"quote":"\w/, (quote) => `${quote.slice(0, -1)}§`);
    await expect(imported(lied)).rejects.toThrow(/to quote article:/);
    expect(await dump()).toEqual([]);
    expect((await imported(full)).difference.examples).toEqual([]);
  });

  it('goes on where an import of the same file was cut off, and refuses another', async () => {
    await loadSeeds();
    const [before, full, timeless] = [await dump(), await exported('jsonl'), await exported('jsonl', true)];
    await emptyDatabase(driver);
    await imported(full);
    const digest = (await import('node:crypto')).createHash('sha256').update(full).digest('hex');
    await driver.executeQuery('MATCH (n:Derived) DETACH DELETE n');
    await driver.executeQuery('MATCH (n:Claim) WITH n LIMIT 20 DETACH DELETE n');
    await driver.executeQuery('MATCH (r:Revision) SET r.importing = $digest', { digest });
    await expect(imported(timeless)).rejects.toThrow('the import of another file was cut off');
    await imported(full);
    expect(await dump()).toEqual(before);
  });

  it('tells where what another release derived differs', async () => {
    await loadSeeds();
    const full = await exported('jsonl');
    await emptyDatabase(driver);
    const other = full.replace('"kind":"MEMORANDUM"', '"kind":"TREATY"');
    const { difference } = await imported(other);
    expect(difference).toMatchObject({ missing: 0, added: 0, changed: 1 });
    expect(difference.examples).toEqual([expect.stringMatching(/^changed: agreement:/)]);
  });

  it('keeps what people judged, what was withdrawn, and ids that went away', async () => {
    await loadSeeds();
    const { retracted, undone } = await judge();
    const [before, full, timeless] = [await dump(), await exported('jsonl'), await exported('jsonl', true)];
    expect(full).toMatch(/"type":"redirect"/);
    await emptyDatabase(driver);
    expect((await imported(full)).difference.examples).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(await exported('jsonl')).toBe(full);
    const judgements = timeless.split('\n').filter((line) => line.includes('"type":"judgement"'));
    expect(judgements.map((line) => JSON.parse(line).properties.action)).toEqual(['merge']);
    expect(timeless).not.toContain(undone);
    expect(timeless).not.toContain(retracted);
    expect(timeless).not.toMatch(/"at":|"type":"redirect"/);
    await emptyDatabase(driver);
    await imported(timeless);
    expect(await exported('jsonl', true)).toBe(timeless);
  });

  it('lets later articles come after those that it brought', async () => {
    const article = (text: string) =>
      tryRead({
        name: 'a.md',
        format: 'markdown',
        bytes: new TextEncoder().encode(`---\nurl: https://example.org/a\ndate: 2026-01-01\n---\n${text}`),
      });
    const current = async () =>
      (await driver.executeQuery('MATCH (a:Article) RETURN a.text AS text')).records.map((row) =>
        row.get('text'),
      );
    const now = at('2026-11-23T12:00:00.000Z');
    await loadItems({ graph, items: [article('The first.'), article('The second.')], now });
    const full = await exported('jsonl');
    await emptyDatabase(driver);
    await imported(full);
    expect(await current()).toEqual(['The second.']);
    await loadItems({ graph, items: [article('The third.')], now });
    expect(await current()).toEqual(['The third.']);
  });
});

describe('Cypher', () => {
  async function runAgain(text: string): Promise<void> {
    const session = driver.session({ database: inject('database').database });
    for (const statement of schemaCommands(text)) await session.run(statement);
    await session.close();
  }

  /** What the export leaves out is bookkeeping. */
  const world = (lines: readonly string[]) =>
    lines.filter((line) => !/"(Name|NameGroup|Block|KNOWN_AS|PART_OF|IN_BLOCK|NAMED_IN)"/.test(line));

  it('makes the graph in an empty Neo4j', { timeout: 120_000 }, async () => {
    await loadSeeds();
    const [before, text] = [world(await dump()), await exported('cypher')];
    await emptyDatabase(driver);
    await runAgain(text);
    expect(await dump()).toEqual(before);
  });

  it('keeps every name, and tells 1 from 1.0', async () => {
    await driver.executeQuery(
      `UNWIND $names AS name CREATE (:Derived:Organization:Party {id: 'organization:' + toString(rand()), name: name, aliases: [name], whole: 1, half: 1.0})`,
      { names: [...hostileNames] },
    );
    const [before, text] = [await dump(), await exported('cypher')];
    await emptyDatabase(driver);
    await runAgain(text);
    expect(await dump()).toEqual(before);
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN DISTINCT valueType(n.whole) AS whole, valueType(n.half) AS half',
    );
    expect(records.map((row) => [row.get('whole'), row.get('half')])).toEqual([
      ['INTEGER NOT NULL', 'FLOAT NOT NULL'],
    ]);
  });
});
