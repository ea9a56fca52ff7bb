import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeStatement } from '../../src/graph/compose-statement.ts';
import { readAgreementsOfTies, readOrganizationsPage } from '../../src/graph/generated/statements.ts';
import { allOf, anyOf, fragment, not, nothing } from '../../src/graph/predicate.ts';
import { beyond, sortOrder } from '../../src/graph/sort-order.ts';
import { parseStatementFile } from '../../src/graph/statement.ts';

const kinds = (...values: string[]) => fragment('organization-kind', { kinds: values });

test('conditions go into the hole and their values become parameters of their own', () => {
  const { statement, params } = composeStatement(
    readOrganizationsPage,
    { limit: 3 },
    { holes: { filter: allOf([kinds('BANK'), not(anyOf([kinds('FUND'), nothing]))]) } },
  );
  expect(statement.text).toContain(
    'WHERE ((organization.kind IN $kinds_1) AND (NOT coalesce((organization.kind IN $kinds_2) OR (false), false)))',
  );
  expect(params).toEqual({ limit: 3, kinds_1: ['BANK'], kinds_2: ['FUND'] });
});

test('the same shape has the same text whatever the values', () => {
  const text = (...values: string[]) =>
    composeStatement(readOrganizationsPage, { limit: 1 }, { holes: { filter: kinds(...values) } }).statement
      .text;
  expect(text('A')).toBe(text("x' OR true", '$limit'));
});

test('a hole without a condition stays as in the file', () => {
  expect(composeStatement(readOrganizationsPage, { limit: 1 }, {}).statement.text).toContain(
    'true /* filter */',
  );
});

test('a condition for which there is no hole is a mistake', () => {
  expect(() => composeStatement(readOrganizationsPage, { limit: 1 }, { holes: { filtre: nothing } })).toThrow(
    'cypher/read/organizations/page.cypher has no hole for: filtre',
  );
});

test('clauses go where a list begins, so that it need not look at everything', () => {
  const from = fragment('from/organizations-tied-to-party', { ids: ['x'] }, { agreements: nothing });
  const { statement, params } = composeStatement(readOrganizationsPage, { limit: 1 }, { holes: { from } });
  expect(statement.text).toMatch(
    /^MATCH \(other:Party\)[\s\S]*AND \(false\)\nWITH DISTINCT organization\nMATCH \(organization:/,
  );
  expect(params).toEqual({ limit: 1, ids_1: ['x'] });
});

test('a fragment takes exactly the parameters of its header', () => {
  expect(() => fragment('organization-kind', {})).toThrow('takes kinds; got nothing');
  expect(() => fragment('organization-kind', { kinds: [], more: 1 })).toThrow('takes kinds; got kinds, more');
});

test('an order is turned round term by term', () => {
  const { statement } = composeStatement(readAgreementsOfTies, { ties: [] }, {});
  expect(statement.text).toContain('ORDER BY coalesce(agreement.signedFrom');
  expect(composeStatement(readOrganizationsPage, { limit: 1 }, { reversed: true }).statement.text).toContain(
    'ORDER BY organization.nameKey DESC, organization.id DESC /* order */',
  );
});

test('a place in an order of mixed directions is compared term by term', () => {
  const order = sortOrder("RETURN a ORDER BY coalesce(a.on, '') DESC, a.id /* order */", 'test');
  const values: unknown[] = [];
  const bind = (_name: string, value: unknown) => `$${values.push(value)}`;
  expect(beyond(order, ['2026', 'x'], 'after')(bind)).toBe(
    "coalesce(a.on, '') <= $1 AND (coalesce(a.on, '') <> $1 OR (a.id > $2))",
  );
  expect(values).toEqual(['2026', 'x']);
  expect(() => beyond(order, ['2026'], 'after')).toThrow('has 2 values; got 1');
});

const folder = new URL('../../cypher/read/fragments/', import.meta.url);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cypher'),
);

test.each(files)('%s declares the parameters that it uses', (file) => {
  const { header, text } = parseStatementFile(readFileSync(new URL(file, folder), 'utf8'), file);
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  expect(used).toEqual(new Set(header.params.map((param) => param.name)));
});
