import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';
import { type Asked, type RandomWorld, randomWorld, type Standing } from './random-world.ts';

const api = useApiFixture();

interface Row {
  key: string[];
  count: number;
}

const count = async (args: string) =>
  (await api.answer<{ agreementCounts: Row[] }>(`{ agreementCounts(${args}) { key count } }`))
    .agreementCounts;
const rowsOf = async (args: string) => (await count(args)).map((row) => [...row.key, row.count]);
const error = async (args: string) => (await api.ask(`{ agreementCounts(${args}) { count } }`)).errors?.[0];

describe('counts of agreements', () => {
  test('go by any dimension, the largest first, then in the order of keys', async () => {
    expect(await rowsOf('groupBy: [KIND]')).toEqual([
      ['CONTRACT', 57],
      ['MEMORANDUM', 3],
      ['OTHER', 2],
      ['COOPERATION_AGREEMENT', 1],
      ['FRAMEWORK_AGREEMENT', 1],
      ['TREATY', 1],
    ]);
    expect(await rowsOf('groupBy: [COUNTRY]')).toEqual([
      ['TR', 55],
      ['KZ', 10],
      ['RS', 7],
      ['DE', 2],
    ]);
  });

  test('of a country tell its partners: itself only where two parties are of it', async () => {
    const kazakh = 'filter: { parties: [{ country: "KZ" }] }';
    expect(await rowsOf(`groupBy: [PARTNER_COUNTRY], ${kazakh}`)).toEqual([
      ['RS', 7],
      ['DE', 2],
    ]);
    expect(await rowsOf('groupBy: [PARTNER_COUNTRY], filter: { parties: [{ country: "TR" }] }')).toEqual([
      ['TR', 55],
    ]);
    expect(await rowsOf(`groupBy: [PARTNER_COUNTRY, STATUS], ${kazakh}`)).toEqual([
      ['RS', 'SIGNED', 4],
      ['RS', 'IN_FORCE', 2],
      ['DE', 'IN_FORCE', 1],
      ['DE', 'TERMINATED', 1],
      ['RS', 'NEGOTIATING', 1],
    ]);
  });

  test('of an organization tell the countries of the others, wherever it is based', async () => {
    expect(
      await rowsOf('groupBy: [PARTNER_COUNTRY], filter: { parties: [{ name: "Nomad Works" }] }'),
    ).toEqual([['KZ', 1]]);
  });

  test('what has no value for a dimension is in no row; without a dimension there is one', async () => {
    const total = (await count('groupBy: []'))[0]!.count;
    expect(total).toBe(65);
    expect(await rowsOf('groupBy: [YEAR], filter: { parties: [{ name: "Astana Hub" }] }')).toEqual([
      ['2026', 3],
      ['2023', 1],
    ]);
    expect(await rowsOf('groupBy: [MONTH], filter: { parties: [{ name: "Astana Hub" }] }')).toEqual([
      ['2026-02', 3],
    ]);
  });

  test('a dimension may stand twice, and first takes the largest', async () => {
    expect(await rowsOf('groupBy: [COUNTRY, COUNTRY], first: 1')).toEqual([['TR', 'TR', 55]]);
    expect(await rowsOf('groupBy: [COUNTRY], first: 0')).toEqual([]);
  });

  test('a reference to nobody counts nothing', async () => {
    expect(await rowsOf('groupBy: [KIND], filter: { parties: [{ name: "Nobody At All" }] }')).toEqual([]);
    expect(await rowsOf('groupBy: [], filter: { parties: [{ country: "FR" }] }')).toEqual([[0]]);
  });

  test('bad arguments are refused with a code', async () => {
    for (const args of [
      'groupBy: [KIND], first: -1',
      'groupBy: [KIND], first: 10001',
      'groupBy: [KIND, KIND, KIND, KIND, KIND, KIND, KIND, KIND]',
      'groupBy: [KIND], filter: { parties: [{}] }',
      'groupBy: [KIND], filter: { signedOn: { from: "2026", to: "2025" } }',
    ])
      expect((await error(args))?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(api.unexpected).toEqual([]);
  });

  test('take one statement, for a country one that looks at nothing but its edges', async () => {
    await count('groupBy: [COUNTRY, KIND]');
    expect(api.statements).toEqual(['read/counts/page']);
    await count(
      'groupBy: [PARTNER_COUNTRY, KIND, STATUS, SECTOR, YEAR], filter: { parties: [{ country: "KZ" }], status: [SIGNED] }',
    );
    expect(api.statements).toEqual(['read/counts/of-country']);
    await count(
      'groupBy: [STATUS], filter: { parties: [{ country: "KZ" }, { country: "RS" }], not: { kind: [TREATY] } }',
    );
    expect(api.statements).toEqual(['read/counts/of-country']);
    await count('groupBy: [STATUS], filter: { parties: [{ country: "KZ" }] }, asOf: "2025"');
    expect(api.statements).toEqual(['read/counts/page']);
  });
});

const world = randomWorld(60, 7);
const dimensions = ['COUNTRY', 'PARTNER_COUNTRY', 'SECTOR', 'KIND', 'STATUS', 'YEAR', 'MONTH'];
const filters: {
  text: object | null;
  holds: (one: Standing, asked: Asked, world: RandomWorld) => boolean;
  seenFrom?: (party: string, asked: Asked) => boolean;
}[] = [
  { text: null, holds: () => true },
  {
    text: { parties: [{ country: 'KZ' }] },
    holds: ({ parties }, asked) => parties.some((party) => world.countryOf(party, asked) === 'KZ'),
    seenFrom: (party, asked) => world.countryOf(party, asked) === 'KZ',
  },
  {
    text: { parties: [{ country: 'RS' }, { country: 'KZ' }], not: { status: ['DENIED'] } },
    holds: ({ parties, status }, asked) =>
      ['RS', 'KZ'].every((code) => parties.some((party) => world.countryOf(party, asked) === code)) &&
      status !== 'DENIED',
    seenFrom: (party, asked) => world.countryOf(party, asked) === 'RS',
  },
  {
    text: { parties: [{ id: 'organization:a' }] },
    holds: ({ parties }) => parties.includes('organization:a'),
    seenFrom: (party) => party === 'organization:a',
  },
  {
    text: {
      parties: [{ country: 'RS' }],
      or: [{ kind: ['TREATY'] }, { sector: { eq: 'energy' } }],
      signedOn: { from: '2025' },
    },
    holds: ({ parties, kind, sector, signedOn }, asked) =>
      parties.some((party) => world.countryOf(party, asked) === 'RS') &&
      (kind === 'TREATY' || sector === 'energy') &&
      signedOn !== null &&
      signedOn >= '2025',
    seenFrom: (party, asked) => world.countryOf(party, asked) === 'RS',
  },
];

/** Every combination of values of one agreement, each once, as JSON. */
function keysOf(
  one: Standing,
  by: readonly string[],
  asked: Asked,
  seenFrom: (party: string, asked: Asked) => boolean,
): Set<string> {
  const sides = one.parties.flatMap((a) =>
    [null, ...one.parties.filter((b) => b !== a)].map((b) => ({ a, b })),
  );
  const pairs = [{ a: null, b: null }, ...sides].filter(({ a, b }) => {
    if (by.includes('COUNTRY') && a === null) return false;
    if (!by.includes('PARTNER_COUNTRY')) return true;
    return a !== null && b !== null && (by.includes('COUNTRY') || seenFrom(a, asked));
  });
  const keys = pairs.map(({ a, b }) => {
    const values: Record<string, string | null> = {
      COUNTRY: a && world.countryOf(a, asked),
      PARTNER_COUNTRY: b && world.countryOf(b, asked),
      SECTOR: one.sector,
      KIND: one.kind,
      STATUS: one.status,
      YEAR: one.signedOn?.slice(0, 4) ?? null,
      MONTH: one.signedOn && one.signedOn.length > 4 ? one.signedOn.slice(0, 7) : null,
    };
    return by.map((dimension) => values[dimension]!);
  });
  return new Set(keys.filter((key) => !key.includes(null as never)).map((key) => JSON.stringify(key)));
}

test('whatever is asked, counts are those of going through the agreements one by one', async () => {
  await world.load(api.graph);
  const asked = fc.record({
    by: fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 4 }),
    filter: fc.constantFrom(...filters),
    moment: fc.oneof(fc.constant({ asOf: null, knownAt: null }), world.moments),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ by, filter, moment }) => {
      const expected = new Map<string, number>();
      for (const one of world.at(moment))
        if (filter.holds(one, moment, world))
          for (const key of keysOf(one, by, moment, filter.seenFrom ?? (() => true)))
            expected.set(key, (expected.get(key) ?? 0) + 1);
      const { agreementCounts } = await api.answer<{ agreementCounts: Row[] }>(
        `query ($by: [AgreementDimension!]!, $filter: AgreementFilter, $asOf: Date, $knownAt: DateTime) {
          agreementCounts(groupBy: $by, filter: $filter, asOf: $asOf, knownAt: $knownAt) { key count } }`,
        { by, filter: filter.text, ...moment },
      );
      if (by.length === 0 && expected.size === 0) expected.set('[]', 0);
      const rows = [...expected].map(([key, number]) => ({
        key: JSON.parse(key) as string[],
        count: number,
      }));
      const order = (a: Row, b: Row) => b.count - a.count || (a.key < b.key ? -1 : 1);
      expect(agreementCounts).toEqual(rows.sort(order));
    }),
    { numRuns: 150, seed: 3 },
  );
}, 120_000);
