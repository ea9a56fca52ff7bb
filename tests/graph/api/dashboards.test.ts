import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';
import { type Asked, binding, randomWorld } from './random-world.ts';

const api = useApiFixture();

interface Series {
  key: string | null;
  total: number;
  undated: number;
  points: { label: string; from: string; to: string; count: number }[];
}

const seriesOf = async (args: string) =>
  (
    await api.answer<{ timeSeries: Series[] }>(
      `{ timeSeries(${args}) { key total undated points { label from to count } } }`,
    )
  ).timeSeries;
const shown = ({ points }: Series) => points.map(({ label, count }) => `${label} ${count}`).join(', ');

interface Matrix {
  countries: { code: string }[];
  rows: { country: { code: string }; counts: number[] }[];
  cells: { country: { code: string }; partner: { code: string }; count: number }[];
}

const matrixQuestion = `query ($countries: [CountryCode!], $filter: AgreementFilter, $first: Int, $asOf: Date, $knownAt: DateTime) {
  tieMatrix(countries: $countries, filter: $filter, first: $first, asOf: $asOf, knownAt: $knownAt) {
    countries { code } rows { country { code } counts } cells { country { code } partner { code } count } } }`;
const matrixOf = async (variables: Record<string, unknown>) =>
  (await api.answer<{ tieMatrix: Matrix }>(matrixQuestion, variables)).tieMatrix;

const hub = 'filter: { parties: [{ name: "Astana Hub" }] }';

describe('a time series', () => {
  test('has every interval from the first to the last, with 0 where there is nothing', async () => {
    const [series] = await seriesOf(`interval: YEAR, ${hub}`);
    expect(shown(series!)).toBe('2023 1, 2024 0, 2025 0, 2026 3');
    expect(series).toMatchObject({ key: null, total: 4, undated: 2 });
    expect(series!.points[0]).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
  });

  test('runs over the range that is asked for, whatever lies in it', async () => {
    const [series] = await seriesOf(`interval: QUARTER, ${hub}, from: "2025-12-31", to: "2026-07"`);
    expect(shown(series!)).toBe('2025-Q4 0, 2026-Q1 3, 2026-Q2 0, 2026-Q3 0');
    expect(series!.undated).toBe(3);
    const [empty] = await seriesOf('interval: MONTH, filter: { kind: [] }, from: "2026", to: "2026"');
    expect(empty!.points.map(({ count }) => count)).toEqual(Array.from({ length: 12 }, () => 0));
    expect((await seriesOf('interval: MONTH, filter: { kind: [] }'))[0]!.points).toEqual([]);
    expect(shown((await seriesOf(`interval: YEAR, ${hub}, to: "2021"`))[0]!)).toBe('2021 0');
    expect(shown((await seriesOf(`interval: YEAR, ${hub}, from: "2028"`))[0]!)).toBe('2028 0');
  });

  test('is split by a dimension, the largest first, over the same intervals', async () => {
    const series = await seriesOf(`interval: YEAR, ${hub}, splitBy: KIND, first: 2`);
    expect(series.map((one) => `${one.key}: ${shown(one)}`)).toEqual([
      'MEMORANDUM: 2023 0, 2024 0, 2025 0, 2026 3',
      'CONTRACT: 2023 1, 2024 0, 2025 0, 2026 0',
    ]);
  });

  test('takes one statement', async () => {
    await seriesOf('interval: MONTH, splitBy: SECTOR');
    expect(api.statements).toEqual(['read/counts/page']);
    await seriesOf('interval: MONTH, splitBy: PARTNER_COUNTRY, filter: { parties: [{ country: "KZ" }] }');
    expect(api.statements).toEqual(['read/counts/of-country']);
  });

  test.each([
    'interval: MONTH, from: "1800", to: "2026"',
    'interval: MONTH, from: "2026", to: "2025"',
    'interval: YEAR, first: 0',
    'interval: YEAR, first: 101',
    'interval: DAY',
  ])('%s is refused with a code', async (args) => {
    const { errors } = await api.ask(`{ timeSeries(${args}) { total } }`);
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(api.unexpected).toEqual([]);
  });
});

