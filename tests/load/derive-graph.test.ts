import { describe, expect, it } from 'vitest';
import { compareStates, isEmptyDifference } from '../../src/load/compare-states.ts';
import { deriveGraph } from '../../src/load/derive/derive-graph.ts';
import type { GraphState } from '../../src/load/graph-state.ts';
import type { Claim } from '../../src/model/claim.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { agreed, based, claim, held, named, party } from '../claims.ts';

function derive(claims: readonly Claim[]): GraphState {
  return deriveGraph(claims, resolve(claims));
}

function nodes(state: GraphState, label: string) {
  return [...state.nodes.values()].filter(({ labels }) => labels.includes(label));
}

/** Relations as `from -TYPE-> to`, by name or other telling property. */
function relations(state: GraphState, type: string): string[] {
  const tell = (id: string) =>
    String(state.nodes.get(id)?.properties.name ?? state.nodes.get(id)?.properties.title ?? id);
  return [...state.relations.values()]
    .filter((one) => one.type === type)
    .map(({ from, to }) => `${tell(from)} -> ${tell(to)}`)
    .sort();
}

const claims = [
  named('1', 'Arms-Co', { kind: 'COMPANY', organization: 'o1' }),
  named('1', 'Arms Co', { kind: 'COMPANY', organization: 'o1', form: 'short' }),
  based('1', 'o1', 'RS', 'DEMONYM'),
  named('1', 'Sky', { kind: 'COMPANY', organization: 'o2' }),
  based('1', 'o2', 'KZ', 'COUNTERPART'),
  held('1'),
  agreed('1', ['o1', 'o2'], {
    kind: 'FRAMEWORK_AGREEMENT',
    instrument: 'framework agreement',
    subject: 'technology',
    sector: 'defense',
    event: 'e1',
  }),
  agreed('1', ['o2'], {
    agreement: 'a2',
    kind: 'OTHER',
    status: 'NEGOTIATING',
    on: null,
    unnamedParties: [{ description: 'Serbian drug makers', country: 'RS' }],
  }),
  claim('1', { type: 'person-named', person: 'p1', name: 'Ana Kovač', form: 'full' }),
  claim('1', { type: 'person-holds', person: 'p1', title: 'President', of: party('RS') }),
  claim('1', { type: 'person-holds', person: 'p1', title: 'Poet', of: null }),
  claim('1', {
    type: 'trade-reported',
    trade: 't1',
    countries: ['RS', 'KZ'],
    flow: 'TURNOVER',
    amount: 107e6,
    currency: 'USD',
    comparator: 'OVER',
    changePercent: 7.6,
    period: '2025',
  }),
];

