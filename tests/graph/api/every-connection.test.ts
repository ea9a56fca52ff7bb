import { describe, expect, test } from 'vitest';
import { fieldsOf, isConnection } from './every-field.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

/** Arguments that a field cannot do without. */
const required: Readonly<Record<string, string>> = {
  'Query.search': 'query: "a"',
  'Query.changes': 'from: "2000-01-01T00:00:00Z"',
};

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly __typename: string } }[];
  readonly nodes: readonly { readonly __typename: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const selection =
  '{ totalCount edges { cursor node { __typename } } nodes { __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const connections = fieldsOf((field) => isConnection(field.type)).map(
  (reachable) => [`${reachable.parent}.${reachable.field.name}`, reachable] as const,
);

/** The page wherever it stands in the answer. */
function pageIn(data: unknown): Page {
  if (typeof data === 'object' && data !== null) {
    if ('page' in data) return data.page as Page;
    for (const value of Object.values(data)) {
      const found = value === null ? null : pageIn(value);
      if (found) return found;
    }
  }
  return null as never;
}

test('the schema has connections', () => expect(connections.length).toBeGreaterThan(15));

describe.each(connections)('%s', (name, { field, operation }) => {
  const send = (paging: string) => {
    const args = [required[name], paging].filter(Boolean).join(', ');
    return operation(`page: ${field.name}${args ? `(${args})` : ''} ${selection}`);
  };
  const read = async (paging: string) => pageIn(await api.answer(send(paging)));
  const refusal = async (paging: string) => {
    const { errors } = await api.ask(send(paging));
    return errors?.[0]?.extensions?.code;
  };

  test('walked entry by entry from either end is the same list, and its flags and count are exact', async () => {
    const whole = await read('first: 100');
    if (!whole) return;
    const cursors = whole.edges.map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(whole.nodes).toEqual(whole.edges.map(({ node }) => node));
    expect(whole.pageInfo).toEqual({
      hasNextPage: whole.totalCount > cursors.length,
      hasPreviousPage: false,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    });
    const steps = cursors.slice(0, 6);
    for (const [at, cursor] of steps.entries()) {
      const next = await read(`first: 1, after: "${cursor}"`);
      expect(next.edges.map((edge) => edge.cursor)).toEqual(cursors.slice(at + 1, at + 2));
      expect([next.pageInfo.hasPreviousPage, next.pageInfo.hasNextPage]).toEqual([
        true,
        at + 2 < whole.totalCount,
      ]);
      expect(next.totalCount).toBe(whole.totalCount);
      const before = await read(`last: 1, before: "${cursor}"`);
      expect(before.edges.map((edge) => edge.cursor)).toEqual(cursors.slice(Math.max(0, at - 1), at));
      expect([before.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([at > 1, true]);
    }
    const last = await read('last: 1');
    if (whole.totalCount <= 100) expect(last.edges.map((edge) => edge.cursor)).toEqual(cursors.slice(-1));
    expect(last.pageInfo.hasNextPage).toBe(false);
  });

  test('takes pages of 0 to 100, from one end, and its own cursors only', async () => {
    if (!(await read('first: 1'))) return;
    expect((await read('first: 0')).edges).toEqual([]);
    for (const paging of [
      'first: 101',
      'last: 101',
      'first: -1',
      'first: 1, last: 1',
      'after: "nonsense"',
      'before: ""',
    ]) {
      expect([paging, await refusal(paging)]).toEqual([paging, 'BAD_USER_INPUT']);
    }
    const other = name.endsWith('countries')
      ? '{ articles(first: 1) { edges { cursor } } }'
      : '{ countries(first: 1) { edges { cursor } } }';
    const foreign = Object.values(await api.answer<Record<string, Page>>(other))[0]!.edges[0]!.cursor;
    expect(await refusal(`after: "${foreign}"`)).toBe('BAD_USER_INPUT');
  });
});
