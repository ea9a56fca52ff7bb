import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Connection, connect, type Listed, type ListSource } from '../../src/api/connection.ts';
import { encodeCursor } from '../../src/api/cursor.ts';

const kind = { type: 'Number', values: ['number'] } as const;
const all = new Set(['edges', 'nodes', 'pageInfo', 'totalCount']);
const cursorOf = (value: number) => encodeCursor(kind, [value]);

/** A list of ascending numbers that counts how often it is read. */
function listOf(numbers: readonly number[]): ListSource<number> & { reads: number; counts: number } {
  const source = {
    reads: 0,
    counts: 0,
    read: async ({ limit, fromEnd, after, before, inclusive }: Parameters<ListSource<number>['read']>[0]) => {
      source.reads += 1;
      const within = numbers.filter((value) => {
        const low = after ? Number(after[0]) : Number.NEGATIVE_INFINITY;
        const high = before ? Number(before[0]) : Number.POSITIVE_INFINITY;
        return inclusive ? value >= low && value <= high : value > low && value < high;
      });
      const part = fromEnd ? within.slice(Math.max(0, within.length - limit)) : within.slice(0, limit);
      return part.map((node): Listed<number> => ({ node, sortKey: [node] }));
    },
    count: async () => {
      source.counts += 1;
      return numbers.length;
    },
  };
  return source;
}

async function whole(connection: Connection<number>) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = connection.pageInfo;
  return {
    nodes: await connection.nodes(),
    next: await hasNextPage(),
    previous: await hasPreviousPage(),
    start: await startCursor(),
    end: await endCursor(),
    total: await connection.totalCount(),
  };
}

const lists = fc.uniqueArray(fc.integer({ min: 0, max: 40 })).map((numbers) => numbers.sort((a, b) => a - b));
const place = fc.option(fc.integer({ min: -1, max: 41 }), { nil: null });

test('for any list and page, the flags tell what stands beyond the page and the count is of the whole list', async () => {
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.nat({ max: 12 }),
      fc.boolean(),
      place,
      place,
      async (numbers, size, back, after, before) => {
        const page = await whole(
          connect(
            listOf(numbers),
            {
              ...(back ? { last: size } : { first: size }),
              after: after === null ? null : cursorOf(after),
              before: before === null ? null : cursorOf(before),
            },
            kind,
            all,
          ),
        );
        const within = numbers.filter(
          (value) => (after === null || value > after) && (before === null || value < before),
        );
        const expected = back ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
        expect(page.nodes).toEqual(expected);
        expect(page.total).toBe(numbers.length);
        if (expected.length === 0) return;
        expect(page.next).toBe(numbers.some((value) => value > expected.at(-1)!));
        expect(page.previous).toBe(numbers.some((value) => value < expected[0]!));
        expect(page.start).toBe(cursorOf(expected[0]!));
        expect(page.end).toBe(cursorOf(expected.at(-1)!));
      },
    ),
  );
});

test('a page that holds the whole list tells the count without another read', async () => {
  const source = listOf([1, 2, 3]);
  await whole(connect(source, { first: 3 }, kind, all));
  expect([source.reads, source.counts]).toEqual([1, 0]);
});

test('the count alone reads no page', async () => {
  const source = listOf([1, 2, 3]);
  expect(await connect(source, {}, kind, new Set(['totalCount'])).totalCount()).toBe(3);
  expect([source.reads, source.counts]).toEqual([0, 1]);
});

test('an empty page has no cursors', async () => {
  const page = await whole(connect(listOf([]), {}, kind, all));
  expect(page).toEqual({ nodes: [], next: false, previous: false, start: null, end: null, total: 0 });
});
