import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

test('a global id of any type gives its node; an unknown id, prefix or type null', async () => {
  const known = [
    ['country:RS', 'Country'],
    ['organization:cdt', 'Organization'],
    ['person:vucic', 'Person'],
    ['agreement:treaty', 'Agreement'],
    ['event:visit', 'Event'],
    ['trade-figure:rs-kz', 'TradeFigure'],
    ['article:forum', 'Article'],
  ];
  const unknown = [
    'country:XX',
    'organization:',
    'claim:agreement:treaty/article:forum/visit',
    'treaty',
    '',
    'constructor:x',
    '__proto__:x',
  ];
  const { nodes } = await api.answer<{ nodes: ({ id: string; __typename: string } | null)[] }>(
    'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    { ids: [...unknown, ...known.map(([id]) => id)] },
  );
  expect(nodes.slice(0, unknown.length)).toEqual(unknown.map(() => null));
  expect(nodes.slice(unknown.length).map((node) => [node?.id, node?.__typename])).toEqual(known);
  expect(
    await api.answer('{ a: node(id: "person:vucic") { __typename } b: node(id: "person:x") { id } }'),
  ).toEqual({
    a: { __typename: 'Person' },
    b: null,
  });
});

test('more than 100 ids are refused', async () => {
  const { errors } = await api.ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 101 }, (_, index) => `person:${index}`),
  });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an organization tells its aliases, kind, country and how that is known', async () => {
  expect(
    await api.answer(`{ hub: organization(ref: { name: "Astana Hub" }) { aliases kind country { code name } countryBasis }
      nomad: organization(ref: { name: "Nomad Works" }) { kind country { code } countryBasis }
      nobody: country(code: "FR") { name } }`),
  ).toEqual({
    hub: {
      aliases: ['Astana Hub', 'Astana Hub Technopark', 'Astana-Hub'],
      kind: 'TECHNOPARK',
      country: { code: 'KZ', name: 'Kazakhstan' },
      countryBasis: 'NAME',
    },
    nomad: { kind: 'OTHER', country: null, countryBasis: null },
    nobody: null,
  });
});

test('a person has roles in countries and organizations by title, and unplaced ones last', async () => {
  expect(
    await api.answer(
      '{ node(id: "person:omarova") { ... on Person { name roles { title country { code } organization { name } } evidence { totalCount } } } }',
    ),
  ).toEqual({
    node: {
      name: 'Aigerim Omarova',
      roles: [
        { title: 'Adviser', country: { code: 'KZ' }, organization: null },
        { title: 'Director', country: null, organization: { name: 'Great Sky' } },
        { title: 'Envoy', country: null, organization: null },
      ],
      evidence: { totalCount: 1 },
    },
  });
});

test('an agreement tells its history with sentences, its parties named and unnamed, and its event', async () => {
  expect(
    await api.answer(`{
      park: node(id: "agreement:hub-bstp") { ... on Agreement {
        kind status sector signedOn subject parties { __typename name } event { name }
        statusHistory { status on evidence { quote article { id } } } } }
      talks: node(id: "agreement:invest") { ... on Agreement {
        signedOn unnamedParties { description country { code } } event { name startsOn place country { code } } } } }`),
  ).toEqual({
    park: {
      kind: 'MEMORANDUM',
      status: 'IN_FORCE',
      sector: 'digital economy',
      signedOn: '2026-02',
      subject: null,
      parties: [
        { __typename: 'Organization', name: 'Astana Hub' },
        { __typename: 'Organization', name: 'Belgrade Science and Technology Park' },
      ],
      event: null,
      statusHistory: [
        {
          status: 'SIGNED',
          on: '2026-02',
          evidence: {
            quote: 'Astana Hub signed memorandums with three Serbian organizations.',
            article: { id: 'article:forum' },
          },
        },
        {
          status: 'IN_FORCE',
          on: '2026-03',
          evidence: {
            quote: 'The memorandums of Astana Hub apply since the forum.',
            article: { id: 'article:review' },
          },
        },
      ],
    },
    talks: {
      signedOn: null,
      unnamedParties: [
        { description: 'Serbian pharmaceutical companies', country: { code: 'RS' } },
        { description: 'investors', country: null },
      ],
      event: { name: 'Talks', startsOn: null, place: null, country: null },
    },
  });
});

