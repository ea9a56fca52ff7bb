import { beforeAll, describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Hit {
  cursor: string;
  score: number;
  node: { id: string };
  highlights: { field: string; text: string; offset: number; ranges: { start: number; end: number }[] }[];
}

interface Found {
  search: { totalCount: number; edges: Hit[]; pageInfo: Record<string, unknown> };
}

const question = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $knownAt: DateTime) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before, asOf: $asOf, knownAt: $knownAt) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { id } highlights { field text offset ranges { start end } } } } }`;

const find = async (query: string, more: Record<string, unknown> = {}) =>
  (await api.answer<Found>(question, { query, ...more })).search;
const idsOf = (found: Found['search']) => found.edges.map(({ node }) => node.id);
const findIds = async (query: string, more: Record<string, unknown> = {}) => idsOf(await find(query, more));
const marked = ({ text, ranges }: Hit['highlights'][number]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

beforeAll(() =>
  api.graph.write(async (transaction) => {
    const run = (text: string) => transaction.run({ name: 'more', mode: 'write', text }, {});
    await run(`MATCH (name:Name {key: 'astana hub technopark'}) SET name.key = name.key
      CREATE (a:Organization:Party {id: 'organization:hubs', name: 'Hub', nameKey: 'hub', aliases: ['Hub'], kind: 'OTHER', knownFrom: '2026-03-01T00:00:00.000Z'})
      CREATE (a)-[:KNOWN_AS {knownFrom: '2026-03-01T00:00:00.000Z'}]->(:Name {key: 'hub'})
      CREATE (b:Organization:Party {id: 'organization:nickname', name: 'Nave', nameKey: 'nave', aliases: ['Hub', 'Nave'], kind: 'OTHER', knownFrom: '2026-03-01T00:00:00.000Z'})
      CREATE (b)-[:KNOWN_AS {knownFrom: '2026-03-01T00:00:00.000Z'}]->(:Name {key: 'nave'})
      WITH b MATCH (key:Name {key: 'hub'}) CREATE (b)-[:KNOWN_AS {knownFrom: '2026-06-01T00:00:00.000Z'}]->(key)`);
    await run(`CREATE (:Article {id: 'article:cyrillic', title: 'Счёт за мебель', text: 'Казахстанский счёт оплачен. <b>Ёлка</b> и <script>alert(1)</script> рядом.',
      ingestedAt: '2026-05-02T08:00:00.000Z'})
      CREATE (:Article {id: 'article:long', title: null, ingestedAt: '2026-05-02T08:00:00.000Z',
        text: 'Nothing here. ' + reduce(all = '', i IN range(1, 400) | all + 'filler word ' + i + ' ') + 'The Zephyr Authority of Győr met “Zephyr” delegates.' + reduce(all = '', i IN range(1, 400) | all + ' more of it ' + i)})`);
  }),
);

describe('what goes first', () => {
  test('the name itself, then an alias, then the beginning of a name, then a word of one', async () => {
    const { edges } = await find('hub', { types: ['ORGANIZATION'] });
    expect(edges.map(({ node, score }) => [node.id, Math.floor(score)])).toEqual([
      ['organization:hubs', 7],
      ['organization:nickname', 6],
      ['organization:astana-hub', 4],
    ]);
  });

  test('a name of which the query is the beginning before one with a typing error', async () => {
    const { edges } = await find('anka supplier 0', { types: ['ORGANIZATION'], first: 100 });
    expect(edges).toHaveLength(10);
    expect(new Set(edges.map(({ score }) => Math.floor(score)))).toEqual(new Set([5]));
  });

  test('of what fits alike, that of which more is told', async () => {
    const ids = await findIds('president tokayev kazakhstan serbia');
    expect(ids.length).toBeGreaterThan(0);
    const countries = await findIds('republic of', { types: ['COUNTRY'] });
    expect(countries).toEqual(['country:KZ', 'country:RS']);
  });

  test('one that fits under several names stands once, with its best score', async () => {
    const { edges } = await find('astana hub', { types: ['ORGANIZATION'] });
    expect(edges.map(({ node }) => node.id)).toEqual(['organization:astana-hub']);
    expect(Math.floor(edges[0]!.score)).toBe(7);
  });

  test('fewer errors before more', async () => {
    const { edges } = await find('yugoimprt', { types: ['ORGANIZATION'] });
    expect(edges.map(({ node, score }) => [node.id, Math.floor(score)])).toEqual([
      ['organization:yugoimport', 2],
    ]);
    expect(Math.floor((await find('yugimprt', { types: ['ORGANIZATION'] })).edges[0]!.score)).toBe(1);
  });
});

describe('what fits', () => {
  test.each([
    ['vucic', 'person:vucic'],
    ['VUČIĆ', 'person:vucic'],
    ['Vucić Aleksandar', 'person:vucic'],
    ['Vučič', 'person:vucic'],
    ['tokaev', 'person:tokayev'],
    ['kassym jomart', 'person:tokayev'],
    ['Turkiye', 'country:TR'],
    ['TURKEY', 'country:TR'],
    ['tr', 'country:TR'],
    ['serb', 'country:RS'],
    ['Republic of Kazakstan', 'country:KZ'],
    ['dorde zivkovic nova', 'organization:zivkovic'],
    ['Đorđe “Nova”', 'organization:zivkovic'],
    ['yugo import', 'organization:yugoimport'],
    ['Yugoimport-SDPR', 'organization:yugoimport'],
    ['the Center of Digital Transformation', 'organization:cdt'],
    ['sciense technlogy park belgrad', 'organization:bstp'],
  ])('%s finds %s first', async (query, id) => {
    expect((await findIds(query, { types: ['COUNTRY', 'ORGANIZATION', 'PERSON'] }))[0]).toBe(id);
  });

  test('all types are searched unless some are asked for', async () => {
    const types = new Set((await findIds('belgrade', { first: 50 })).map((id) => id.split(':')[0]));
    expect(types).toEqual(new Set(['organization', 'event', 'article']));
    expect(await findIds('framework defense', { types: ['AGREEMENT'] })).toEqual(['agreement:arms']);
    expect(await findIds('visit of tokayev', { types: ['EVENT'] })).toEqual(['event:visit']);
    expect(await findIds('belgrade', { types: [] })).toEqual([]);
  });

  test('letters that differ by a mark are one in texts of any script', async () => {
    for (const query of ['счет', 'СЧЁТ', 'елка', 'ёлка', 'казахстанский', 'казахстански'])
      expect(await findIds(query, { types: ['ARTICLE'] })).toEqual(['article:cyrillic']);
    expect(await findIds('gyor zephyr', { types: ['ARTICLE'] })).toEqual(['article:long']);
  });

  test('where no name has every word, those that have some come', async () => {
    const { edges } = await find('great sky gibberish', { types: ['ORGANIZATION'] });
    expect(edges.map(({ node, score }) => [node.id, Math.floor(score)])).toEqual([
      ['organization:great-sky', 0],
    ]);
  });

  test('what fits nothing finds nothing', async () => {
    expect(await find('qqqqqqqq')).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('text is only text', () => {
  test.each(['', ' ', '***', '"', '(((', '!!!', '~', '\\', '“”', '\u0000', '\ud800', 'ʼ'])(
    '%j finds nothing, without looking',
    async (query) => {
      expect(await find(query)).toMatchObject({ totalCount: 0, edges: [] });
      expect(api.statements).toEqual([]);
    },
  );

  test.each([
    'hub AND',
    'OR',
    'NOT hub',
    '+hub -',
    'key:hub',
    'hub^99999',
    'hub~99',
    '[a TO z]',
    '{a TO z}',
    '/h.*b/',
    '*:*',
    '"hub',
    '(hub',
    'hub\\',
    'title:(a',
    "') RETURN 1 //",
    '$key',
    '`hub`',
    'hub && || !',
    '?',
    '*',
    'hub*?',
    '<b>hub</b>',
    'a'.repeat(1000),
    'hub '.repeat(250),
    '한국 كازاخستان 中国',
    '\u202ehub',
    '9'.repeat(400),
    'e\u0301'.repeat(300),
    'и'.repeat(300),
    'ab '.repeat(100),
  ])('%j answers without an error', async (query) => {
    const { errors } = await api.ask(question, { query });
    expect(errors).toBeUndefined();
    expect(api.unexpected).toEqual([]);
  });

  test('operators of Lucene are no operators', async () => {
    expect(await findIds('hub~', { types: ['ORGANIZATION'] })).toEqual(
      await findIds('hub', { types: ['ORGANIZATION'] }),
    );
    expect(await findIds('ast*na hub', { types: ['ORGANIZATION'] })).not.toContain('organization:cdt');
    expect(await findIds('key:anka', { types: ['COUNTRY'] })).toEqual([]);
  });

  test('a query that is too long is refused with its length', async () => {
    const { errors } = await api.ask(question, { query: 'a'.repeat(1001) });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('1001');
  });
});

describe('highlights', () => {
  test('mark whole words of names and aliases as they are written', async () => {
    const [hit] = (await find('vucic')).edges;
    expect(hit?.highlights.map((one) => [one.field, marked(one)])).toEqual([['NAME', ['Vučić']]]);
    const [hub] = (await find('astana-hub techno')).edges;
    expect(hub?.highlights.map((one) => [one.field, one.text])).toContainEqual([
      'ALIAS',
      'Astana Hub Technopark',
    ]);
    const [country] = (await find('turkey')).edges;
    expect(country?.highlights.map((one) => [one.field, marked(one)])).toContainEqual(['ALIAS', ['Turkey']]);
  });

  test('of a long text show a piece of it, at its place', async () => {
    const [hit] = (await find('zephyr gyor')).edges;
    const { article } = await api.answer<{ article: { text: string } }>(
      '{ article: node(id: "article:long") { ... on Article { text } } }',
    );
    const [piece] = hit!.highlights;
    expect(piece!.field).toBe('TEXT');
    expect(piece!.text.length).toBeLessThan(300);
    expect(article.text.slice(piece!.offset, piece!.offset + piece!.text.length)).toBe(piece!.text);
    expect(marked(piece!)).toEqual(['Zephyr', 'Győr', 'Zephyr']);
  });

  test('leave markup as the text that it is, and mark words, not markup', async () => {
    const [hit] = (await find('елка')).edges;
    expect(hit!.highlights[0]!.text).toContain('<b>Ёлка</b> и <script>');
    expect(marked(hit!.highlights[0]!)).toEqual(['Ёлка']);
  });

  test('mark what differs by a typing error', async () => {
    const [hit] = (await find('yugoimprt')).edges;
    expect(marked(hit!.highlights[0]!)).toEqual(['Yugoimport']);
  });
});

describe('pages', () => {
  test('walk through every hit once, in both directions, in one order', async () => {
    const all = await find('anka', { first: 100 });
    expect(all.totalCount).toBe(all.edges.length);
    expect(all.totalCount).toBeGreaterThan(55);
    const forward: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Found['search'] = await find('anka', { first: 7, after });
      forward.push(...idsOf(page));
      expect(page.totalCount).toBe(all.totalCount);
      more = page.pageInfo.hasNextPage as boolean;
      after = page.pageInfo.endCursor as string;
    }
    expect(forward).toEqual(idsOf(all));
    const last = await find('anka', { last: 5, before: all.edges[20]!.cursor });
    expect(idsOf(last)).toEqual(idsOf(all).slice(15, 20));
    expect(last.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('the same question has the same answer', async () => {
    expect(await find('anka', { first: 60 })).toEqual(await find('anka', { first: 60 }));
  });

  test('a cursor of another list is refused', async () => {
    const { errors } = await api.ask(question, { query: 'anka', after: 'bm9wZQ' });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('at another time', () => {
  test('what was not known then is not found, nor under a name that it had not yet', async () => {
    expect(await findIds('hub', { types: ['ORGANIZATION'], knownAt: '2026-01-01T00:00:00Z' })).toEqual([]);
    expect(await findIds('hub', { types: ['ORGANIZATION'], knownAt: '2026-03-02T00:00:00Z' })).not.toContain(
      'organization:nickname',
    );
    expect(await findIds('serbia', { types: ['COUNTRY'], knownAt: '2026-01-01T00:00:00Z' })).toEqual([
      'country:RS',
    ]);
    expect(await findIds('belgrade', { types: ['ARTICLE'], knownAt: '2026-01-01T00:00:00Z' })).toEqual([]);
  });

  test('agreements are found once they had a status', async () => {
    expect(await findIds('framework defense', { types: ['AGREEMENT'], asOf: '2025' })).toEqual([]);
    expect(await findIds('framework defense', { types: ['AGREEMENT'], asOf: '2026' })).toEqual([
      'agreement:arms',
    ]);
  });
});

test('a page of hits with its count and names takes one statement, another count one more', async () => {
  await api.answer('{ search(query: "astana") { totalCount nodes { id ... on Party { name } } } }');
  expect(api.statements).toEqual(['read/search/page']);
  await api.answer('{ search(query: "anka", first: 1) { totalCount nodes { id } } }');
  expect([...api.statements].sort()).toEqual(['read/search/count', 'read/search/page']);
});