describe('deriveGraph', () => {
  const state = derive(claims);

  it('makes one organization of its spellings, keeps them all, and tells how its country is known', () => {
    const [company] = nodes(state, 'Company').filter(({ properties }) => properties.countryCode === 'RS');
    expect(company).toMatchObject({
      labels: ['Company', 'Organization', 'Party'],
      properties: {
        name: 'Arms-Co',
        aliases: ['Arms Co', 'Arms-Co'],
        nameKey: 'arms co',
        kind: 'COMPANY',
        countryBasis: 'DEMONYM',
      },
    });
    expect(relations(state, 'BASED_IN')).toEqual(
      expect.arrayContaining(['Arms-Co -> Serbia', 'Sky -> Kazakhstan']),
    );
  });

  it('ties parties to agreements with kind, status, date, event and the countries involved', () => {
    const [agreement] = nodes(state, 'Agreement').filter(({ properties }) => properties.status === 'SIGNED');
    expect(agreement?.properties).toEqual({
      title: 'Framework agreement between Arms-Co and Sky: technology',
      kind: 'FRAMEWORK_AGREEMENT',
      status: 'SIGNED',
      instrument: 'framework agreement',
      sector: 'defense',
      subject: 'technology',
      signedOn: '2026-02-26',
      signedFrom: '2026-02-26',
      signedTo: '2026-02-26',
      countryCodes: ['KZ', 'RS'],
      sourceCount: 1,
      sides: expect.any(String),
    });
    expect(relations(state, 'SIGNED_AT')).toEqual([
      'Framework agreement between Arms-Co and Sky: technology -> Forum, Astana',
    ]);
  });

  it('repeats on the way to each country what counts ask for, with the countries of the other parties', () => {
    const [agreement] = nodes(state, 'Agreement').filter(({ properties }) => properties.status === 'SIGNED');
    const facts = {
      kind: 'FRAMEWORK_AGREEMENT',
      status: 'SIGNED',
      sector: 'defense',
      signedOn: '2026-02-26',
      signedFrom: '2026-02-26',
      signedTo: '2026-02-26',
      countryCodes: ['KZ', 'RS'],
    };
    const involved = [...state.relations.values()].filter(({ type }) => type === 'INVOLVES');
    expect(
      involved.filter(({ from }) => from === agreement?.id).map(({ to, properties }) => [to, properties]),
    ).toEqual([
      ['country:RS', { code: 'RS', partnerCodes: ['KZ'], ...facts }],
      ['country:KZ', { code: 'KZ', partnerCodes: ['RS'], ...facts }],
    ]);
    const alone = involved.filter(({ from }) => from !== agreement?.id);
    expect(alone.map(({ properties }) => [properties.code, properties.partnerCodes])).toEqual([['KZ', []]]);
  });

  it('counts a country among its own partners where two parties are of it', () => {
    const two = derive([
      named('1', 'Sky Works', { kind: 'COMPANY', organization: 'o1' }),
      based('1', 'o1', 'KZ', 'STATED'),
      named('1', 'Earth Bank', { kind: 'COMPANY', organization: 'o2' }),
      based('1', 'o2', 'KZ', 'STATED'),
      agreed('1', ['o1', 'o2', 'RS']),
    ]);
    const involved = [...two.relations.values()].filter(({ type }) => type === 'INVOLVES');
    expect(
      Object.fromEntries(involved.map(({ properties }) => [properties.code, properties.partnerCodes])),
    ).toEqual({ KZ: ['KZ', 'RS'], RS: ['KZ'] });
  });

  it('says since when each fact is known: from the first article that tells it; a country needs none', () => {
    const again = [
      named('2', 'Arms-Co', { kind: 'COMPANY', organization: 'o9' }),
      based('2', 'o9', 'RS', 'DEMONYM'),
    ];
    const both = [...claims, ...again];
    const articles = [
      { id: '1', publishedOn: '2026-03', sketch: [], ingestedAt: '2026-05-01T00:00:00.000Z' },
      { id: '2', publishedOn: null, sketch: [], ingestedAt: '2026-04-01T00:00:00.000Z' },
    ];
    const timed = deriveGraph(both, resolve(both, articles), articles);
    const instant = (label: string) => nodes(timed, label).map(({ properties }) => properties.knownFrom);
    const ties = (type: string) =>
      [...timed.relations.values()]
        .filter((one) => one.type === type)
        .map(({ properties }) => properties.knownFrom)
        .sort();
    expect(instant('Organization').sort()).toEqual(['2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z']);
    for (const label of ['Agreement', 'StatusChange', 'UnnamedParty', 'Person', 'Event', 'TradeFigure'])
      expect(new Set(instant(label))).toEqual(new Set(['2026-05-01T00:00:00.000Z']));
    expect(new Set(instant('Country'))).toEqual(new Set([undefined]));
    expect(ties('BASED_IN').slice(0, 2)).toEqual(['2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z']);
    expect(new Set(ties('PARTY_TO'))).toEqual(new Set(['2026-05-01T00:00:00.000Z']));
    expect(nodes(state, 'Agreement')[0]?.properties.knownFrom).toBeUndefined();
  });

  it('keeps a party without a name as what it is', () => {
    const [unnamed] = nodes(state, 'UnnamedParty');
    expect(unnamed?.properties).toEqual({ description: 'Serbian drug makers', ordinal: 0 });
    expect([...state.relations.values()]).toContainEqual(
      expect.objectContaining({ from: unnamed!.id, type: 'BASED_IN', to: 'country:RS' }),
    );
    expect(nodes(state, 'Organization')).toHaveLength(2);
  });

  it('keeps roles with and without a place', () => {
    expect(nodes(state, 'Person')[0]?.properties.unplacedTitles).toEqual(['Poet']);
    expect(relations(state, 'HOLDS')).toEqual(['Ana Kovač -> Serbia']);
  });

  it('keeps the trade figure with its comparator and change', () => {
    expect(nodes(state, 'TradeFigure')[0]?.properties).toMatchObject({
      amount: 107e6,
      comparator: 'OVER',
      changePercent: 7.6,
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
    });
    expect(relations(state, 'BETWEEN')).toHaveLength(2);
  });

  it('supports every fact by a claim', () => {
    const supported = new Set(
      [...state.relations.values()].filter((one) => one.type === 'SUPPORTED_BY').map(({ from }) => from),
    );
    const facts = [
      'Organization',
      'Person',
      'Agreement',
      'StatusChange',
      'UnnamedParty',
      'Event',
      'TradeFigure',
    ].flatMap((label) => nodes(state, label));
    expect(facts.filter(({ id }) => !supported.has(id))).toEqual([]);
    const claimIds = new Set(claims.map(({ id }) => id));
    const named = [...state.relations.values()].flatMap(
      ({ properties }) => (properties.claims as string[] | undefined) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !claimIds.has(id))).toEqual([]);
  });

  it('leads every relation to nodes that are there, or to claims', () => {
    const articles = claims.map(({ articleId }) => articleId);
    const there = new Set([...state.nodes.keys(), ...claims.map(({ id }) => id), ...articles]);
    expect(
      [...state.relations.values()].filter(({ from, to }) => !there.has(from) || !there.has(to)),
    ).toEqual([]);
  });

  it('is the same for claims in another order', () => {
    expect(isEmptyDifference(compareStates(derive(claims.toReversed()), state))).toBe(true);
  });
});

