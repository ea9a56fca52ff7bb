import { describe, expect, it } from 'vitest';
import { parseBookmarks } from '../../../src/api/http/bookmarks.ts';

describe('bookmarks of a header', () => {
  it.each([
    [null, []],
    ['FB:kcwQ+/aA==', ['FB:kcwQ+/aA==']],
    ['FB:a FB:b', ['FB:a', 'FB:b']],
    ['FB:a, FB:b', ['FB:a', 'FB:b']],
  ])('%s', (header, bookmarks) => {
    expect(parseBookmarks(header)).toEqual(bookmarks);
  });

  it.each([
    '',
    ' ',
    'FB:"',
    'FB:\u0000',
    "FB:'",
    '{}',
    'ä',
    'a'.repeat(2_000),
    'FB:a '.repeat(40),
    'a'.repeat(9_000),
  ])('refuses %s', (header) => {
    expect(() => parseBookmarks(header)).toThrow(/Diplograph-Bookmark: expected bookmarks/);
  });
});
