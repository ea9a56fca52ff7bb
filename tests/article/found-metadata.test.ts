import { describe, expect, it } from 'vitest';
import { foundAddress, foundDate, foundLanguage, foundLine } from '../../src/article/found-metadata.ts';

describe('metadata found in the wild', () => {
  it.each([
    ['2026-02-26', '2026-02-26'],
    ['2026-02', '2026-02'],
    ['2026-02-26T23:59:00-11:00', '2026-02-26'],
    ['20260226', '2026-02-26'],
    ['2026-02-26 10:00', '2026-02-26'],
    ['Thu, 26 Feb 2026 10:00:00 +0500', '2026-02-26'],
    ['26 February 2026', '2026-02-26'],
    ['February 6, 2026', '2026-02-06'],
    ['2026-02-31', null],
    ['0000-01-01', null],
    ['99999', null],
    ['31 Brumaire 2026', null],
    ['yesterday', null],
    [20260226, null],
  ])('reads the date %j as %j', (given, date) => {
    expect(foundDate(given)).toBe(date);
  });

  it.each([
    ['en_GB', 'en-GB'],
    ['EN', 'en'],
    ['sr-latn', 'sr-Latn'],
    ['english language', null],
    ['', null],
    ['x', null],
  ])('reads the language %j as %j', (given, language) => {
    expect(foundLanguage(given)).toBe(language);
  });

  it.each([
    ['/a', 'https://example.org/a'],
    ['http://other.example/b', 'http://other.example/b'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://u@example.org', null],
    ['http://', null],
  ])('reads the address %j as %j', (given, address) => {
    expect(foundAddress(given, 'https://example.org/x')).toBe(address);
  });

  it('makes one short line of a title', () => {
    expect(foundLine(' A\n\tpact\u0007 of\u0000 two ')).toBe('A pact of two');
    expect(foundLine('x'.repeat(5000))).toHaveLength(501);
    expect(foundLine(' \n ')).toBeNull();
  });
});
