import { periodOf } from '../model/partial-date.ts';
import type { GraphReader, Properties, PropertyValue, RelationRecord } from './graph-reader.ts';
import { jsonLdContext } from './json-ld-context.ts';
import { sortedJson } from './sorted-json.ts';

/** Bookkeeping that says nothing of the world. */
const leftOut: ReadonlySet<string> = new Set(['nameKey', 'sketch', 'arrival']);
const dates: ReadonlySet<string> = new Set([
  'publishedOn',
  'publishedFrom',
  'publishedTo',
  'signedOn',
  'signedFrom',
  'signedTo',
  'startsOn',
  'startsFrom',
  'startsTo',
  'on',
  'heldFrom',
  'period',
  'periodFrom',
  'periodTo',
]);
const dateTypes: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** An id of the graph as a IRI: `country:RS` is urn:diplograph:country:RS. */
function iriOf(id: string): string {
  return `urn:diplograph:${id.split(':').map(encodeURIComponent).join(':')}`;
}

/** A date says how precise it is. */
function typedValue(name: string, value: PropertyValue): unknown {
  if (name === 'about' && Array.isArray(value)) return value.map((id) => iriOf(String(id)));
  if (!dates.has(name) || typeof value !== 'string' || periodOf(value) === null) return value;
  return { '@value': value, '@type': dateTypes[value.length] };
}

function termsOf(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, value]) => [name, typedValue(name, value)]),
  );
}

/** A relation as a term of its start, and the end as JSON. A role is an object, because it has a title. */
function tieOf({ type, to, properties }: RelationRecord): { term: string; end: string } {
  const end = iriOf(to);
  if (type === 'BETWEEN')
    return { term: properties.ordinal === 0 ? 'reporter' : 'partner', end: JSON.stringify(end) };
  const term = type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (properties.title === undefined) return { term, end: JSON.stringify(end) };
  return { term, end: sortedJson({ type: 'Role', roleName: properties.title, [term]: [end] }) };
}

/** The derived nodes, each with its relations; both are read in the order of ids, so that they meet. */
async function* derivedNodes(reader: GraphReader): AsyncGenerator<string> {
  const relations = reader.relations()[Symbol.asyncIterator]();
  try {
    let next = await relations.next();
    for await (const { id, labels, properties } of reader.nodes()) {
      const types = labels.filter((label) => label !== 'Party');
      yield `,\n${sortedJson({ id: iriOf(id), type: types, ...termsOf(properties) }).slice(0, -1)}`;
      let open: string | null = null;
      while (!next.done && next.value.from <= id) {
        if (next.value.from === id) {
          const { term, end } = tieOf(next.value);
          yield term === open ? `,${end}` : `${open === null ? '' : ']'},"${term}":[${end}`;
          open = term;
        }
        next = await relations.next();
      }
      yield open === null ? '}' : ']}';
    }
  } finally {
    await relations.return?.();
  }
}

function parsed(statement: PropertyValue | undefined): unknown {
  try {
    return JSON.parse(String(statement));
  } catch {
    return statement;
  }
}

async function* sources(reader: GraphReader): AsyncGenerator<string> {
  for await (const { id, properties } of reader.articles()) {
    const { title, ...others } = properties;
    const headline = title === undefined ? {} : { headline: title };
    yield `,\n${sortedJson({ id: iriOf(id), type: ['Article'], ...headline, ...termsOf(others) })}`;
  }
  for await (const { id, article, properties } of reader.claims()) {
    const { type: statementType, statement, ...others } = properties;
    const terms = {
      ...termsOf(others),
      statementType,
      statement: parsed(statement),
      appearance: iriOf(article),
    };
    yield `,\n${sortedJson({ id: iriOf(id), type: ['Claim'], ...terms })}`;
  }
  for await (const { id, properties } of reader.judgements())
    yield `,\n${sortedJson({ id: iriOf(id), type: ['Judgement'], ...termsOf(properties) })}`;
}

/** The graph as one JSON-LD 1.1 document, a node a line: what is derived with its relations, and the articles and claims that it rests on. */
export async function* writeJsonLd(reader: GraphReader): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext)},\n"@graph":[`;
  let first = true;
  for (const part of [sources, derivedNodes])
    for await (const text of part(reader)) {
      // The first node has no comma before it.
      yield first ? text.slice(1) : text;
      first = false;
    }
  yield '\n]}\n';
}
