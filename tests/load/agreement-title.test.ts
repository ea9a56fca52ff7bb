import { describe, expect, it } from 'vitest';
import { agreementTitle } from '../../src/load/derive/agreement-title.ts';

const parts = { kind: 'MEMORANDUM', instrument: null, subject: null, parties: ['Alpha', 'Beta'] } as const;

describe('agreementTitle', () => {
  it.each([
    [{}, 'Memorandum between Alpha and Beta'],
    [{ instrument: 'memorandum of understanding' }, 'Memorandum of understanding between Alpha and Beta'],
    [
      { subject: 'wind energy', parties: ['Alpha', 'Beta', 'Gamma'] },
      'Memorandum between Alpha, Beta and Gamma: wind energy',
    ],
    [{ subject: 'to repair trams' }, 'Memorandum between Alpha and Beta to repair trams'],
    [{ kind: 'OTHER', parties: ['Alpha'] }, 'Agreement of Alpha'],
    [{ kind: 'TREATY', parties: [] }, 'Treaty'],
  ] as const)('%j gives %j', (changes, title) => {
    expect(agreementTitle({ ...parts, ...changes })).toBe(title);
  });

  it('shortens a long subject at a word', () => {
    const title = agreementTitle({ ...parts, subject: 'a very long story '.repeat(12) });
    expect(title.length).toBeLessThan(165);
    expect(title).toMatch(/ (a|very|long|story) …$/);
  });
});
