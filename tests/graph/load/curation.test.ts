import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { loadItems, openCuration, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { currentGraph } from './current-graph.ts';

const driver = connect();
let graph: Graph;
const said = { author: 'Vesna', reason: 'the annual report says so' };

/** A clock that never stands still. */
function ticking() {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 10, 23, 12, minute++));
}
let now = ticking();

const texts = {
  alpha:
    'date 2026-03-01\n\nThe Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods.',
  pharma:
    'date 2026-03-02\n\nThe Serbian company Alpha Pharmaceuticals Group signed a contract with the Uzbek company Gamma Cotton on 1 March 2026.',
  gamma:
    'date 2026-03-03\n\nThe Uzbek company Gamma Cotton signed a contract with the Kazakh company Beta Foods.',
  twin: 'date 2026-03-04\n\nBeta Foods signed an agreement with the Turkish company Delta Yapi.',
};

beforeAll(() => {
  graph = openGraph({ address: inject('database') });
});
beforeEach(async () => {
  now = ticking();
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function load(...names: (keyof typeof texts)[]): Promise<void> {
  const items = names.map((name) => tryRead({ name, format: 'text', bytes: Buffer.from(texts[name]) }));
  await loadItems({ graph, items, now });
}

async function idOf(name: string): Promise<string> {
  const { records } = await driver.executeQuery('MATCH (o:Organization {name: $name}) RETURN o.id AS id', {
    name,
  });
  expect(records.length, name).toBe(1);
  return records[0]!.get('id');
}

async function articleId(text: string): Promise<string> {
  const { records } = await driver.executeQuery(
    'MATCH (a:Article) WHERE a.text CONTAINS $text RETURN a.id AS id',
    { text },
  );
  return records[0]!.get('id');
}

async function redirectOf(id: string): Promise<string | undefined> {
  const { records } = await driver.executeQuery('MATCH (r:Redirect {id: $id}) RETURN r.to AS to', { id });
  return records[0]?.get('to');
}

async function freshly(...names: (keyof typeof texts)[]): Promise<string[]> {
  await emptyDatabase(driver);
  await migrate(graph);
  await load(...names);
  return currentGraph(driver);
}

describe('retraction', () => {
  it('takes an article away with what only it supports, as though it had never come, and undo brings it back', async () => {
    const curation = openCuration(graph, now);
    await load('alpha', 'pharma', 'gamma');
    const whole = await currentGraph(driver);
    const id = await articleId('Alpha Pharmaceuticals Group');
    const { judgementId } = await curation.retractArticle(id, said);
    const without = await currentGraph(driver);
    await curation.undoJudgement(judgementId, said);
    expect(await currentGraph(driver)).toEqual(whole);
    expect(without).toEqual(await freshly('alpha', 'gamma'));
  });

  it('keeps an article retracted when it is loaded again', async () => {
    await load('alpha', 'gamma');
    await openCuration(graph, now).retractArticle(await articleId('Alpha Pharm'), said);
    const before = await currentGraph(driver);
    await load('alpha');
    expect(await currentGraph(driver)).toEqual(before);
  });

  it('refuses an article that is unknown, or retracted already', async () => {
    const curation = openCuration(graph, now);
    await load('alpha');
    const id = await articleId('Alpha Pharm');
    await expect(curation.retractArticle('article:none', said)).rejects.toThrow(
      'there is none with article:none',
    );
    await curation.retractArticle(id, said);
    await expect(curation.retractArticle(id, said)).rejects.toThrow('is retracted already');
  });
});

describe('merging', () => {
  it('makes organizations one under the id that stays; the other leads there, until it is undone', async () => {
    const curation = openCuration(graph, now);
    await load('alpha', 'pharma');
    const [pharm, group] = [await idOf('Alpha Pharm'), await idOf('Alpha Pharmaceuticals Group')];
    const before = await currentGraph(driver);
    const { judgementId, entities } = await curation.mergeOrganizations(group, [pharm], said);
    expect(entities).toEqual([group]);
    expect(await redirectOf(pharm)).toBe(group);
    const { records } = await driver.executeQuery(
      'MATCH (o:Organization {id: $id})-[:PARTY_TO]->(a) RETURN o.aliases AS aliases, count(a) AS agreements',
      { id: group },
    );
    expect(records[0]!.toObject()).toEqual({
      aliases: ['Alpha Pharm', 'Alpha Pharmaceuticals Group'],
      agreements: 2,
    });
    await curation.undoJudgement(judgementId, said);
    expect(await currentGraph(driver)).toEqual(before);
    expect(await redirectOf(pharm)).toBeUndefined();
  });

  it('holds for what is loaded later, and whatever came first', async () => {
    await load('alpha', 'pharma');
    await openCuration(graph, now).mergeOrganizations(
      await idOf('Alpha Pharmaceuticals Group'),
      [await idOf('Alpha Pharm')],
      said,
    );
    await load('gamma');
    const { records } = await driver.executeQuery(
      "MATCH (o:Organization) WHERE 'Alpha Pharm' IN o.aliases RETURN o.aliases AS aliases",
    );
    expect(records.map((row) => row.get('aliases'))).toEqual([
      ['Alpha Pharm', 'Alpha Pharmaceuticals Group'],
    ]);
  });

  it('refuses one and the same, and what is no organization', async () => {
    const curation = openCuration(graph, now);
    await load('alpha');
    const id = await idOf('Alpha Pharm');
    await expect(curation.mergeOrganizations(id, [id], said)).rejects.toThrow('they are one already');
    await expect(curation.mergeOrganizations(id, ['country:RS'], said)).rejects.toThrow(
      'none with country:RS',
    );
    await expect(curation.mergeOrganizations(id, [id], { ...said, reason: ' ' })).rejects.toThrow('reason');
  });
});

describe('splitting', () => {
  it('takes a name apart that was merged before, and undo joins it again', async () => {
    const curation = openCuration(graph, now);
    await load('alpha', 'pharma');
    const apart = await currentGraph(driver);
    const id = await idOf('Alpha Pharmaceuticals Group');
    await curation.mergeOrganizations(id, [await idOf('Alpha Pharm')], said);
    const merged = await currentGraph(driver);
    const { judgementId, entities } = await curation.splitOrganization(
      id,
      { names: ['Alpha Pharm'], articles: [] },
      said,
    );
    expect(entities.length).toBe(2);
    expect(await currentGraph(driver)).toEqual(apart);
    await curation.undoJudgement(judgementId, said);
    expect(await currentGraph(driver)).toEqual(merged);
  });

  it('takes what one article says apart where one name stands for two', async () => {
    const curation = openCuration(graph, now);
    await load('alpha', 'twin');
    const before = await currentGraph(driver);
    const twin = await articleId('Delta Yapi');
    const id = await idOf('Beta Foods');
    const { judgementId, entities } = await curation.splitOrganization(
      id,
      { names: [], articles: [twin] },
      said,
    );
    expect(new Set(entities).size).toBe(2);
    const { records } = await driver.executeQuery(
      "MATCH (o:Organization {name: 'Beta Foods'})-[:PARTY_TO]->(a) RETURN count(DISTINCT o) AS bodies, count(a) AS agreements",
    );
    expect(records[0]!.toObject()).toEqual({ bodies: 2, agreements: 2 });
    await curation.undoJudgement(judgementId, said);
    expect(await currentGraph(driver)).toEqual(before);
  });

  it('says which names there are where those given are not among them, or are all', async () => {
    const curation = openCuration(graph, now);
    await load('alpha');
    const id = await idOf('Beta Foods');
    await expect(curation.splitOrganization(id, { names: ['Other'], articles: [] }, said)).rejects.toThrow(
      'expected names of this organization ("Beta Foods"); got "Other"',
    );
    await expect(
      curation.splitOrganization(id, { names: ['Beta Foods'], articles: [] }, said),
    ).rejects.toThrow('so that some are left');
    await expect(curation.splitOrganization(id, { names: [], articles: [] }, said)).rejects.toThrow(
      'neither',
    );
  });
});

describe('a country that a person gives', () => {
  it('goes before what articles say, the last word counts, and undo brings back the one before', async () => {
    const curation = openCuration(graph, now);
    await load('alpha');
    const before = await currentGraph(driver);
    const id = await idOf('Beta Foods');
    const countryOf = async () =>
      (
        await driver.executeQuery(
          'MATCH (o:Organization {id: $id})-[b:BASED_IN]->(c) RETURN c.code AS code, b.basis AS basis, o.countryCode AS own',
          { id },
        )
      ).records[0]!.toObject();
    const first = await curation.setCountry(id, 'UZ', said);
    const second = await curation.setCountry(id, 'KG', said);
    expect(await countryOf()).toEqual({ code: 'KG', basis: 'CURATED', own: 'KG' });
    await curation.undoJudgement(second.judgementId, said);
    expect(await countryOf()).toEqual({ code: 'UZ', basis: 'CURATED', own: 'UZ' });
    await curation.undoJudgement(first.judgementId, said);
    expect(await currentGraph(driver)).toEqual(before);
    await expect(curation.setCountry(id, 'QQ', said)).rejects.toThrow('got "QQ"');
  });
});
