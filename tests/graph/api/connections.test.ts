import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Page {
  edges: { cursor: string; node: { id?: string; quote?: string } }[];
  nodes: unknown[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

/** Each connection of the schema that is served: where it is, its fixed arguments, what to select of a node. */
const connections: [name: string, path: string, field: string, args: string, select: string][] = [
  ['countries', '', 'countries', '', 'id'],
  ['organizations', '', 'organizations', '', 'id'],
  [
    'organizations under a filter',
    '',
    'organizations',
    'filter: { partnersWith: { name: "Anka Holding" } }',
    'id',
  ],
  ['people', '', 'people', '', 'id'],
  ['agreements', '', 'agreements', '', 'id'],
  ['agreements under a filter', '', 'agreements', 'filter: { kind: [CONTRACT] }', 'id'],
  ['events', '', 'events', '', 'id'],
  ['tradeFigures', '', 'tradeFigures', '', 'id'],
  ['articles', '', 'articles', '', 'id'],
  ['articles that mention', '', 'articles', 'mentions: "organization:astana-hub"', 'id'],
  ['Country.organizations', 'country(code: "TR")', 'organizations', '', 'id'],
  ['Organization.agreements', 'organization(ref: { name: "Anka Holding" })', 'agreements', '', 'id'],
  ['Organization.partners', 'organization(ref: { name: "Anka Holding" })', 'partners', '', 'id'],
  ['Country.partners', 'country(code: "RS")', 'partners', '', 'id'],
  ['Organization.evidence', 'organization(ref: { name: "Astana Hub" })', 'evidence', '', 'quote'],
  ['Article.evidence', 'node(id: "article:review") { ... on Article', 'evidence', '', 'quote'],
  ['Event.agreements', 'node(id: "event:forum") { ... on Event', 'agreements', '', 'id'],
];

async function readPage(
  [, path, field, args, select]: (typeof connections)[number],
  paging: string,
): Promise<Page> {
  const selection = `edges { cursor node { ${select} } } nodes { ${select} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
  const list = `list: ${field}(${[args, paging].filter(Boolean).join(', ')}) { ${selection} }`;
  const closing = path.includes('{ ... on') ? '} }' : '}';
  const query = path ? `{ at: ${path} { ${list} ${closing} }` : `{ ${list} }`;
  const data = await api.answer<{ list?: Page; at?: { list: Page } }>(query);
  return data.list ?? data.at!.list;
}

const keys = (page: Page) => page.edges.map(({ node, cursor }) => `${node.id ?? node.quote} ${cursor}`);

test.each(connections)(
  '%s, walked forward and backward page by page, is the whole list',
  async (...connection) => {
    const whole: string[] = [];
    let total = 0;
    for (let cursor: string | null = null; ; ) {
      const page: Page = await readPage(connection, `first: 100${cursor ? `, after: "${cursor}"` : ''}`);
      whole.push(...keys(page));
      total = page.totalCount;
      if (!page.pageInfo.hasNextPage) break;
      cursor = page.pageInfo.endCursor;
    }
    expect(whole.length).toBe(total);
    expect(new Set(whole).size).toBe(total);
    const size = Math.max(1, Math.ceil(total / 4));

    const forward: string[] = [];
    let place = '';
    for (let more = true; more; ) {
      const page = await readPage(connection, `first: ${size}${place}`);
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      expect(page.totalCount).toBe(total);
      expect(page.nodes).toEqual(page.edges.map((edge) => edge.node));
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      forward.push(...keys(page));
      more = page.pageInfo.hasNextPage;
      place = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(whole);

    const backward: string[] = [];
    place = '';
    for (let more = true; more; ) {
      const page = await readPage(connection, `last: ${size}${place}`);
      expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
      expect(page.totalCount).toBe(total);
      backward.unshift(...keys(page));
      more = page.pageInfo.hasPreviousPage;
      place = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(whole);
  },
  60_000,
);

test('lists come in their order: names folded, latest first, undated last', async () => {
  const { organizations, agreements, events, articles } = await api.answer<
    Record<string, { nodes: { id: string; name?: string; signedOn?: string }[] }>
  >(`{ organizations(filter: { country: ["RS"] }) { nodes { id name } }
       agreements(filter: { not: { sector: { eq: "supply" } } }) { nodes { id signedOn } }
       events { nodes { id } } articles { nodes { id } } }`);
  expect(organizations!.nodes.map((node) => node.name)).toEqual([
    'Belgrade Science and Technology Park',
    'Center for Digital Transformation',
    'Đorđe Živković “Nova” Fund',
    'Institute of Physics',
    'Morava Grid',
    'SEE UP Accelerator',
    'Yugoimport SDPR',
  ]);
  expect(agreements!.nodes.map((node) => [node.id, node.signedOn])).toEqual([
    ['agreement:arms', '2026-02-26'],
    ['agreement:hub-cdt', '2026-02-26'],
    ['agreement:hub-see-up', '2026-02-26'],
    ['agreement:hub-bstp', '2026-02'],
    ['agreement:energy', '2026-01-15'],
    ['agreement:treaty', '2025'],
    ['agreement:hub-rhein', '2023'],
    ['agreement:hub-morava', null],
    ['agreement:hub-nomad', null],
    ['agreement:invest', null],
  ]);
  expect(events!.nodes.map((node) => node.id)).toEqual(['event:visit', 'event:forum', 'event:talks']);
  expect(articles!.nodes.map((node) => node.id)).toEqual([
    'article:review',
    'article:forum',
    'article:undated',
  ]);
});

test.each([
  'first: 101',
  'last: 101',
  'first: -1',
  'first: 1, last: 1',
  'after: "broken"',
  'before: "WyJDb3VudHJ5IiwiYSIsImIiXQ"',
])('organizations(%s) is refused as bad input', async (args) => {
  const { errors } = await api.ask(`{ organizations(${args}) { totalCount } }`);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('many parents, each with its own page, are read together', async () => {
  const { organizations } = await api.answer<{ organizations: { nodes: { agreements: Page }[] } }>(
    '{ organizations(filter: { kind: [TECHNOPARK, BANK, COMPANY] }, first: 100) { nodes { agreements(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
  );
  expect(api.statements).toEqual([
    'read/organizations/page-by-name + read/agreements/of-party-page + read/agreements/of-party-count',
  ]);
  for (const { agreements } of organizations.nodes) {
    expect(agreements.nodes.length).toBe(Math.min(2, agreements.totalCount));
    expect(agreements.pageInfo.hasNextPage).toBe(agreements.totalCount > 2);
  }
});
