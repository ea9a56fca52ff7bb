import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

/** In the order of their names: those of one level run side by side. */
const statementsOf = async (query: string) => {
  await api.answer(query);
  return [...api.statements].sort();
};

/** The same by resolvers and loaders, which answer what does not make one statement. */
const resolvedStatementsOf = async (query: string) => {
  await api.resolve(query);
  return [...api.statements].sort();
};

const evidence = 'evidence(first: 1) { nodes { quote article { title } } }';

test.each([
  [
    'partners of an organization from a country, with agreement and article',
    `{ organization(ref: { id: "organization:astana-hub" }) { partners(filter: { country: ["RS"] }) {
      edges { node { name } agreements { title ${evidence} } } } } }`,
    ['read/parties/by-id + read/parties/partners-page + read/agreements/tying + read/evidence/of-fact-page'],
  ],
  [
    'the same by a name, which is looked up first',
    `{ organization(ref: { name: "Astana Hub" }) { partners { edges { node { name } } } } }`,
    ['read/parties/by-id + read/parties/partners-page', 'read/parties/references'],
  ],
  [
    'agreements by country, kind and dates, with parties, their countries and evidence',
    `{ agreements(filter: { parties: [{ country: "RS" }], kind: [MEMORANDUM], signedOn: { from: "2020" } }, first: 50) {
      nodes { title parties { name ... on Organization { country { name } } } ${evidence} } } }`,
    [
      'read/agreements/page-of-country + read/parties/of-agreement + read/countries/by-code + read/evidence/of-fact-page',
    ],
  ],
  [
    'organizations with ten agreements each, their parties and countries',
    `{ organizations(first: 100) { nodes { name agreements(first: 10) { nodes { title parties { name
      ... on Organization { country { name } } } } } } } }`,
    [
      'read/organizations/page-by-name + read/agreements/of-party-page + read/parties/of-agreement + read/countries/by-code',
    ],
  ],
  [
    'nodes of one type',
    '{ nodes(ids: ["organization:anka", "organization:astana-hub"]) { ... on Organization { name country { name } } } }',
    ['read/parties/by-id + read/countries/by-code'],
  ],
  [
    'nodes of two types, a statement each',
    '{ nodes(ids: ["organization:anka", "event:visit"]) { id } }',
    ['read/events/by-id', 'read/parties/by-id'],
  ],
  [
    'an id that stands for nothing, which may have gone away',
    '{ node(id: "organization:none") { id } }',
    ['read/parties/by-id', 'read/redirected'],
  ],
  [
    'the same field twice with the same arguments is read once, with other arguments once for each',
    `{ organizations(filter: { kind: [TECHNOPARK] }) { nodes {
      a: agreements(first: 3) { nodes { id } } b: agreements(first: 3) { nodes { title } } c: agreements(first: 4) { nodes { id } } } } }`,
    ['read/organizations/page-by-name + read/agreements/of-party-page'],
  ],
  ['what is not asked for is not read', '{ organizations { totalCount } }', ['read/organizations/count']],
  ['nothing is asked for', '{ organizations { __typename } }', []],
  [
    'the text of an article',
    '{ articles(first: 1) { nodes { title text } } }',
    ['read/articles/page-by-date'],
  ],
  [
    'a count that the page may not tell',
    '{ people(first: 1) { totalCount nodes { name } } }',
    ['read/people/page + read/people/count'],
  ],
  [
    'a field that is not compiled goes by resolvers, and the one beside it in one statement',
    '{ tradeFigures { nodes { countries { name } } } agreements { nodes { parties { name } } } }',
    [
      'read/agreements/page-by-date + read/parties/of-agreement',
      'read/countries/by-code',
      'read/trade-figures/page',
    ],
  ],
])('%s', async (_what, query, statements) => {
  expect(await statementsOf(query)).toEqual(statements);
});

test('by resolvers, fifty agreements with parties, their countries and evidence take four statements', async () => {
  expect(
    await resolvedStatementsOf(`{ agreements(first: 50) { nodes { title
      parties { name ... on Organization { country { name } } } ${evidence} } } }`),
  ).toEqual([
    'read/agreements/page-by-date',
    'read/countries/by-code',
    'read/evidence/of-fact-page',
    'read/parties/of-agreement',
  ]);
});

test('by resolvers, the same field twice with the same arguments is read once, with other arguments once for each', async () => {
  expect(
    await resolvedStatementsOf(`{ organizations(filter: { kind: [TECHNOPARK] }) { nodes {
      a: agreements(first: 3) { nodes { id } } b: agreements(first: 3) { nodes { id } } c: agreements(first: 4) { nodes { id } } } } }`),
  ).toEqual([
    'read/agreements/of-party-page',
    'read/agreements/of-party-page',
    'read/organizations/page-by-name',
  ]);
});

test('by resolvers, what is not asked for is not read', async () => {
  expect(await resolvedStatementsOf('{ organizations { totalCount } }')).toEqual([
    'read/organizations/count',
  ]);
  expect(await resolvedStatementsOf('{ organizations { __typename } }')).toEqual([]);
  expect(await resolvedStatementsOf('{ articles(first: 1) { nodes { title } } }')).toEqual([
    'read/articles/page-by-date',
  ]);
  expect(await resolvedStatementsOf('{ articles(first: 1) { nodes { text } } }')).toEqual([
    'read/articles/page-by-date',
    'read/articles/texts',
  ]);
});

test('by resolvers, a count that the page tells takes no statement; one that it does not takes one', async () => {
  expect(await resolvedStatementsOf('{ people { totalCount nodes { name } } }')).toEqual([
    'read/people/page',
  ]);
  expect(await resolvedStatementsOf('{ people(first: 1) { totalCount nodes { name } } }')).toEqual([
    'read/people/count',
    'read/people/page',
  ]);
});