test('an event tells who took part, by name, and what was signed there', async () => {
  expect(
    await api.answer(`{ node(id: "event:visit") { ... on Event { kind name startsOn place country { code }
      participants { __typename id ... on Person { name } } agreements { totalCount nodes { id } } evidence { totalCount } } } }`),
  ).toEqual({
    node: {
      kind: 'VISIT',
      name: 'Visit of Tokayev to Serbia',
      startsOn: '2026-02-26',
      place: 'Belgrade',
      country: { code: 'RS' },
      participants: [
        { __typename: 'Person', id: 'person:vucic', name: 'Aleksandar Vučić' },
        { __typename: 'Person', id: 'person:tokayev', name: 'Kassym-Jomart Tokayev' },
        { __typename: 'Country', id: 'country:KZ' },
      ],
      agreements: { totalCount: 1, nodes: [{ id: 'agreement:treaty' }] },
      evidence: { totalCount: 1 },
    },
  });
});

test('a trade figure has its countries with the reporting side first', async () => {
  expect(
    await api.answer(
      '{ tradeFigures { nodes { countries { code } amount currency comparator changePercent period } } }',
    ),
  ).toEqual({
    tradeFigures: {
      nodes: [
        {
          countries: [{ code: 'RS' }, { code: 'KZ' }],
          amount: 107_000_000,
          currency: 'USD',
          comparator: 'OVER',
          changePercent: 12.5,
          period: '2025',
        },
        {
          countries: [{ code: 'DE' }, { code: 'KZ' }],
          amount: null,
          currency: null,
          comparator: 'EXACT',
          changePercent: -3.2,
          period: null,
        },
      ],
    },
  });
});

interface WithEvidence {
  articles: {
    nodes: { text: string; evidence: { nodes: { quote: string; start: number; end: number }[] } }[];
  };
}

test('every quote is the slice of its article that its offsets tell', async () => {
  const { articles } = await api.answer<WithEvidence>(
    '{ articles { nodes { text evidence(first: 100) { nodes { quote start end } } } } }',
  );
  const passages = articles.nodes.flatMap(({ text, evidence }) =>
    evidence.nodes.map((passage) => ({ text, ...passage })),
  );
  expect(passages.length).toBeGreaterThan(10);
  for (const { text, quote, start, end } of passages) expect(text.slice(start, end)).toBe(quote);
});

test('an article has each supporting passage once, however many facts it supports, in the order of the text', async () => {
  const { node } = await api.answer<{
    node: { evidence: { totalCount: number; nodes: { start: number }[] } };
  }>(
    '{ node(id: "article:review") { ... on Article { ingestedAt language evidence { totalCount nodes { start extractor confidence } } } } }',
  );
  const starts = node.evidence.nodes.map((passage) => passage.start);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expect(node.evidence.totalCount).toBe(4);
});

test('two claims of one fact with the same passage are one piece of evidence, with the higher confidence', async () => {
  await api.graph.write((transaction) =>
    transaction.run(
      {
        name: 'second claim',
        mode: 'write',
        text: `MATCH (fact:Agreement {id: 'agreement:arms'})-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article)
          CREATE (fact)-[:SUPPORTED_BY]->(:Claim {
            id: 'claim:twin', type: claim.type, statement: claim.statement, start: claim.start, end: claim.end,
            quote: claim.quote, extractor: claim.extractor, rule: claim.rule, confidence: 0.95
          })-[:IN]->(article)`,
      },
      {},
    ),
  );
  const { node } = await api.answer<{
    node: { evidence: { totalCount: number; nodes: { confidence: number }[] } };
  }>(
    '{ node(id: "agreement:arms") { ... on Agreement { evidence(first: 1) { totalCount nodes { confidence } pageInfo { hasNextPage } } } } }',
  );
  expect(node.evidence).toEqual({
    totalCount: 1,
    nodes: [{ confidence: 0.95 }],
    pageInfo: { hasNextPage: false },
  });
});

test('evidence comes by the date of its article, undated last', async () => {
  const { organization } = await api.answer<{
    organization: { evidence: { nodes: { article: { publishedOn: string | null } }[] } };
  }>('{ organization(ref: { name: "Astana Hub" }) { evidence { nodes { article { publishedOn } } } } }');
  expect(organization.evidence.nodes.map((node) => node.article.publishedOn)).toEqual([
    '2026-02-26',
    '2026-03',
    '2026-03',
    null,
  ]);
});
