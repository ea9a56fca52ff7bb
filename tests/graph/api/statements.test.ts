import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

/** In the order of their names: those of one level run side by side. */
const statementsOf = async (query: string) => {
  await api.answer(query);
  return [...api.statements].sort();
};

test('fifty agreements with parties, their countries and evidence take four statements', async () => {
  expect(
    await statementsOf(`{ agreements(first: 50) { nodes { title
      parties { name ... on Organization { country { name } } }
      evidence(first: 1) { nodes { quote article { title } } } } } }`),
  ).toEqual([
    'read/agreements/page',
    'read/countries/by-code',
    'read/evidence/of-fact-page',
    'read/parties/of-agreement',
  ]);
});

test('the same field twice with the same arguments is read once, with other arguments once for each', async () => {
  expect(
    await statementsOf(`{ organizations(filter: { kind: [TECHNOPARK] }) { nodes {
      a: agreements(first: 3) { nodes { id } } b: agreements(first: 3) { nodes { id } } c: agreements(first: 4) { nodes { id } } } } }`),
  ).toEqual(['read/agreements/of-party-page', 'read/agreements/of-party-page', 'read/organizations/page']);
});

test('what is not asked for is not read', async () => {
  expect(await statementsOf('{ organizations { totalCount } }')).toEqual(['read/organizations/count']);
  expect(await statementsOf('{ organizations { __typename } }')).toEqual([]);
  expect(await statementsOf('{ articles(first: 1) { nodes { title } } }')).toEqual(['read/articles/page']);
  expect(await statementsOf('{ articles(first: 1) { nodes { text } } }')).toEqual([
    'read/articles/page',
    'read/articles/texts',
  ]);
});

test('a count that the page tells takes no statement; one that it does not takes one', async () => {
  expect(await statementsOf('{ people { totalCount nodes { name } } }')).toEqual(['read/people/page']);
  expect(await statementsOf('{ people(first: 1) { totalCount nodes { name } } }')).toEqual([
    'read/people/count',
    'read/people/page',
  ]);
});
