import { expect, test } from 'vitest';
import { encodeCursor } from '../../src/api/cursor.ts';
import { readPageArguments } from '../../src/api/page-arguments.ts';

const kind = { type: 'Country', values: ['string'] } as const;
const cursor = encodeCursor(kind, ['serbia']);

test('without arguments a page holds 20 from the start', () => {
  expect(readPageArguments({}, kind)).toEqual({ size: 20, fromEnd: false, after: null, before: null });
});

test('null is as good as nothing', () => {
  const args = { first: null, last: null, after: null, before: null };
  expect(readPageArguments(args, kind)).toEqual(readPageArguments({}, kind));
});

test('last, or before alone, reads from the end', () => {
  expect(readPageArguments({ last: 3 }, kind)).toMatchObject({ size: 3, fromEnd: true });
  expect(readPageArguments({ before: cursor }, kind)).toMatchObject({
    size: 20,
    fromEnd: true,
    before: ['serbia'],
  });
  expect(readPageArguments({ first: 2, before: cursor }, kind)).toMatchObject({ fromEnd: false });
});

test('a page of none and of 100 are allowed', () => {
  expect(readPageArguments({ first: 0 }, kind).size).toBe(0);
  expect(readPageArguments({ last: 100 }, kind).size).toBe(100);
});

test.each([
  [{ first: 101 }, 'first: expected a number from 0 to 100; got 101'],
  [{ last: 101 }, 'last: expected a number from 0 to 100; got 101'],
  [{ first: -1 }, 'first: expected a number from 0 to 100; got -1'],
  [{ first: 1, last: 1 }, 'Expected first or last, not both'],
  [{ after: 'x' }, 'after: expected a cursor'],
])('%j is refused', (args, message) => {
  expect(() => readPageArguments(args, kind)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }),
  );
});
