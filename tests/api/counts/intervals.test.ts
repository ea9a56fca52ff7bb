import { expect, test } from 'vitest';
import { intervalAt, intervalNumber, intervalOfDay } from '../../../src/api/counts/intervals.ts';

test.each([
  ['YEAR', '2026-02-26', { label: '2026', from: '2026-01-01', to: '2026-12-31' }],
  ['QUARTER', '2026-02-26', { label: '2026-Q1', from: '2026-01-01', to: '2026-03-31' }],
  ['QUARTER', '2026-12-31', { label: '2026-Q4', from: '2026-10-01', to: '2026-12-31' }],
  ['MONTH', '2024-02-01', { label: '2024-02', from: '2024-02-01', to: '2024-02-29' }],
  ['MONTH', '0999-12-31', { label: '0999-12', from: '0999-12-01', to: '0999-12-31' }],
] as const)('the %s of %s is known by its label and its days', (interval, day, expected) => {
  const number = intervalOfDay(interval, day);
  expect(intervalAt(interval, number)).toEqual(expected);
  expect(intervalNumber(interval, expected.label)).toBe(number);
});

test('intervals follow each other without a gap', () => {
  const labels = [0, 1, 2].map(
    (more) => intervalAt('MONTH', intervalOfDay('MONTH', '2025-12-31') + more).label,
  );
  expect(labels).toEqual(['2025-12', '2026-01', '2026-02']);
});
