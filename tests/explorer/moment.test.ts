import { expect, it } from 'vitest';
import { endOfDay, isInstant, momentText } from '../../src/explorer/state/moment.ts';

it('an instant is one of the calendar and the clock', () => {
  expect(isInstant(endOfDay('2026-02-28'))).toBe(true);
  expect(isInstant('2026-03-01T00:00:00Z')).toBe(true);
  for (const text of [
    '',
    '2026',
    '2026-02-31T00:00:00Z',
    '2026-02-28T25:00:00Z',
    '2026-02-28T00:00:00+01:00',
  ])
    expect(isInstant(text), text).toBe(false);
});

it('a moment is told in words, and now is not', () => {
  expect(momentText({ asOf: null, knownAt: null })).toBe('');
  expect(momentText({ asOf: '2026-02', knownAt: null })).toBe('as of Feb 2026');
  expect(momentText({ asOf: '2025', knownAt: endOfDay('2026-03-03') })).toBe(
    'as of 2025, as known by 3 Mar 2026',
  );
});
