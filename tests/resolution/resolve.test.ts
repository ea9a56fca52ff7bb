import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { agreed, based, claim, held, named, party } from '../claims.ts';

/** Each organization as the names of its mentions, sorted: what was taken to be one. */
function organizations(claims: readonly Claim[]): string[][] {
  return resolve(claims)
    .organizations.map(({ mentions }) =>
      mentions.map(({ articleId, local }) => `${articleId}:${local}`).sort(),
    )
    .sort();
}

describe('organizations', () => {
  it('are one under spellings that differ in hyphens, case and diacritics', () => {
    const claims = [named('1', 'Jugo-Šport'), named('2', 'JUGO SPORT'), named('3', 'Jugo Sport')];
    expect(organizations(claims)).toEqual([['1:Jugo-Šport', '2:JUGO SPORT', '3:Jugo Sport']]);
  });

  it('are one with and without the form of incorporation, and ministries with and without their state', () => {
    expect(organizations([named('1', 'Northern Rail JSC'), named('2', 'Northern Rail')])).toHaveLength(1);
    const ministry = (article: string, name: string) => [
      named(article, name, { kind: 'MINISTRY' }),
      based(article, name, 'GH'),
    ];
    expect(
      organizations([
        ...ministry('1', 'Ministry of Energy of Ghana'),
        ...ministry('2', 'Ministry of Energy'),
      ]),
    ).toHaveLength(1);
  });

  it('are one through the acronym that one article gives', () => {
    const acronym = claim('1', {
      type: 'organization-named',
      organization: 'Northern Rail',
      name: 'NR',
      form: 'acronym',
      kind: 'COMPANY',
    });
    expect(organizations([named('1', 'Northern Rail'), acronym, named('2', 'NR')])).toEqual([
      ['1:Northern Rail', '2:NR'],
    ]);
  });

  it('stay apart where an acronym fits two', () => {
    const acronym = (article: string, organization: string) =>
      claim(article, {
        type: 'organization-named',
        organization,
        name: 'NR',
        form: 'acronym',
        kind: 'COMPANY',
      });
    const claims = [
      named('1', 'Northern Rail'),
      acronym('1', 'Northern Rail'),
      named('2', 'New Roads'),
      acronym('2', 'New Roads'),
      named('3', 'NR'),
    ];
    expect(organizations(claims)).toHaveLength(3);
  });

  it('stay apart where the same name is firmly of two countries', () => {
    const claims = [
      named('1', 'Central Bank'),
      based('1', 'Central Bank', 'KE'),
      named('2', 'Central Bank'),
      based('2', 'Central Bank', 'GH'),
    ];
    expect(organizations(claims)).toHaveLength(2);
  });

  it('are one where a second country is only inferred from the neighbours', () => {
    const claims = [
      named('1', 'Gridco'),
      based('1', 'Gridco', 'KE'),
      named('2', 'Gridco'),
      based('2', 'Gridco', 'GH', 'COUNTERPART'),
    ];
    expect(organizations(claims)).toEqual([['1:Gridco', '2:Gridco']]);
  });

  it('stay with their article where they are ministries of no known country', () => {
    const ministry = (article: string) => named(article, 'Ministry of Energy', { kind: 'MINISTRY' });
    expect(organizations([ministry('1'), ministry('2')])).toHaveLength(2);
    const known = [
      ministry('1'),
      based('1', 'Ministry of Energy', 'KE'),
      ministry('2'),
      based('2', 'Ministry of Energy', 'KE', 'COUNTERPART'),
    ];
    expect(organizations(known)).toHaveLength(1);
  });
});

