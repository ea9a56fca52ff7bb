import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementParts, takeApart } from '../../src/graph/statement-parts.ts';

test('a list of many parents is taken apart: its parent, what it reads for one, what it projects, its order', () => {
  const parts = takeApart(
    'read/example',
    `UNWIND $keys AS key
MATCH (party:Party {id: key})
CALL (party) {
  MATCH (party)-[fact:PARTY_TO]->(agreement:Agreement)
  WHERE true /* filter */
    AND true /* seek */
  RETURN agreement {.id, codes: [code IN agreement.countryCodes | code], article: article {.title}} AS node, [agreement.id] AS sortKey
  ORDER BY agreement.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey`,
  );
  expect(parts).toMatchObject({
    opening: 'UNWIND $keys AS key\nMATCH (party:Party {id: key})',
    parents: ['party'],
    head: 'MATCH (party)-[fact:PARTY_TO]->(agreement:Agreement)\nWHERE true /* filter */\n  AND true /* seek */',
    total: null,
    sortKey: '[agreement.id]',
    tail: 'ORDER BY agreement.id /* order */\nLIMIT toInteger($limit)',
  });
  const { projection } = parts;
  expect(projection.get('id')).toBe('agreement.id');
  expect(projection.get('codes')).toBe('[code IN agreement.countryCodes | code]');
  expect(projection.get('article')).toEqual(
    new Map([
      ['', 'article {.title}'],
      ['title', 'article.title'],
    ]),
  );
});

test('a list of everything is one part, also where it has subqueries of its own', () => {
  const parts = statementParts({ name: 'read/agreements/page-by-date' });
  expect(parts.parents).toEqual([]);
  expect(parts.head).toMatch(/^CALL \(\) \{/);
  expect(parts.tail).toMatch(/^ORDER BY .*\/\* order \*\/\nLIMIT toInteger\(\$limit\)$/);
});

test('a count gives its total', () => {
  expect(statementParts({ name: 'read/agreements/of-party-count' })).toMatchObject({
    parents: ['party'],
    total: 'count(agreement)',
  });
});

test('a statement that ends otherwise is refused by name', () => {
  expect(() => takeApart('read/odd', 'MATCH (n)\nRETURN n')).toThrow(/read\/odd\.cypher: expected RETURN/);
});

const folder = new URL('../../cypher/read/', import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) =>
    /^(agreements|organizations|parties|evidence|events|articles)\/.*page.*\.cypher$/.test(file),
  )
  .map((file) => `read/${file.slice(0, -'.cypher'.length)}`);

test.each(pages)('%s says where its entries stand', (name) => {
  const { sortKey, tail, projection } = statementParts({ name });
  expect(sortKey).toMatch(/^\[.*\]$/s);
  expect(tail).toMatch(/\/\* order \*\/\nLIMIT toInteger\(\$limit\)$/);
  expect(projection.size).toBeGreaterThan(2);
});
