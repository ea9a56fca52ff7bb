import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/load/derive/derive-graph.ts';
import type { AgreementReported, Claim } from '../../src/model/claim.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { agreed, based, named } from '../claims.ts';

/** One report of Alpha and Beta in an article of its own, which came out on the day given. */
type Report = readonly [publishedOn: string, more: Partial<AgreementReported>, parties?: readonly string[]];

function read(...reports: readonly Report[]) {
  const claims = reports.flatMap(([, more, parties = ['Alpha', 'Beta']], index): Claim[] => [
    ...parties
      .filter((party) => !/^[A-Z]{2}$/.test(party))
      .map((party) =>
        named(String(index), party, { kind: party.startsWith('Ministry') ? 'MINISTRY' : 'COMPANY' }),
      ),
    ...parties
      .filter((party) => party.startsWith('Ministry'))
      .map((party) => based(String(index), party, 'GH')),
    agreed(String(index), parties, { agreement: 'a1', ...more }),
  ]);
  const articles = reports.map(([publishedOn], index) => ({
    id: String(index),
    publishedOn,
    sketch: [],
    ingestedAt: null,
  }));
  const resolution = resolve(claims, articles);
  const state = deriveGraph(claims, resolution);
  const agreements = [...state.nodes.values()].filter(({ labels }) => labels.includes('Agreement'));
  const verdicts = resolution.judgements
    .filter(({ author }) => author.startsWith('rules/agreements'))
    .map(({ verdict }) => verdict);
  return { statuses: agreements.map(({ properties }) => properties.status).sort(), verdicts, agreements };
}

const grain = { subject: 'a grain terminal in Kuryk', sector: 'logistics' };

describe('reports of one agreement', () => {
  it.each<[string, Report, Report]>([
    [
      'the day of signing and the day of the report',
      ['2026-03-04', { on: '2026-03-03', ...grain }],
      ['2026-03-04', { on: '2026-03-04', ...grain }],
    ],
    [
      'sectors that were read differently',
      ['2026-03-04', { on: '2026-03-03', ...grain }],
      ['2026-03-04', { on: '2026-03-03', subject: 'a grain terminal', sector: 'agriculture' }],
    ],
    [
      'a date that is told less precisely',
      ['2026-03-04', { on: '2026-03-03', ...grain }],
      ['2026-09-01', { on: '2026', ...grain }],
    ],
    [
      'a kind that one does not tell',
      ['2026-03-04', { on: '2026-03-03', kind: 'OTHER' }],
      ['2026-03-05', { on: '2026-03-03' }],
    ],
    [
      'the states beside their organizations',
      ['2026-03-04', { on: '2026-03-03' }, ['Ministry of Energy', 'Beta', 'GH']],
      ['2026-03-05', { on: '2026-03-03' }, ['Ministry of Energy', 'Beta']],
    ],
    [
      'a ministry for its state',
      ['2026-03-04', { on: '2026-03-03', ...grain }, ['Ministry of Energy', 'KE']],
      ['2026-03-05', { on: '2026-03-03', ...grain }, ['GH', 'KE']],
    ],
    [
      'a day after the article, which is the day of something else',
      ['2026-03-04', { on: '2030', ...grain }],
      ['2026-03-05', { on: '2026-03-03', ...grain }],
    ],
  ])('are joined across %s', (_, a, b) => {
    const { agreements, verdicts } = read(a, b);
    expect(agreements).toHaveLength(1);
    expect(verdicts).toEqual(['same']);
  });

  it.each<[string, Report, Report]>([
    ['signing', ['2026-03-04', { on: '2026-03-03' }], ['2026-07-02', { on: '2026-07-01' }]],
    ['kind', ['2026-03-04', { kind: 'CONTRACT', on: '2026' }], ['2026-03-04', { on: '2026' }]],
    [
      'topic and sector, without a day',
      ['2026-03-04', { on: '2026', subject: 'flu vaccine production', sector: 'health' }],
      ['2026-03-04', { on: '2026', subject: 'grain terminal operations', sector: 'logistics' }],
    ],
    [
      'what is still to be signed when the other was signed long ago',
      ['2026-03-04', { on: '2026-03-03' }],
      ['2026-09-01', { status: 'NEGOTIATING', on: null }],
    ],
    [
      'treaties of two states of which no topic is told',
      ['2026-03-04', { kind: 'TREATY', on: '2026' }, ['GH', 'KE']],
      ['2026-09-01', { kind: 'TREATY', on: '2026-03-03' }, ['GH', 'KE']],
    ],
  ])('are kept apart by %s', (_, a, b) => {
    const { agreements, verdicts } = read(a, b);
    expect(agreements).toHaveLength(2);
    expect(verdicts).not.toContain('same');
  });

  it('are left to a person where two of one article fit as well and differ in status', () => {
    const twice: Claim[] = [
      ...['Alpha', 'Beta'].flatMap((name) => [named('0', name), named('1', name)]),
      agreed('0', ['Alpha', 'Beta'], { agreement: 'a1', on: '2026' }),
      agreed('0', ['Alpha', 'Beta'], { agreement: 'a2', status: 'EXPIRED', on: '2026' }),
      agreed('1', ['Alpha', 'Beta'], { agreement: 'a1', status: 'IN_FORCE', on: '2026' }),
    ];
    const { agreements, judgements } = resolve(twice);
    expect(agreements).toHaveLength(3);
    expect(judgements.filter(({ verdict }) => verdict === 'unsure')).not.toEqual([]);
  });
});

describe('the status of a story', () => {
  it('is that of its latest report in the world: announced, signed, in force, ended', () => {
    const { agreements } = read(
      ['2026-01-10', { status: 'PLANNED', on: '2026-03', ...grain }],
      ['2026-03-04', { on: '2026-03-03', ...grain }],
      ['2026-09-02', { status: 'IN_FORCE', on: '2026-09-01', ...grain }],
      ['2027-02-02', { status: 'TERMINATED', on: null, ...grain }],
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.properties).toMatchObject({
      status: 'TERMINATED',
      signedOn: '2026-03-03',
      sourceCount: 4,
    });
  });

  it('is the end, where it was read with the month of the signing', () => {
    const { statuses } = read(
      ['2026-04-09', { on: '2026-04-08', ...grain }],
      ['2026-10-30', { status: 'TERMINATED', on: '2026-04', ...grain }],
    );
    expect(statuses).toEqual(['TERMINATED']);
  });

  it('is denied after a denial, and signed where the signing came after it', () => {
    const report: Report = ['2026-04-09', { on: '2026-04', ...grain }];
    const denial: Report = ['2026-04-11', { status: 'DENIED', on: null, ...grain }];
    expect(read(report, denial).statuses).toEqual(['DENIED']);
    const signing: Report = ['2026-06-02', { on: '2026-06-01', ...grain }];
    expect(read(denial, signing).statuses).toEqual(['SIGNED']);
  });
});