describe('people', () => {
  const person = (article: string, name: string, country: string | null) => [
    claim(article, { type: 'person-named', person: name, name, form: 'full' }),
    claim(article, {
      type: 'person-holds',
      person: name,
      title: 'President',
      of: country === null ? null : party(country),
    }),
  ];

  it('are one by full name, and by last name with a role in the same country', () => {
    const claims = [
      ...person('1', 'Ana Kovač', 'SI'),
      ...person('2', 'Ana Kovac', null),
      ...person('3', 'Kovač', 'SI'),
    ];
    expect(resolve(claims).people).toHaveLength(1);
  });

  it('stay apart where only the last name is the same', () => {
    expect(resolve([...person('1', 'Ana Kovač', 'SI'), ...person('2', 'Kovač', 'HR')]).people).toHaveLength(
      2,
    );
  });
});

describe('events', () => {
  it('are one by kind, day, country and guests', () => {
    expect(resolve([held('1'), held('2', { name: 'Kazakhstan–Serbia Business Forum' })]).events).toHaveLength(
      1,
    );
  });

  it('stay apart where name or day differ', () => {
    expect(
      resolve([held('1', { name: 'Mining Forum' }), held('2', { name: 'Startup Forum' })]).events,
    ).toHaveLength(2);
    expect(resolve([held('1'), held('2', { startsOn: '2026-02-27' })]).events).toHaveLength(2);
  });
});

describe('agreements', () => {
  const parties = [named('1', 'Alpha'), named('1', 'Beta'), named('2', 'ALPHA'), named('2', 'BETA')];

  it('are one where two articles report them with the same parties and date', () => {
    expect(
      resolve([...parties, agreed('1', ['Alpha', 'Beta']), agreed('2', ['BETA', 'ALPHA'])]).agreements,
    ).toHaveLength(1);
  });

  it('are one from the negotiation to the signing', () => {
    const claims = [
      ...parties,
      agreed('1', ['Alpha', 'Beta'], { status: 'NEGOTIATING', kind: 'OTHER', on: '2025-10-14' }),
      agreed('2', ['ALPHA', 'BETA']),
    ];
    expect(resolve(claims).agreements).toHaveLength(1);
  });

  it('stay apart where they were signed on different days', () => {
    const claims = [
      ...parties,
      agreed('1', ['Alpha', 'Beta'], { on: '2019' }),
      agreed('2', ['ALPHA', 'BETA']),
    ];
    expect(resolve(claims).agreements).toHaveLength(2);
  });

  it('stay apart where one article tells them apart', () => {
    const claims = [
      ...parties,
      agreed('1', ['Alpha', 'Beta'], { agreement: 'a1' }),
      agreed('1', ['Alpha', 'Beta'], { agreement: 'a2' }),
    ];
    expect(resolve(claims).agreements).toHaveLength(2);
  });
});

describe('resolve', () => {
  const claims = [
    ...['1', '2', '3', '4'].flatMap((article) => [
      named(article, 'Alpha'),
      named(article, 'Beta'),
      named(article, 'NR'),
      held(article),
    ]),
    claim('1', {
      type: 'organization-named',
      organization: 'Alpha',
      name: 'NR',
      form: 'acronym',
      kind: 'COMPANY',
    }),
    based('1', 'Alpha', 'KE'),
    based('2', 'Alpha', 'GH'),
    based('3', 'Beta', 'GH', 'COUNTERPART'),
    agreed('1', ['Alpha', 'Beta'], { status: 'NEGOTIATING', on: '2025-10' }),
    agreed('2', ['Alpha', 'Beta']),
    agreed('3', ['Alpha', 'Beta'], { on: '2026-02' }),
    agreed('4', ['Alpha', 'Beta'], { on: '2024' }),
  ];
  const shape = (given: readonly Claim[]) => {
    const { organizations, events, agreements } = resolve(given);
    return [organizations, events, agreements].map((entities) =>
      entities.map(({ id, mentions }) => `${id} ${mentions.map(({ key }) => key).sort()}`).sort(),
    );
  };

  it('does not depend on the order in which the claims came', () => {
    const expected = shape(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(expected);
      }),
    );
  });
});