describe('the tie matrix', () => {
  test('counts what is signed or in force between countries, unless a status is asked for', async () => {
    const matrix = await matrixOf({ countries: ['KZ', 'RS', 'DE', 'FR'] });
    expect(matrix.countries.map(({ code }) => code)).toEqual(['KZ', 'RS', 'DE']);
    expect(matrix.rows.map(({ counts }) => counts)).toEqual([
      [0, 6, 1],
      [6, 0, 1],
      [1, 1, 0],
    ]);
    expect(
      matrix.cells.map(({ country, partner, count }) => `${country.code} ${partner.code} ${count}`),
    ).toEqual(['KZ RS 6', 'KZ DE 1', 'RS DE 1']);
    const ended = await matrixOf({ countries: ['KZ', 'DE'], filter: { status: ['TERMINATED'] } });
    expect(ended.rows[0]!.counts).toEqual([0, 1]);
    const defense = await matrixOf({ countries: ['KZ', 'RS'], filter: { sector: { eq: 'defense' } } });
    expect(defense.rows[0]!.counts).toEqual([0, 1]);
  });

  test('is of those with the most ties where none are named, and counts ties within a country', async () => {
    const matrix = await matrixOf({ first: 4 });
    expect(matrix.countries.map(({ code }) => code)).toEqual(['KZ', 'RS', 'DE', 'TR']);
    expect(matrix.rows[3]!.counts).toEqual([0, 0, 0, 55]);
  });

  test('of too many countries is refused', async () => {
    const countries = Array.from({ length: 26 * 26 }, (_, index) =>
      String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
    );
    const { errors } = await api.ask(matrixQuestion, { countries });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await api.ask(matrixQuestion, { first: 0 })).errors?.[0]?.extensions?.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('takes one statement beside that for the countries', async () => {
    await matrixOf({ countries: ['KZ', 'RS'] });
    expect([...api.statements].sort()).toEqual(['read/countries/by-code', 'read/counts/page']);
  });
});

describe('in a random world', () => {
  const world = randomWorld(60, 41);
  beforeAll(() => world.load(api.graph));

  test('series and matrix are those of going through the agreements one by one', async () => {
    const asked = fc.record({
      interval: fc.constantFrom('YEAR', 'MONTH', 'QUARTER'),
      country: fc.constantFrom(null, 'RS', 'KZ'),
      moment: fc.oneof(fc.constant<Asked>({ asOf: null, knownAt: null }), world.moments),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ interval, country, moment }) => {
        const filter = country && { parties: [{ country }] };
        const there = world
          .at(moment)
          .filter(
            ({ parties }) =>
              country === null || parties.some((party) => world.countryOf(party, moment) === country),
          );
        const { timeSeries, tieMatrix } = await api.answer<{ timeSeries: Series[]; tieMatrix: Matrix }>(
          `query ($interval: TimeInterval!, $filter: AgreementFilter, $asOf: Date, $knownAt: DateTime) {
            timeSeries(interval: $interval, filter: $filter, asOf: $asOf, knownAt: $knownAt) { key total undated points { label from to count } }
            tieMatrix(countries: ["RS", "KZ", "DE", "TR"], filter: $filter, asOf: $asOf, knownAt: $knownAt) {
              countries { code } rows { country { code } counts } cells { count } } }`,
          { interval, filter, ...moment },
        );
        const dated = there.flatMap(({ signedOn }) => {
          if (signedOn === null || (interval !== 'YEAR' && signedOn.length < 7)) return [];
          if (interval === 'YEAR') return signedOn.slice(0, 4);
          if (interval === 'MONTH') return signedOn.slice(0, 7);
          return `${signedOn.slice(0, 4)}-Q${Math.ceil(Number(signedOn.slice(5, 7)) / 3)}`;
        });
        const [series] = timeSeries;
        expect(series!.undated).toBe(there.length - dated.length);
        for (const { label, count } of series!.points)
          expect(count).toBe(dated.filter((one) => one === label).length);
        expect(series!.total).toBe(dated.length);
        const ties = there.filter(({ status }) => binding.has(status));
        for (const { country: row, counts } of tieMatrix.rows)
          expect(counts).toEqual(
            tieMatrix.countries.map(
              (column) =>
                ties.filter(({ parties }) =>
                  parties.some((a) =>
                    parties.some(
                      (b) =>
                        a !== b &&
                        world.countryOf(a, moment) === row.code &&
                        world.countryOf(b, moment) === column.code,
                    ),
                  ),
                ).length,
            ),
          );
      }),
      { numRuns: 60, seed: 13 },
    );
  }, 120_000);
});
