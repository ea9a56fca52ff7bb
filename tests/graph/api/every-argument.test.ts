import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { expect, test } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { fieldsOf, selectionOf } from './every-field.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

const cursor = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const hostileTexts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a\udfffb',
    '\u202e',
    '\ufeff',
    '"',
    "'",
    '\\',
    '`',
    '$ids',
    '{}',
    '*',
    '*:*',
    '~',
    'a~2',
    '"a',
    'a AND',
    '(a OR',
    '[a TO b]',
    'field:a',
    '+-&&||!(){}[]^"~*?:\\/',
    "' OR 1=1 //",
    '"}) DETACH DELETE (n) //',
    '`MATCH (n) DETACH DELETE n`',
    "');CALL dbms.shutdown()//",
    'true /* filter */',
    '/* from */',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '../../etc/passwd',
    '#{7*7}',
    '%00',
    '\r\nset-cookie: a=b',
    'NaN',
    '1e999',
    'organization:astana-hub',
    'country:RS',
    'judgement:x',
    'a'.repeat(5_000),
    '😀'.repeat(500),
    'ﬃ'.repeat(100),
    '2026',
    '2026-02-30',
    '-1',
    '99999999999999999999',
    cursor(['Organization', 'a', 'b']),
    cursor(['Agreement', '2026-01-01', 'x']),
    cursor(['Article']),
    cursor([{}]),
    cursor([null, 1]),
    cursor(['Evidence', '', '', 1e308, -1, '']),
    'bm9uc2Vuc2U',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.base64String({ maxLength: 60 }),
);
const hostileNumbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 100, 101, 2_147_483_647, -2_147_483_648, 1e12, 1e308, 1.5, Number.MIN_VALUE),
  fc.integer(),
);

/** Values for a type: mostly of the right shape, for others never come further than the first look. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type)) return fc.array(valuesOf(type.ofType, depth + 1), { maxLength: depth > 2 ? 0 : 3 });
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    return fc.oneof(
      { arbitrary: fc.constantFrom(...names), weight: 9 },
      { arbitrary: hostileTexts, weight: 1 },
    );
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < 3 || !isInputObjectType(getNamedType(field.type)),
    );
    return fc.record(
      Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, depth + 1)])),
      { requiredKeys: [] },
    );
  }
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return hostileNumbers;
  if (name === 'Boolean') return fc.boolean();
  const right: Readonly<Record<string, readonly string[]>> = {
    Date: ['2026', '2026-02', '2026-02-26'],
    DateTime: ['2026-02-26T09:30:00Z', '2100-01-01T00:00:00+05:00'],
    CountryCode: ['RS', 'KZ', 'XK', 'AQ'],
  };
  const scalar = right[name];
  if (!scalar) return hostileTexts;
  return fc.oneof(
    { arbitrary: fc.constantFrom(...scalar), weight: 4 },
    { arbitrary: hostileTexts, weight: 1 },
  );
}

const reachable = fieldsOf((field) => field.args.length > 0).map(
  (one) => [`${one.parent}.${one.field.name}`, one] as const,
);
const ours = Object.entries(errorCodes)
  .filter(([, { http }]) => http >= 500)
  .map(([code]) => code);
const allowedOurs = ['TIMED_OUT', 'SERVER_BUSY'];

test('the schema has fields with arguments', () => expect(reachable.length).toBeGreaterThan(30));

test.each(reachable)(
  'no text or number in the arguments of %s makes an error without a code, shows what is inside, or changes the graph',
  async (_name, { field, operation }) => {
    const before = await api.graph.state();
    const declared = `(${field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})`;
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = operation(`it: ${field.name}(${given}) ${selectionOf(field.type)}`, declared);
    const argumentsOf = fc.record(
      Object.fromEntries(field.args.map(({ name, type }) => [name, valuesOf(type)])),
      { requiredKeys: field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name) },
    );
    await fc.assert(
      fc.asyncProperty(argumentsOf, async (variables) => {
        const { errors = [] } = await api.ask(query, variables);
        for (const { message, extensions } of errors) {
          const code = String(extensions?.code);
          expect(code).toMatch(/^[A-Z_]+$/);
          if (!allowedOurs.includes(code)) expect(ours).not.toContain(code);
          // A message quotes what came; that is the client's own.
          const own = (text: string) => text.replace(/`MATCH[^`]*`/g, '');
          expect(own(message)).not.toMatch(
            /Neo4j|Neo\.|bolt:|\bMATCH \(|\.cypher|node_modules|\.ts:\d|org\.apache/,
          );
        }
        expect(api.unexpected).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(await api.graph.state()).toBe(before);
  },
);
