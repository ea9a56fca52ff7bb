import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

function eventsOf(text: string): string[] {
  return statementsOf(text, 'event-reported').map(({ kind, name, startsOn, place, country }) =>
    [kind, name, startsOn, place, country].map((value) => value ?? '-').join(' | '),
  );
}

function personsOf(text: string): string[] {
  const roles = new Map(
    statementsOf(text, 'person-holds').map(({ person, title, of }) => [
      person,
      `${title} ${of?.type === 'country' ? of.country : (of?.type ?? '-')}`,
    ]),
  );
  return statementsOf(text, 'person-named').map(
    ({ person, name, form }) => `${name} ${form} ${roles.get(person) ?? '-'}`,
  );
}

describe('events', () => {
  it.each([
    [
      'SUVA – Peruvian President Ana Ruiz arrived in Suva on 3 June for an official visit to Fiji.',
      'VISIT | - | 2025-06-03 | Suva | FJ',
    ],
    [
      'The Peru–Fiji Business Forum was held in Lima on June 5.',
      'FORUM | Peru–Fiji Business Forum | 2025-06-05 | Lima | PE',
    ],
    [
      'The second meeting of the Peru–Fiji Joint Commission took place in Lima on June 5.',
      'COUNCIL_MEETING | Peru–Fiji Joint Commission | 2025-06-05 | Lima | PE',
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });
});

describe('persons and roles', () => {
  it.each([
    [
      'Peruvian Minister of Trade and Tourism Ana Ruiz spoke.',
      'Ana Ruiz full Minister of Trade and Tourism PE',
    ],
    ['Norka Bank director Jan de Vos spoke.', 'Jan de Vos full Director organization'],
    ['The president of Norka Bank, Ana Ruiz, spoke.', 'Ana Ruiz full President organization'],
    ['Liu Wen, vice president of Rotva Ltd, spoke.', 'Liu Wen full Vice president organization'],
    ['Zambia’s trade minister, Chanda Phiri, said so.', 'Chanda Phiri full Trade minister ZM'],
  ])('%s', (text, expected) => {
    expect(personsOf(text)).toEqual([expected]);
  });

  it('takes a surname for the person named in full before', () => {
    const named = statementsOf('Minister Ana Ruiz arrived. Minister Ruiz left.', 'person-named');
    expect(new Set(named.map((statement) => statement.person)).size).toBe(1);
  });
});
