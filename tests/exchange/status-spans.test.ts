import { describe, expect, it } from 'vitest';
import { bindingSpans, statusSpans } from '../../src/exchange/status-spans.ts';

/** Statuses, the oldest first, as `STATUS date`; without a date where none is told. */
function history(...lines: string[]) {
  return lines.map((line, index) => {
    const [status, on] = line.split(' ') as [string, string?];
    return { id: String(index), status, on: on ?? null, heldFrom: null };
  });
}

function bound(...lines: string[]) {
  return bindingSpans(statusSpans(history(...lines)));
}

describe('the time in which an agreement binds', () => {
  it('begins with the signing and has no end while it is not ended', () => {
    expect(bound('SIGNED 2026-02-26')).toEqual([{ from: '2026-02-26', to: null }]);
  });

  it('is one stretch through signing and entry into force', () => {
    expect(bound('SIGNED 2026-01-02', 'IN_FORCE 2026-03', 'EXPIRED 2028-01-01')).toEqual([
      { from: '2026-01-02', to: '2027-12-31' },
    ]);
  });

  it('has a gap while it is suspended', () => {
    expect(
      bound('SIGNED 2020', 'SUSPENDED 2022-03-01', 'IN_FORCE 2023-01-01', 'TERMINATED 2024-02-29'),
    ).toEqual([
      { from: '2020-12-31', to: '2022-02-28' },
      { from: '2023-01-01', to: '2024-02-28' },
    ]);
  });

  it('is not what is only expected or talked of', () => {
    expect(bound('NEGOTIATING', 'PLANNED 2027-01-01')).toEqual([]);
    expect(bound('PLANNED 2027-01-01', 'SIGNED 2026-05-05')).toEqual([{ from: '2026-05-05', to: null }]);
  });

  it('goes back without bound where the signing has no date', () => {
    expect(bound('SIGNED')).toEqual([{ from: null, to: null }]);
    expect(bound('SIGNED', 'TERMINATED 2026-05-05')).toEqual([{ from: null, to: '2026-05-04' }]);
  });

  it('is the one day that is sure where the end has no date, and none where the beginning has none either', () => {
    expect(bound('SIGNED 2026-05-05', 'TERMINATED')).toEqual([{ from: '2026-05-05', to: '2026-05-05' }]);
    expect(bound('SIGNED', 'TERMINATED')).toEqual([]);
  });

  it('never overlaps what follows, also where both were on one day', () => {
    expect(statusSpans(history('SIGNED 2026-05-05', 'TERMINATED 2026-05-05'))).toEqual([
      { status: 'SIGNED', from: '2026-05-05', to: '2026-05-05' },
      { status: 'TERMINATED', from: '2026-05-06', to: null },
    ]);
  });

  it('takes the day from which the graph says that it holds, and years at the ends of the calendar', () => {
    expect(statusSpans([{ id: '1', status: 'SIGNED', on: '2026', heldFrom: '2026-03-04' }])).toEqual([
      { status: 'SIGNED', from: '2026-03-04', to: null },
    ]);
    expect(bound('SIGNED 0001-01-01', 'EXPIRED 9999-12-31', 'TERMINATED')).toHaveLength(1);
  });
});
