import { expect, test } from 'vitest';
import { heldFrom, toldBy } from '../../src/load/derive/held-from.ts';
import type { AgreementStatus } from '../../src/ontology/agreement-statuses.ts';

test.each<[AgreementStatus, on: string | null, told: string | null, expected: string | null]>([
  ['SIGNED', '2026-02-26', '2026-03-01', '2026-02-26'],
  ['SIGNED', '2026-02', '2026-03-01', '2026-02-28'],
  ['SIGNED', '2026-02', '2026-02-20', '2026-02-20'],
  ['SIGNED', '2026-02', '2026-01-20', '2026-02-28'],
  ['SIGNED', '2024', null, '2024-12-31'],
  ['SIGNED', null, '2026-03-01', '2026-03-01'],
  ['SIGNED', null, null, null],
  ['IN_FORCE', '2027', '2026-03-01', '2027-12-31'],
  ['IN_FORCE', '2026', '2026-03-01', '2026-12-31'],
  ['TERMINATED', '2024-05', '2026-03-31', '2024-05-31'],
  ['DENIED', null, '2026-03-01', '2026-03-01'],
  ['PLANNED', '2026-06-01', '2026-03-01', '2026-03-01'],
  ['PLANNED', '2026-06-01', null, null],
  ['NEGOTIATING', '2026-01', '2026-03-01', '2026-01-31'],
  ['NEGOTIATING', '2026-06', '2026-03-01', '2026-03-01'],
  ['NEGOTIATING', '2026-06', null, '2026-06-30'],
])('%s on %s, told by %s, holds for sure from %s', (status, on, told, expected) => {
  expect(heldFrom({ status, on, toldBy: told })).toBe(expected);
});

test('of several articles the first that surely was out tells', () => {
  expect(toldBy(['2026', null, '2026-03', '2026-04-01'])).toBe('2026-03-31');
  expect(toldBy([null])).toBeNull();
});
