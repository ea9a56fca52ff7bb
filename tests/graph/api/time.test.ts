import { beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrate.ts';
import type { AgreementReported, Statement } from '../../../src/model/claim.ts';
import { identifyArticle } from '../../../src/model/identify-article.ts';
import { loadItems } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Told {
  readonly came: string;
  readonly publishedOn: string | null;
  readonly statements: readonly Statement[];
}

const named = (name: string): Statement => ({
  type: 'organization-named',
  organization: name,
  name,
  form: 'full',
  kind: 'COMPANY',
});
const based = (
  organization: string,
  country: string,
  basis: 'STATED' | 'COUNTERPART' = 'STATED',
): Statement => ({
  type: 'organization-based',
  organization,
  country,
  basis,
});
const agreed = (more: Partial<AgreementReported>): Statement => ({
  type: 'agreement-reported',
  agreement: 'a1',
  kind: 'CONTRACT',
  status: 'SIGNED',
  on: null,
  instrument: 'contract',
  sector: 'energy',
  subject: 'a wind farm at Bor',
  parties: ['Arkon', 'Belmet'].map((organization) => ({ type: 'organization', organization })),
  unnamedParties: [],
  event: null,
  ...more,
});
/** The signing, with those who are told to have been there. */
const ceremony = (...organizations: readonly string[]): Statement => ({
  type: 'event-reported',
  event: 'e1',
  kind: 'CEREMONY',
  name: 'Bor Energy Day',
  startsOn: '2024-06-10',
  place: 'Bor',
  country: 'RS',
  participants: [
    { type: 'person', person: 'p1' },
    ...organizations.map((organization) => ({ type: 'organization', organization }) as const),
  ],
});
const person = (titles: readonly string[]): Statement[] => [
  { type: 'person-named', person: 'p1', name: 'Ana Marić', form: 'full' },
  ...titles.map((title): Statement => ({ type: 'person-holds', person: 'p1', title, of: null })),
];

/** Talks, then a signing, then its end, each told by an article that came long after it was published. */
const articles: readonly Told[] = [
  {
    came: '2026-01-10T00:00:00Z',
    publishedOn: '2024-03-01',
    statements: [
      named('Arkon'),
      named('Belmet'),
      agreed({
        status: 'NEGOTIATING',
        sector: null,
        unnamedParties: [{ description: 'local firms', country: null }],
      }),
      ...person(['Director']),
    ],
  },
  {
    came: '2026-02-10T00:00:00Z',
    publishedOn: '2024-06-15',
    statements: [
      named('Arkon'),
      named('Belmet'),
      based('Arkon', 'RS'),
      agreed({ on: '2024-06-10', event: 'e1' }),
      ceremony('Arkon'),
      ...person(['Director']),
    ],
  },
  {
    came: '2026-03-10T00:00:00Z',
    publishedOn: '2025-09-20',
    statements: [
      named('Arkon'),
      named('Belmet'),
      { ...named('Belmet'), name: 'BELMET' } as Statement,
      based('Arkon', 'KZ', 'COUNTERPART'),
      agreed({ status: 'TERMINATED', on: '2025-09', kind: 'OTHER' }),
      ceremony('Arkon', 'Belmet'),
      ...person(['Director', 'Chair']),
    ],
  },
];

beforeAll(async () => {
  const driver = connect();
  await emptyDatabase(driver);
  await driver.close();
  await migrate(api.graph);
  for (const { came, publishedOn, statements } of articles) {
    const text = `One passage of ${came} for each statement. `.repeat(10);
    const article = identifyArticle({
      url: null,
      title: null,
      publisher: null,
      publishedOn,
      language: 'en',
      text,
    });
    const claims = statements.map((statement, index) => ({
      statement,
      passage: { start: index * 10, end: index * 10 + 9 },
      rule: 'test',
      confidence: 1,
    }));
    const items = [{ source: came, article, given: { extractor: 'test@1', claims } }];
    await loadItems({ graph: api.graph, items, now: () => new Date(came) });
  }
});

const wind = async (asOf: string | null, knownAt: string | null = null) => {
  const { agreements } = await api.answer<{
    agreements: { totalCount: number; nodes: { status: string; signedOn: string | null }[] };
  }>(
    `query At($asOf: Date, $knownAt: DateTime) {
      agreements(asOf: $asOf, knownAt: $knownAt) { totalCount nodes { status signedOn } } }`,
    { asOf, knownAt },
  );
  expect(agreements.totalCount).toBe(agreements.nodes.length);
  return agreements.nodes.map(({ status, signedOn }) => `${status} ${signedOn}`);
};

test.each([
  [null, null, ['TERMINATED 2024-06-10']],
  ['2024-02', null, []],
  ['2024-02-29', null, []],
  ['2024-03-01', null, ['NEGOTIATING null']],
  ['2024-06-09', null, ['NEGOTIATING null']],
  ['2024-06', null, ['SIGNED 2024-06-10']],
  ['2024', null, ['SIGNED 2024-06-10']],
  ['2025-09-19', null, ['SIGNED 2024-06-10']],
  ['2025-09-20', null, ['TERMINATED 2024-06-10']],
  ['9999', null, ['TERMINATED 2024-06-10']],
  ['0001', null, []],
  [null, '2026-01-09T23:59:59Z', []],
  [null, '2026-01-10T01:00:00+01:00', ['NEGOTIATING null']],
  [null, '2026-02-10T00:00:00Z', ['SIGNED 2024-06-10']],
  [null, '2026-03-10T00:00:00.001Z', ['TERMINATED 2024-06-10']],
  ['2030', '2026-01-31T00:00:00Z', ['NEGOTIATING null']],
  ['2024-05', '2026-12-31T00:00:00Z', ['NEGOTIATING null']],
  ['2024-02', '2026-12-31T00:00:00Z', []],
])('asOf %s and knownAt %s the agreement is %j', async (asOf, knownAt, expected) => {
  expect(await wind(asOf, knownAt)).toEqual(expected);
});

test('a change of status tells from when it holds and since when it is known', async () => {
  const { agreements } = await api.answer<{ agreements: { nodes: unknown[] } }>(
    '{ agreements { nodes { knownFrom sourceCount statusHistory { status on heldFrom knownFrom } } } }',
  );
  expect(agreements.nodes).toEqual([
    {
      knownFrom: '2026-01-10T00:00:00.000Z',
      sourceCount: 3,
      statusHistory: [
        { status: 'NEGOTIATING', on: null, heldFrom: '2024-03-01', knownFrom: '2026-01-10T00:00:00.000Z' },
        { status: 'SIGNED', on: '2024-06-10', heldFrom: '2024-06-10', knownFrom: '2026-02-10T00:00:00.000Z' },
        {
          status: 'TERMINATED',
          on: '2025-09',
          heldFrom: '2025-09-20',
          knownFrom: '2026-03-10T00:00:00.000Z',
        },
      ],
    },
  ]);
});

test('what articles say against each other is shown side by side, and of a moment what was here', async () => {
  const reports =
    'reports { totalCount nodes { kind status on sector subject evidence { quote article { publishedOn } } } }';
  const { now, then } = await api.answer<
    Record<'now' | 'then', { nodes: { reports: { totalCount: number; nodes: Record<string, unknown>[] } }[] }>
  >(
    `{ now: agreements { nodes { ${reports} } } then: agreements(knownAt: "2026-02-20T00:00:00Z") { nodes { ${reports} } } }`,
  );
  expect(
    now.nodes[0]!.reports.nodes.map(({ kind, status, on, sector }) => [kind, status, on, sector]),
  ).toEqual([
    ['CONTRACT', 'NEGOTIATING', null, null],
    ['CONTRACT', 'SIGNED', '2024-06-10', 'energy'],
    ['OTHER', 'TERMINATED', '2025-09', 'energy'],
  ]);
  expect(now.nodes[0]!.reports.nodes[0]!.evidence).toEqual({
    quote: expect.stringMatching(/^.{9}$/),
    article: { publishedOn: '2024-03-01' },
  });
  expect(then.nodes[0]!.reports.totalCount).toBe(2);
});

test('where sources give an organization two countries both are shown, and none before it was known', async () => {
  const at = async (knownAt: string | null) =>
    (
      await api.answer<{ organizations: { nodes: Record<string, unknown>[] } }>(
        `query At($knownAt: DateTime) { organizations(filter: { name: { eq: "Arkon" } }, knownAt: $knownAt) { nodes {
          country { code } countryBasis countryReports { nodes { countryCode country { code } basis } } evidence { totalCount } } } }`,
        { knownAt },
      )
    ).organizations.nodes;
  const serbia = { countryCode: 'RS', country: { code: 'RS' }, basis: 'STATED' };
  expect(await at(null)).toEqual([
    {
      country: { code: 'RS' },
      countryBasis: 'STATED',
      countryReports: { nodes: [serbia, { countryCode: 'KZ', country: null, basis: 'COUNTERPART' }] },
      evidence: { totalCount: 5 },
    },
  ]);
  expect(await at('2026-02-20T00:00:00Z')).toEqual([
    {
      country: { code: 'RS' },
      countryBasis: 'STATED',
      countryReports: { nodes: [serbia] },
      evidence: { totalCount: 3 },
    },
  ]);
  expect(await at('2026-01-20T00:00:00Z')).toEqual([
    { country: null, countryBasis: null, countryReports: { nodes: [] }, evidence: { totalCount: 1 } },
  ]);
  expect(await at('2026-01-01T00:00:00Z')).toEqual([]);
});

test('filters by country speak of the countries that were known', async () => {
  const at = (knownAt: string) =>
    api.answer(
      `query At($knownAt: DateTime) {
        organizations(filter: { country: ["RS"] }, knownAt: $knownAt) { totalCount }
        agreements(filter: { parties: [{ country: "RS" }] }, knownAt: $knownAt) { totalCount }
        all: agreements(knownAt: $knownAt, filter: { parties: [{ name: "Arkon" }] }) { totalCount }
        partners: organization(ref: { name: "Belmet" }) {
          partners(filter: { country: ["RS"], agreement: { status: [NEGOTIATING, SIGNED] } }, knownAt: $knownAt) { totalCount } } }`,
      { knownAt },
    );
  const counts = (country: number) => ({
    organizations: { totalCount: country },
    agreements: { totalCount: country },
    all: { totalCount: 1 },
    partners: { partners: { totalCount: country } },
  });
  expect(await at('2026-01-20T00:00:00Z')).toEqual(counts(0));
  expect(await at('2026-02-20T00:00:00Z')).toEqual(counts(1));
});

test('a moment holds for all below its field, through fragments and connections, until a field names its own', async () => {
  const { agreements } = await api.answer<{ agreements: { nodes: { parties: unknown[] }[] } }>(`
    { agreements(asOf: "2024-03") { nodes { status parties { ...Ties } } } }
    fragment Ties on Party { name
      inherited: agreements { edges { node { status statusHistory { status } } } }
      ended: agreements(asOf: "2025-12", filter: { status: [TERMINATED] }) { totalCount nodes { status } }
      partners { totalCount }
      signed: partners(asOf: "2024-07") { edges { node { name agreements { nodes { status } } } agreements { status signedOn } } }
      unknown: agreements(knownAt: "2026-01-01T00:00:00Z") { totalCount }
    }`);
  const node = (name: string, partner: string) => ({
    name,
    inherited: { edges: [{ node: { status: 'NEGOTIATING', statusHistory: [{ status: 'NEGOTIATING' }] } }] },
    ended: { totalCount: 1, nodes: [{ status: 'TERMINATED' }] },
    partners: { totalCount: 0 },
    signed: {
      edges: [
        {
          node: { name: partner, agreements: { nodes: [{ status: 'SIGNED' }] } },
          agreements: [{ status: 'SIGNED', signedOn: '2024-06-10' }],
        },
      ],
    },
    unknown: { totalCount: 0 },
  });
  expect(agreements.nodes).toEqual([
    { status: 'NEGOTIATING', parties: [node('Arkon', 'Belmet'), node('Belmet', 'Arkon')] },
  ]);
});

test('the event, who took part, their roles and the unnamed parties are those that were known', async () => {
  const at = async (knownAt: string) => {
    const { agreements } = await api.answer<{ agreements: { nodes: unknown[] } }>(
      `query At($knownAt: DateTime) { agreements(knownAt: $knownAt) { nodes { unnamedParties { description }
        event { name country { code } agreements { nodes { status } } participants {
          ... on Party { name } ... on Organization { aliases } ... on Person { name roles { title } } } } } } }`,
      { knownAt },
    );
    return agreements.nodes[0];
  };
  const unnamedParties = [{ description: 'local firms' }];
  expect(await at('2026-01-20T00:00:00Z')).toEqual({ unnamedParties, event: null });
  const ana = (...titles: readonly string[]) => ({
    name: 'Ana Marić',
    roles: titles.map((title) => ({ title })),
  });
  const event = { name: 'Bor Energy Day', country: { code: 'RS' } };
  const arkon = { name: 'Arkon', aliases: ['Arkon'] };
  expect(await at('2026-02-20T00:00:00Z')).toEqual({
    unnamedParties,
    event: {
      ...event,
      agreements: { nodes: [{ status: 'SIGNED' }] },
      participants: [ana('Director'), arkon],
    },
  });
  expect(await at('2026-03-20T00:00:00Z')).toEqual({
    unnamedParties,
    event: {
      ...event,
      agreements: { nodes: [{ status: 'TERMINATED' }] },
      participants: [ana('Chair', 'Director'), arkon, { name: 'Belmet', aliases: ['BELMET', 'Belmet'] }],
    },
  });
});

test('fifty agreements at another time take one statement, by resolvers one more than those of now', async () => {
  const query =
    '{ agreements(asOf: "2024-07", first: 50) { nodes { status signedOn parties { name } evidence(first: 1) { nodes { quote } } } } }';
  await api.answer(query);
  expect(api.statements.length).toBe(1);
  await api.resolve(query);
  expect([...api.statements].sort()).toEqual([
    'read/agreements/page-by-date',
    'read/agreements/then',
    'read/evidence/of-fact-page',
    'read/parties/of-agreement',
  ]);
});
