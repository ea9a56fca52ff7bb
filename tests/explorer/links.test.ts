import { describe, expect, it } from 'vitest';
import { entityFacts } from '../../src/explorer/state/entity-group.ts';
import { linksAmong } from '../../src/explorer/state/links.ts';

const kazakhstan = { id: 'country:KZ', code: 'KZ', name: 'Kazakhstan' };
const entities = new Map(
  [
    entityFacts({ __typename: 'Country', ...kazakhstan }),
    entityFacts({
      __typename: 'Organization',
      id: 'organization:a',
      name: 'Arkon',
      kind: 'COMPANY',
      country: kazakhstan,
    }),
    entityFacts({
      __typename: 'Person',
      id: 'person:1',
      name: 'Ana',
      roles: [
        { title: 'Minister', country: kazakhstan, organization: null },
        { title: 'Envoy', country: kazakhstan, organization: null },
        { title: 'Chair', country: null, organization: { id: 'organization:a' } },
        { title: 'Poet', country: null, organization: null },
      ],
    }),
    entityFacts({
      __typename: 'Event',
      id: 'event:1',
      name: 'Forum',
      startsOn: '2026-03-04',
      country: kazakhstan,
      participants: [{ id: 'country:KZ' }, { id: 'person:1' }, { id: 'organization:elsewhere' }],
    }),
  ].map((entity) => [entity.id, entity] as const),
);
const nodes = [...entities.keys()].map((id) => ({ id }));
const said = (asOf: string | null) =>
  linksAmong(nodes, entities, asOf).map(({ ids, type, text }) => `${ids.join(' ')} ${type}: ${text}`);

describe('links', () => {
  it('join two nodes once, with all that joins them, the strongest first', () => {
    expect(said(null)).toEqual([
      'organization:a country:KZ BASED_IN: based in',
      'person:1 country:KZ HOLDS: Minister, Envoy',
      'person:1 organization:a HOLDS: Chair',
      'event:1 country:KZ TOOK_PART_IN: took part, held in',
      'event:1 person:1 TOOK_PART_IN: took part',
    ]);
  });

  it('of an event are there once it has begun', () => {
    expect(said('2026-02').some((line) => line.startsWith('event'))).toBe(false);
    expect(said('2026-03').some((line) => line.startsWith('event'))).toBe(true);
    expect(said('2026').some((line) => line.startsWith('event'))).toBe(true);
  });

  it('lead to nothing that is not there', () => {
    expect(linksAmong([{ id: 'person:1' }, { id: 'person:unknown' }], entities, null)).toEqual([]);
  });
});