describe('the history of a status', () => {
  const both = [named('1', 'Alpha'), named('1', 'Beta'), named('2', 'Alpha'), named('2', 'Beta')];
  function history(...reports: Claim[]) {
    const state = derive([...both, ...reports]);
    const changes = nodes(state, 'StatusChange').sort(
      (a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal),
    );
    return {
      changes: changes.map(({ properties }) => [properties.status, properties.on]),
      status: nodes(state, 'Agreement')[0]?.properties.status,
    };
  }

  it('leads from the negotiation to the signing, also where signing came before the expected day', () => {
    const planned = agreed('1', ['Alpha', 'Beta'], { status: 'PLANNED', on: '2026-03-01' });
    expect(history(agreed('2', ['Alpha', 'Beta'], { on: '2026-03' }), planned)).toEqual({
      changes: [
        ['PLANNED', '2026-03-01'],
        ['SIGNED', '2026-03'],
      ],
      status: 'SIGNED',
    });
  });

  it('ends with what ended it', () => {
    const ended = agreed('2', ['Alpha', 'Beta'], { status: 'TERMINATED', on: '2027' });
    expect(history(ended, agreed('1', ['Alpha', 'Beta'])).status).toBe('TERMINATED');
  });
});

describe('compareStates', () => {
  it('finds what to write and what to take away when an article goes', () => {
    const all = derive([...claims, named('2', 'Gamma')]);
    const difference = compareStates(derive(claims), all);
    const facts = difference.nodesToDelete.filter((id) => !/^(name-group|block):/.test(id));
    expect(facts.map((id) => all.nodes.get(id)?.properties.name ?? id)).toEqual(['Gamma', 'name:gamma']);
    expect(difference).toMatchObject({ nodesToWrite: [], relationsToCreate: [], relationsToDelete: [] });
  });

  it('finds a label that is no longer right', () => {
    const before = derive([named('1', 'Delta', { kind: 'BANK' })]);
    const after = derive([named('1', 'Delta', { kind: 'FUND' })]);
    const [node] = compareStates(after, before).nodesToWrite;
    expect(node).toMatchObject({ labels: ['Fund', 'Organization', 'Party'], staleLabels: ['Bank'] });
  });
});
