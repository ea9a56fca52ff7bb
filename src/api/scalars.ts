import { createRequire } from 'node:module';
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { periodOf } from '../model/partial-date.ts';

// Only the table of codes: the package's main module loads every language.
const iso = createRequire(import.meta.url)('i18n-iso-countries/codes.json') as readonly (readonly string[])[];
const countryCodes: ReadonlySet<string> = new Set([...iso.map((entry) => entry[0]!), 'XK']);

const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** Completes "expected …". */
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
}

function textScalar({ name, description, expected, accepts }: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown, shown: string, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const got = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
    throw new GraphQLError(`${name}: expected ${expected}; got ${got}`, {
      ...(node ? { nodes: node } : {}),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    // The graph's own values are given as they are.
    serialize: String,
    parseValue: (value) => read(value, JSON.stringify(value) ?? String(value)),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  });
}

/** A calendar date of three precisions; input and output are the text itself. */
export const dateScalar = textScalar({
  name: 'Date',
  description: 'A calendar date: 2026, 2026-02 or 2026-02-26.',
  expected: 'a date of the calendar as "2026", "2026-02" or "2026-02-26"',
  accepts: (text) => periodOf(text) !== null,
});

/** An RFC 3339 instant; input and output are the text itself. */
export const dateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An RFC 3339 instant.',
  expected: 'an RFC 3339 instant such as "2026-02-26T09:30:00Z"',
  accepts: (text) => {
    const day = instant.exec(text)?.[1];
    return day !== undefined && periodOf(day) !== null;
  },
});

/** ISO 3166-1 alpha-2 in upper case, and XK for Kosovo. */
export const countryCodeScalar = textScalar({
  name: 'CountryCode',
  description: 'ISO 3166-1 alpha-2, upper case; Kosovo is XK.',
  expected: 'an ISO 3166-1 alpha-2 code in upper case such as "RS", or "XK"',
  accepts: (text) => countryCodes.has(text),
});
