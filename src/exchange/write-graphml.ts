import type { GraphReader, NodeRecord, PropertyValue, RelationRecord } from './graph-reader.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** The nodes and edges have these ids in front, in this order. */
const prefixes = ['country:', 'organization:', 'person:', 'event:', 'agreement:'] as const;

type KeyType = 'string' | 'int' | 'double';

/** Attributes of nodes: their name in the graph, and as other programs read them. */
const nodeKeys: Readonly<Record<string, KeyType>> = {
  label: 'string',
  type: 'string',
  labels: 'string',
  kind: 'string',
  code: 'string',
  aliases: 'string',
  countryCode: 'string',
  countryBasis: 'string',
  countryCodes: 'string',
  unplacedTitles: 'string',
  status: 'string',
  instrument: 'string',
  sector: 'string',
  subject: 'string',
  signedOn: 'string',
  signedFrom: 'string',
  signedTo: 'string',
  startsOn: 'string',
  startsFrom: 'string',
  startsTo: 'string',
  place: 'string',
  sourceCount: 'int',
  knownFrom: 'string',
};

/** Attributes of edges. */
const edgeKeys: Readonly<Record<string, KeyType>> = {
  label: 'string',
  type: 'string',
  title: 'string',
  basis: 'string',
  claimCount: 'int',
  knownFrom: 'string',
};

const types: Readonly<Record<(typeof prefixes)[number], string>> = {
  'country:': 'Country',
  'organization:': 'Organization',
  'person:': 'Person',
  'event:': 'Event',
  'agreement:': 'Agreement',
};

function keyLines(keys: Readonly<Record<string, KeyType>>, owner: 'node' | 'edge'): string {
  return Object.entries(keys)
    .map(
      ([name, type]) =>
        `  <key${xmlAttributes({ id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type })}/>\n`,
    )
    .join('');
}

/** A list is one text, because GraphML knows no lists. */
function dataText(value: PropertyValue): string {
  return xmlText(Array.isArray(value) ? value.join(' | ') : (value as string | number | boolean));
}

function dataTags(
  values: Readonly<Record<string, PropertyValue | null | undefined>>,
  keys: Readonly<Record<string, KeyType>>,
  owner: 'node' | 'edge',
): string {
  return Object.keys(keys)
    .filter((name) => Object.hasOwn(values, name) && values[name] !== null && values[name] !== undefined)
    .map((name) => `<data key="${owner}-${name}">${dataText(values[name]!)}</data>`)
    .join('');
}

function nodeTag({ id, labels, properties }: NodeRecord, type: string): string {
  const label = (properties.name ?? properties.title ?? id) as string;
  const values = { ...properties, label, type, labels };
  return `    <node${xmlAttributes({ id })}>${dataTags(values, nodeKeys, 'node')}</node>\n`;
}

function edgeTag({ from, type, to, properties }: RelationRecord, index: number): string {
  const { claims } = properties;
  const label = (properties.title ?? type.toLowerCase().replaceAll('_', ' ')) as string;
  const claimCount = Array.isArray(claims) ? claims.length : null;
  const tags = dataTags({ ...properties, label, type, claimCount }, edgeKeys, 'edge');
  return `    <edge${xmlAttributes({ id: `e${index}`, source: from, target: to })}>${tags}</edge>\n`;
}

/**
 * Countries, organizations, people, events and agreements as nodes, the ties between them as edges, directed as in the graph, with
 * typed keys: GraphML 1.0 as Gephi, yEd and networkx read it. First all nodes, then all edges.
 */
export async function* writeGraphml(reader: GraphReader): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield keyLines(nodeKeys, 'node') + keyLines(edgeKeys, 'edge');
  yield '  <graph id="diplograph" edgedefault="directed">\n';
  for (const prefix of prefixes)
    for await (const node of reader.nodes(prefix)) yield nodeTag(node, types[prefix]);
  let edges = 0;
  const drawn = (id: string) => prefixes.some((prefix) => id.startsWith(prefix));
  for (const prefix of prefixes)
    for await (const relation of reader.relations(prefix)) {
      // INVOLVES only sums up what the edges of the parties say.
      if (!drawn(relation.to) || relation.type === 'INVOLVES') continue;
      yield edgeTag(relation, edges);
      edges += 1;
    }
  yield '  </graph>\n</graphml>\n';
}
