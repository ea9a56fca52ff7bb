import type { PropertyValue } from './graph-reader.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as a Cypher literal that stands on one line. */
export function cypherText(text: string): string {
  const escaped = text.replace(
    /[\\'\p{Cc}\u2028\u2029]/gu,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** A name as Cypher takes it whatever is in it. */
export function cypherName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** A number that Neo4j reads as the type that it had: 1 is whole, 1.0 is not. */
function cypherNumber(value: number, whole: boolean): string {
  const text = String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-Infinity' : 'Infinity';
  return whole || /[.e]/.test(text) ? text : `${text}.0`;
}

function cypherValue(value: PropertyValue, whole: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => cypherValue(item, whole)).join(', ')}]`;
  if (typeof value === 'string') return cypherText(value);
  if (typeof value === 'number') return cypherNumber(value, whole);
  return String(value);
}

/** Properties as a Cypher map, in the order of their names. `integers` names those that are whole numbers to Neo4j. */
export function cypherMap(
  properties: Readonly<Record<string, PropertyValue>>,
  integers: readonly string[] = [],
): string {
  const entries = Object.keys(properties)
    .sort()
    .map((name) => `${cypherName(name)}: ${cypherValue(properties[name]!, integers.includes(name))}`);
  return `{${entries.join(', ')}}`;
}
