import { describe, expect, it } from 'vitest';
import { datesAgree, periodOf } from '../../src/model/partial-date.ts';

describe('periodOf', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02-26', '2026-02-26', '2026-02-26'],
  ])('%s covers %s to %s', (date, from, to) => {
    expect(periodOf(date)).toEqual({ from, to });
  });

  it.each(['2026-02-29', '2026-13', '2026-00', '2026-1-1', '0000', '26', '', 'soon'])(
    'knows that %j is no date',
    (date) => {
      expect(periodOf(date)).toBeNull();
    },
  );
});

describe('datesAgree', () => {
  it('lets a year agree with its days, and no day with another', () => {
    expect(datesAgree('2026', '2026-02-26')).toBe(true);
    expect(datesAgree('2026-02-26', '2026-02')).toBe(true);
    expect(datesAgree('2026-02-26', '2026-02-27')).toBe(false);
  });
});
