import { beforeEach, expect, test, vi } from 'vitest';
import type { Act, Ending } from '../../src/access/audit.ts';
import { createRefusals } from '../../src/access/refusals.ts';

const recorded: { readonly field: string; readonly ending: Ending }[] = [];
const audit = {
  record: async ({ field }: Act, ending: Ending) => void recorded.push({ field, ending }),
  perform: () => Promise.reject(new Error('not used')),
};
let now = 0;
const act = (field: string, address = '10.0.0.1'): Act => ({
  caller: { kind: 'ANONYMOUS', name: 'nobody', keyId: null, scopes: new Set() },
  field,
  targets: [],
  reason: null,
  requestId: null,
  address,
});
beforeEach(() => {
  recorded.length = 0;
  now = 0;
});

test('the first is recorded at once, those that are alike as one with their number', async () => {
  const refusals = createRefusals(audit, () => now, vi.fn());
  for (let count = 0; count < 500; count += 1) await refusals.note(act('retractArticle'), 'UNAUTHENTICATED');
  expect(recorded).toEqual([
    { field: 'retractArticle', ending: { outcome: 'REFUSED', code: 'UNAUTHENTICATED', times: 1 } },
  ]);
  await refusals.flush();
  expect(recorded.map(({ ending }) => ending.times)).toEqual([1, 499]);
  await refusals.flush();
  expect(recorded).toHaveLength(2);
});

test('however different they are, only so many are recorded in a minute', async () => {
  const refusals = createRefusals(audit, () => now, vi.fn());
  for (let count = 0; count < 5_000; count += 1)
    await refusals.note(act('ingestArticles', `10.0.0.${count}`), 'FORBIDDEN');
  expect(recorded.length).toBeLessThan(70);
  await refusals.flush();
  expect(recorded.reduce((sum, { ending }) => sum + ending.times!, 0)).toBe(5_000);
});

test('the next minute begins anew', async () => {
  const refusals = createRefusals(audit, () => now, vi.fn());
  await refusals.note(act('retractArticle'), 'FORBIDDEN');
  now = 61_000;
  await refusals.note(act('retractArticle'), 'FORBIDDEN');
  expect(recorded.map(({ ending }) => ending.times)).toEqual([1, 1]);
});

test('one that cannot be written keeps nobody from their answer', async () => {
  const lost = vi.fn();
  const failing = { ...audit, record: () => Promise.reject(new Error('no database')) };
  await createRefusals(failing, () => now, lost).note(act('retractArticle'), 'FORBIDDEN');
  expect(lost).toHaveBeenCalledOnce();
});
