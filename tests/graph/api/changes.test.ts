import { describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Changes {
  totalCount: number;
  edges: {
    cursor: string;
    node: {
      at: string;
      kind: string;
      node: { id: string; status?: string };
      status: { status: string } | null;
    };
  }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

const question = `query ($from: DateTime!, $to: DateTime, $kinds: [ChangeKind!], $filter: AgreementFilter, $first: Int, $after: String, $last: Int) {
  changes(from: $from, to: $to, kinds: $kinds, filter: $filter, first: $first, after: $after, last: $last) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { at kind node { id ... on Agreement { status } } status { status evidence { quote } } } } } }`;
const changesOf = async (variables: Record<string, unknown>) =>
  (await api.answer<{ changes: Changes }>(question, variables)).changes;
const shown = ({ edges }: Changes) =>
  edges.map(({ node: { at, kind, node, status } }) =>
    `${at.slice(0, 10)} ${kind} ${node.id} ${status?.status ?? ''}`.trim(),
  );

const hub = { parties: [{ id: 'organization:astana-hub' }] };

describe('changes', () => {
  test('are what became known after one instant and not after another, latest first', async () => {
    const spring = await changesOf({ from: '2026-03-01T00:00:00Z', to: '2026-04-30T00:00:00Z', filter: hub });
    expect(shown(spring)).toEqual([
      '2026-04-02 STATUS_CHANGED agreement:hub-bstp IN_FORCE',
      '2026-04-02 AGREEMENT_KNOWN agreement:hub-rhein',
    ]);
    expect(spring.totalCount).toBe(2);
  });

  test('without an end go on to now; the instants are after the first and up to the second', async () => {
    const all = await changesOf({ from: '2026-02-27T08:00:00.000Z', filter: hub });
    expect(all.edges.map(({ node }) => node.node.id)).not.toContain('agreement:hub-cdt');
    const upTo = await changesOf({ from: '2026-02-01T00:00:00Z', to: '2026-02-27T08:00:00Z', filter: hub });
    expect(upTo.edges.map(({ node }) => node.node.id)).toContain('agreement:hub-cdt');
    expect(await changesOf({ from: '2026-05-02T08:00:00.000Z' })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('show what they speak of as it was known at the end', async () => {
    const then = await changesOf({ from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z', filter: hub });
    const park = then.edges.find(({ node }) => node.node.id === 'agreement:hub-bstp');
    expect(park?.node.node.status).toBe('SIGNED');
  });

  test('are of other kinds where those are asked for, each once', async () => {
    const kinds = ['ORGANIZATION_KNOWN', 'PERSON_KNOWN', 'EVENT_KNOWN', 'EVENT_KNOWN'];
    const found = await changesOf({ from: '2026-05-01T00:00:00Z', kinds, first: 100 });
    expect(shown(found)).toEqual(['2026-05-02 ORGANIZATION_KNOWN organization:nomad-works']);
    const early = await changesOf({ from: '2026-01-01T00:00:00Z', kinds: ['PERSON_KNOWN', 'EVENT_KNOWN'] });
    expect(early.totalCount).toBe(6);
    expect(await changesOf({ from: '2026-01-01T00:00:00Z', kinds: [] })).toMatchObject({ totalCount: 0 });
  });

  test('are walked page by page', async () => {
    const all = await changesOf({ from: '2026-01-01T00:00:00Z', first: 100 });
    expect(all.totalCount).toBe(all.edges.length);
    const walked: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Changes = await changesOf({ from: '2026-01-01T00:00:00Z', first: 9, after });
      walked.push(...page.edges.map(({ cursor }) => cursor));
      [more, after] = [page.pageInfo.hasNextPage, page.pageInfo.endCursor];
    }
    expect(walked).toEqual(all.edges.map(({ cursor }) => cursor));
    const last = await changesOf({ from: '2026-01-01T00:00:00Z', last: 3 });
    expect(last.edges).toEqual(all.edges.slice(-3));
  });

  test('of a range that ends before it begins are refused', async () => {
    const { errors } = await api.ask(question, { from: '2026-03-01T00:00:00Z', to: '2026-02-01T00:00:00Z' });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('take one statement', async () => {
    await api.answer(
      '{ changes(from: "2026-01-01T00:00:00Z") { nodes { at node { id ... on Agreement { title } } } } }',
    );
    expect(api.statements).toEqual(['read/changes/page']);
  });
});

interface Comparison {
  compare: {
    a: { party: { name: string }; counts: { key: string[]; count: number }[] };
    b: { party: { name: string }; counts: { key: string[]; count: number }[] };
    agreements: { totalCount: number; nodes: { id: string }[] };
    commonPartners: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean } };
  } | null;
}

const comparison = `query ($a: PartyRef!, $b: PartyRef!, $filter: AgreementFilter, $asOf: Date, $knownAt: DateTime, $by: [AgreementDimension!]!) {
  compare(a: $a, b: $b, filter: $filter, asOf: $asOf, knownAt: $knownAt) {
    a { party { name } counts(groupBy: $by) { key count } } b { party { name } counts(groupBy: $by) { key count } }
    agreements { totalCount nodes { id } } commonPartners { totalCount nodes { name } pageInfo { hasNextPage } } } }`;
const compareThem = async (a: object, b: object, more: Record<string, unknown> = {}) =>
  (await api.answer<Comparison>(comparison, { a, b, by: ['STATUS'], ...more })).compare;

describe('compare', () => {
  test('puts two parties side by side', async () => {
    const found = await compareThem(
      { name: 'SEE UP Accelerator' },
      { name: 'Center for Digital Transformation' },
    );
    expect(found).toEqual({
      a: { party: { name: 'SEE UP Accelerator' }, counts: [{ key: ['SIGNED'], count: 1 }] },
      b: { party: { name: 'Center for Digital Transformation' }, counts: [{ key: ['SIGNED'], count: 1 }] },
      agreements: { totalCount: 0, nodes: [] },
      commonPartners: { totalCount: 1, nodes: [{ name: 'Astana Hub' }], pageInfo: { hasNextPage: false } },
    });
  });

  test('of countries tells the agreements of their organizations, too', async () => {
    const found = await compareThem({ country: 'KZ' }, { country: 'RS' }, { by: [] });
    expect(found!.agreements.totalCount).toBe(7);
    expect(found!.a.counts).toEqual([{ key: [], count: 10 }]);
  });

  test('knows partners by what was signed or in force at the moment', async () => {
    const [a, b] = [{ name: 'SEE UP Accelerator' }, { name: 'Morava Grid' }];
    expect((await compareThem(a, b))!.commonPartners.totalCount).toBe(0);
    const talks = { filter: { status: ['SIGNED', 'NEGOTIATING'] } };
    expect((await compareThem(a, b, talks))!.commonPartners.nodes).toEqual([{ name: 'Astana Hub' }]);
    const before = { asOf: '2026-02-01', ...talks };
    expect((await compareThem(a, b, before))!.commonPartners.totalCount).toBe(0);
  });

  test('with nobody is null; with several it is refused', async () => {
    expect(await compareThem({ country: 'KZ' }, { name: 'Nobody At All' })).toBeNull();
    for (const variables of [
      { a: { name: 'Institute of Physics' }, b: { country: 'KZ' }, by: [] },
      { a: { country: 'RS' }, b: { country: 'KZ' }, by: ['KIND', 'KIND', 'KIND', 'KIND'] },
    ])
      expect((await api.ask(comparison, variables)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
