import { createReadStream, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readMapping } from '../../../src/article/table/read-mapping.ts';
import { readTable } from '../../../src/article/table/read-table.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { type ArticleResult, loadItems } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { dumpGraph } from './dump-graph.ts';

const driver = connect();
let graph: Graph;
const now = () => new Date('2026-11-23T12:00:00Z');

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

function mappingOf(name: string) {
  return readMapping(readFileSync(`seeds/mappings/${name}.yaml`, 'utf8'), name);
}

async function load(
  name: string,
  open?: () => AsyncIterable<Uint8Array>,
): Promise<ArticleResult['outcome'][]> {
  const sample = `tests/article/table/samples/${name}.csv`;
  const outcomes: ArticleResult['outcome'][] = [];
  const items = readTable({ name: sample, open: open ?? (() => createReadStream(sample)) }, mappingOf(name));
  await loadItems({ graph, items, now, onResult: ({ outcome }) => outcomes.push(outcome) });
  return outcomes;
}

async function rows(query: string): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(query, {}, { database: inject('database').database });
  return records.map((record) => [...record.values()]);
}

describe('a table of treaties in the graph', () => {
  it('makes agreements with parties, statuses and the row as evidence, and nothing more the second time', async () => {
    expect(await load('unctad-iia')).toEqual(['LOADED', 'LOADED', 'LOADED', 'LOADED', 'REJECTED', 'LOADED']);
    expect(
      await rows(`MATCH (:Country {code: 'BO'})-[:PARTY_TO]->(a:Agreement)<-[:PARTY_TO]-(p:Country {code: 'NL'})
        MATCH (a)-[:HAS_STATUS]->(s)-[:SUPPORTED_BY]->(c:Claim)-[:IN]->(article)
        WHERE substring(article.text, c.start, c.end - c.start) = c.quote
        RETURN a.kind, a.sector, a.status, a.signedOn, s.status, s.on, article.publisher ORDER BY s.ordinal`),
    ).toEqual(
      [
        ['SIGNED', '1992-03-10'],
        ['IN_FORCE', '1994-11-01'],
        ['TERMINATED', '2009-11-01'],
      ].map((status) => [
        'TREATY',
        'investment',
        'TERMINATED',
        '1992-03-10',
        ...status,
        'UNCTAD International Investment Agreements Navigator',
      ]),
    );
    expect(
      await rows(
        `MATCH (o:IntergovernmentalOrganization)-[:PARTY_TO]->(:Agreement) RETURN o.name ORDER BY o.name`,
      ),
    ).toEqual([['Belgium-Luxembourg Economic Union'], ['European Union']]);
    const before = await dumpGraph(driver);
    expect(new Set(await load('unctad-iia'))).toEqual(new Set(['UNCHANGED', 'REJECTED']));
    expect(await dumpGraph(driver)).toEqual(before);
  });

  it('keeps apart what the table lists apart, and replaces a row that was corrected', async () => {
    const header = 'country1,country2,iso1,iso2,number,name,entry_type,year,entryforceyear\n';
    const table = (year: string) =>
      `${header}Chile,Peru,152,604,1,Chile Peru fish,base_treaty,1998,NA\nChile,Peru,152,604,2,Chile Peru fish and wood,base_treaty,1998,${year}\n`;
    const open = (year: string) =>
      async function* () {
        yield Buffer.from(table(year));
      };
    await load('desta-treaties', open('NA'));
    const agreements = 'MATCH (a:Agreement) RETURN a.subject, a.status ORDER BY a.subject';
    expect(await rows(agreements)).toEqual([
      ['Chile Peru fish', 'SIGNED'],
      ['Chile Peru fish and wood', 'SIGNED'],
    ]);
    await load('desta-treaties', open('1999'));
    expect(await rows(agreements)).toEqual([
      ['Chile Peru fish', 'SIGNED'],
      ['Chile Peru fish and wood', 'IN_FORCE'],
    ]);
  });
});
