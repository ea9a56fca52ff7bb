import { describe, expect, it } from 'vitest';
import { everyAgreement } from '../../src/explorer/state/explorer-state.ts';
import type { Link, LinkType } from '../../src/explorer/state/links.ts';
import { standingOf, statusesOf } from '../../src/explorer/state/standing.ts';
import { type AgreementFacts, leavesOf, tiesAmong } from '../../src/explorer/state/ties.ts';
import { agreementStatuses, bindingStatuses } from '../../src/ontology/agreement-statuses.ts';

const agreement = (id: string, parties: string[], facts: Partial<AgreementFacts> = {}): AgreementFacts => ({
  id,
  title: id,
  kind: 'MEMORANDUM',
  status: 'SIGNED',
  sector: null,
  signedOn: null,
  sourceCount: 1,
  parties,
  ...facts,
});

describe('a standing', () => {
  it('binds exactly where the ontology says that a status does', () => {
    const binding = agreementStatuses
      .map(({ status }) => status)
      .filter((one) => standingOf(one) === 'binding');
    expect(binding).toEqual(bindingStatuses);
    expect(statusesOf(['open'])).toEqual(['NEGOTIATING', 'PLANNED']);
    expect(statusesOf(['binding', 'open', 'ended'])).toEqual(agreementStatuses.map(({ status }) => status));
  });
});

describe('ties', () => {
  const all = [
    agreement('1', ['b', 'a']),
    agreement('2', ['a', 'b'], { status: 'NEGOTIATING', sector: 'green energy' }),
    agreement('3', ['a', 'b', 'c'], { status: 'EXPIRED', kind: 'TREATY' }),
    agreement('4', ['a', 'elsewhere']),
  ];
  const here = new Set(['a', 'b', 'c']);

  it('have no direction, and every two parties of an agreement one', () => {
    const ties = tiesAmong(here, all, everyAgreement);
    expect(ties.map(({ key, agreements, standing }) => [key, agreements.length, standing])).toEqual([
      ['a|b', 3, 'binding'],
      ['a|c', 1, 'ended'],
      ['b|c', 1, 'ended'],
    ]);
  });

  it('follow the filters', () => {
    const keys = (filters: object) =>
      tiesAmong(here, all, { ...everyAgreement, ...filters }).map(
        ({ key, standing }) => `${key} ${standing}`,
      );
    expect(keys({ standings: ['open'] })).toEqual(['a|b open']);
    expect(keys({ kinds: ['TREATY'] })).toEqual(['a|b ended', 'a|c ended', 'b|c ended']);
    expect(keys({ sector: 'ENERGY' })).toEqual(['a|b open']);
    expect(keys({ standings: [] })).toEqual([]);
  });

  it('tell which parties hang on one alone', () => {
    const ties = tiesAmong(
      new Set(['a', 'b', 'c', 'd']),
      [agreement('1', ['a', 'b']), agreement('2', ['a', 'c']), agreement('3', ['c', 'd'])],
      everyAgreement,
    );
    expect(leavesOf('a', ties)).toEqual(['b']);
    expect(leavesOf('c', ties)).toEqual(['d']);
  });

  it('count what joins a node beside agreements, but for where it is based', () => {
    const ties = tiesAmong(new Set(['a', 'b']), [agreement('1', ['a', 'b'])], everyAgreement);
    const link = (one: string, other: string, type: LinkType): Link => ({
      key: [one, other].sort().join('|'),
      ids: [one, other],
      type,
      text: '',
    });
    const links = [
      link('b', 'home', 'BASED_IN'),
      link('idle', 'home', 'BASED_IN'),
      link('person', 'a', 'HOLDS'),
      link('person', 'event', 'TOOK_PART_IN'),
    ];
    expect(leavesOf('a', ties, links)).toEqual(['b']);
    expect(leavesOf('person', ties, links)).toEqual(['event']);
    expect(leavesOf('home', ties, links)).toEqual(['idle']);
  });
});
