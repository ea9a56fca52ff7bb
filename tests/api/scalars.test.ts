import { parseValue } from 'graphql';
import { expect, test } from 'vitest';
import { countryCodeScalar, dateScalar, dateTimeScalar } from '../../src/api/scalars.ts';

test.each(['2026', '2026-02', '2026-02-26', '2024-02-29', '2000-02-29', '0044-03-15'])(
  '%s is a date',
  (date) => {
    expect(dateScalar.parseValue(date)).toBe(date);
    expect(dateScalar.parseLiteral(parseValue(JSON.stringify(date)), {})).toBe(date);
  },
);

test.each([
  '',
  '26',
  '2026-2',
  '2026-13',
  '2026-00',
  '2026-02-30',
  '2026-02-00',
  '2025-02-29',
  '1900-02-29',
  '0000',
  '2026-02-26T00:00:00Z',
  ' 2026',
  '2026\n',
  20260226,
  2026,
  true,
  ['2026'],
  { year: 2026 },
])('%j is no date, and the message says what was expected and what came', (date) => {
  expect(() => dateScalar.parseValue(date)).toThrow(
    expect.objectContaining({
      message: `Date: expected a date of the calendar as "2026", "2026-02" or "2026-02-26"; got ${JSON.stringify(date)}`,
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  );
});

test('a literal that is no string is no date', () => {
  expect(() => dateScalar.parseLiteral(parseValue('2026'), {})).toThrow('got 2026');
  expect(() => countryCodeScalar.parseLiteral(parseValue('RS'), {})).toThrow('such as "RS", or "XK"; got RS');
});

test.each(['2026-02-26T09:30:00Z', '2026-02-26T09:30:00.123+05:00', '2026-12-31t23:59:60z'])(
  '%s is an instant',
  (instant) => {
    expect(dateTimeScalar.parseValue(instant)).toBe(instant);
  },
);

test.each(['2026-02-26', '2026-02-30T09:30:00Z', '2026-02-26T25:00:00Z', '2026-02-26T09:30:00', 'now', 0])(
  '%j is no instant',
  (instant) => {
    expect(() => dateTimeScalar.parseValue(instant)).toThrow('DateTime: expected an RFC 3339 instant');
  },
);

test.each(['RS', 'KZ', 'XK', 'GB'])('%s is a country code', (code) => {
  expect(countryCodeScalar.parseValue(code)).toBe(code);
});

test.each(['rs', 'Rs', 'UK', 'ZZ', 'SRB', '', 688, 'R'.repeat(1000)])('%j is no country code', (code) => {
  expect(() => countryCodeScalar.parseValue(code)).toThrow(
    'CountryCode: expected an ISO 3166-1 alpha-2 code',
  );
});

test('a long value is cut in the message', () => {
  expect(() => countryCodeScalar.parseValue('R'.repeat(1000))).toThrow(/^.{1,200}$/);
});
