import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CursorKind, decodeCursor, encodeCursor } from '../../src/api/cursor.ts';

const kind: CursorKind = { type: 'Evidence', values: ['string', 'number'] };
const other: CursorKind = { type: 'Agreement', values: ['string', 'number'] };

test('a cursor gives back the place that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
      expect(decodeCursor(kind, encodeCursor(kind, [text, number]), 'after')).toEqual([text, number]);
    }),
  );
});

test('a cursor is of letters that need no escaping in an address', () => {
  expect(encodeCursor(kind, ['ш?/+=', 1])).toMatch(/^[\w-]+$/);
});

test.each([
  '',
  'x',
  'not a cursor',
  '%%%',
  Buffer.from('{}').toString('base64url'),
  Buffer.from('[]').toString('base64url'),
  Buffer.from('["Evidence"]').toString('base64url'),
  Buffer.from('["Evidence","a","b"]').toString('base64url'),
  Buffer.from('["Evidence","a",1,2]').toString('base64url'),
  Buffer.from('["Evidence", "a", 1]').toString('base64url'),
  Buffer.from('["Evidence","a",{"toString":1}]').toString('base64url'),
  'A'.repeat(100_000),
])('what no list gave is refused: %s', (cursor) => {
  expect(() => decodeCursor(kind, cursor, 'after')).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('after: expected a cursor'),
    }),
  );
});

test('a cursor of another list is refused, and the message says of which it should be', () => {
  expect(() => decodeCursor(kind, encodeCursor(other, ['a', 1]), 'before')).toThrow(
    'before: expected a cursor of a list of Evidence',
  );
});
