import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/ask/read-time.ts';
import { readTokens } from '../../src/ask/read-tokens.ts';

function read(text: string) {
  const tokens = readTokens(text);
  const found = readTime(tokens, 0, '2026-11-23', text);
  return found && found.next === tokens.length ? [found.time.type, found.time.from, found.time.to] : null;
}

describe('an expression of time', () => {
  it.each([
    ['in 2026', 'range', '2026-01-01', '2026-12-31'],
    ['2026', 'range', '2026-01-01', '2026-12-31'],
    ['during February 2026', 'range', '2026-02-01', '2026-02-28'],
    ['in May 2026', 'range', '2026-05-01', '2026-05-31'],
    ['on 26 February 2026', 'range', '2026-02-26', '2026-02-26'],
    ['on February 26, 2026', 'range', '2026-02-26', '2026-02-26'],
    ['on the 26th of Feb 2026', 'range', '2026-02-26', '2026-02-26'],
    ['on 2026-02-26', 'range', '2026-02-26', '2026-02-26'],
    ['on 26.02.2026', 'range', '2026-02-26', '2026-02-26'],
    ['since May 2025', 'range', '2025-05-01', null],
    ['after 2025', 'range', '2026-01-01', null],
    ['before March 2026', 'range', null, '2026-02-28'],
    ['until 2024', 'range', null, '2024-12-31'],
    ['by the end of 2025', 'range', null, '2025-12-31'],
    ['between 2024 and 2026', 'range', '2024-01-01', '2026-12-31'],
    ['from May 2025 to June 2026', 'range', '2025-05-01', '2026-06-30'],
    ['in 2024–2026', 'range', '2024-01-01', '2026-12-31'],
    ['last year', 'range', '2025-01-01', '2025-12-31'],
    ['this year', 'range', '2026-01-01', '2026-12-31'],
    ['last month', 'range', '2026-10-01', '2026-10-31'],
    ['this week', 'range', '2026-11-23', '2026-11-29'],
    ['in the last three months', 'range', '2026-08-23', '2026-11-23'],
    ['over the past 2 years', 'range', '2024-11-23', '2026-11-23'],
    ['yesterday', 'range', '2026-11-22', '2026-11-22'],
    ['in the first quarter of 2026', 'range', '2026-01-01', '2026-03-31'],
    ['in Q4 2025', 'range', '2025-10-01', '2025-12-31'],
    ['in the second half of 2025', 'range', '2025-07-01', '2025-12-31'],
    ['as of June 2026', 'as-of', null, '2026-06-30'],
    ['at the end of 2025', 'as-of', null, '2025-12-31'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'in 2026-13',
    'on 31 February 2026',
    'on 02/03/2026',
    'in May',
    'in Serbia',
    'between 2026 and 2024',
  ])('is none, or not all of it, in: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
