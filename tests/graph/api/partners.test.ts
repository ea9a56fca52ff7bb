import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Partners {
  party: {
    partners: { totalCount: number; edges: { node: { id: string }; agreements: { id: string }[] }[] };
  };
}

const partnersOf = async (id: string, filter: object | null = null) => {
  const { party } = await api.answer<Partners>(
    `query Partners($id: ID!, $filter: PartnerFilter) { party: node(id: $id) { ... on Party {
       partners(filter: $filter, first: 100) { totalCount edges { node { id } agreements { id } } } } } }`,
    { id, filter },
  );
  expect(party.partners.totalCount).toBe(party.partners.edges.length);
  return Object.fromEntries(
    party.partners.edges.map(({ node, agreements }) => [
      node.id,
      agreements.map((agreement) => agreement.id),
    ]),
  );
};

const partnersWith = async (ref: object, more: object = {}) =>
  (
    await api.answer<{ organizations: { nodes: { id: string }[] } }>(
      'query With($filter: OrganizationFilter) { organizations(filter: $filter, first: 100) { nodes { id } } }',
      { filter: { partnersWith: ref, ...more } },
    )
  ).organizations.nodes.map((node) => node.id);

const hub = 'organization:astana-hub';

test('partners are those that a signed agreement or one in force ties, with the agreements that do', async () => {
  expect(await partnersOf(hub)).toEqual({
    'organization:bstp': ['agreement:hub-bstp'],
    'organization:cdt': ['agreement:hub-cdt'],
    'organization:nomad-works': ['agreement:hub-nomad'],
    'organization:see-up': ['agreement:hub-see-up'],
  });
});

test('who only negotiates, or whose agreement has ended, is no partner', async () => {
  expect(await partnersOf('organization:morava-grid')).toEqual({});
  expect(await partnersOf('organization:kazakh-invest')).toEqual({});
  expect(await partnersWith({ name: 'Morava Grid' })).toEqual([]);
  expect(Object.keys(await partnersOf('organization:rhein-bank'))).toEqual([
    'organization:great-sky',
    'country:RS',
  ]);
});

test.each([
  [{ status: ['NEGOTIATING'] }, ['organization:morava-grid']],
  [{ and: [{ status: ['TERMINATED'] }] }, ['organization:rhein-bank']],
  [
    { or: [{ status: ['IN_FORCE'] }, { status: ['NEGOTIATING'] }] },
    ['organization:bstp', 'organization:morava-grid'],
  ],
  [
    { not: { status: ['SIGNED'] } },
    ['organization:bstp', 'organization:morava-grid', 'organization:rhein-bank'],
  ],
  [{ status: [] }, []],
  [{ status: null, sector: { eq: 'energy' } }, []],
  [{ sector: { eq: 'Digital' } }, ['organization:cdt', 'organization:see-up']],
])(
  'under the agreement filter %j the partners follow it, on both sides of the question',
  async (agreement, expected) => {
    expect(Object.keys(await partnersOf(hub, { agreement })).sort()).toEqual(expected);
    expect((await partnersWith({ id: hub }, { through: agreement })).sort()).toEqual(expected);
  },
);

test('asked from either side a tie is the same', async () => {
  const { organizations } = await api.answer<{ organizations: { nodes: { id: string }[] } }>(
    '{ organizations(first: 100) { nodes { id } } }',
  );
  const ids = organizations.nodes.map((node) => node.id).filter((id) => !id.includes('supplier-'));
  for (const id of ids) {
    const partners = Object.keys(await partnersOf(id)).filter((partner) =>
      partner.startsWith('organization:'),
    );
    expect((await partnersWith({ id })).sort()).toEqual(partners.sort());
    for (const partner of partners) expect(Object.keys(await partnersOf(partner))).toContain(id);
  }
});

test('nobody is its own partner', async () => {
  expect(Object.keys(await partnersOf('organization:great-sky'))).not.toContain('organization:great-sky');
  expect(await partnersWith({ country: 'KZ' })).not.toContain('organization:great-sky-sister');
  expect(await partnersWith({ name: 'Great Sky' })).not.toContain('organization:great-sky');
});

test('a country is a party by itself: by name or id it stands for no organization', async () => {
  expect(await partnersOf('country:RS')).toEqual({
    'country:KZ': ['agreement:treaty'],
    'organization:great-sky': ['agreement:energy'],
    'organization:rhein-bank': ['agreement:energy'],
  });
  const withSerbia = ['organization:great-sky', 'organization:rhein-bank'];
  expect(await partnersWith({ name: 'republic of serbia' })).toEqual(withSerbia);
  expect(await partnersWith({ id: 'country:RS' })).toEqual(withSerbia);
});

test('a country alone stands for itself and every organization based there', async () => {
  expect(await partnersWith({ country: 'RS' })).toEqual([
    hub,
    'organization:great-sky',
    'organization:rhein-bank',
  ]);
});

test('partners narrow to countries, which count as their own, and to kinds of organization', async () => {
  expect(Object.keys(await partnersOf(hub, { country: ['RS'] })).sort()).toEqual([
    'organization:bstp',
    'organization:cdt',
    'organization:see-up',
  ]);
  expect(Object.keys(await partnersOf('country:RS', { country: ['KZ'] }))).toEqual([
    'organization:great-sky',
    'country:KZ',
  ]);
  expect(Object.keys(await partnersOf('country:RS', { kind: ['COMPANY'] }))).toEqual([
    'organization:great-sky',
  ]);
  expect(await partnersOf(hub, { country: [] })).toEqual({});
  expect(await partnersOf(hub, { kind: [] })).toEqual({});
});

test('a namesake without country stands for all of its name, an unknown name for nobody', async () => {
  expect(await partnersWith({ name: 'Institute of Physics' })).toEqual([]);
  expect(await partnersWith({ name: 'Nobody at all' })).toEqual([]);
  expect(await partnersWith({ name: 'Astana Hub', country: 'RS' })).toEqual([]);
});

test('through without partnersWith narrows nothing, and is refused', async () => {
  const { errors } = await api.ask(
    '{ organizations(filter: { through: { kind: [TREATY] } }) { totalCount } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
