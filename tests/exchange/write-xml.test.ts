import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/exchange/write-gexf.ts';
import { writeGraphml } from '../../src/exchange/write-graphml.ts';
import { emptyGraph, hostileGraph, hostileNames, textOf } from './hostile-graph.ts';
import { type Element, elementsOf, parseXml } from './parse-xml.ts';

/** What a name becomes where XML has no place for some of its characters. */
const asXml = (name: string) => name.replace(/(?![\t\n\r\x7F-\x9F])\p{Cc}|\p{Cs}|\uFFFE/gu, '\uFFFD');

function dataOf(element: Element): Record<string, string> {
  return Object.fromEntries(element.children.map(({ attributes, text }) => [attributes.key!, text]));
}

describe('GraphML', () => {
  it('keeps every name whatever is in it, in a document that a strict parser takes', async () => {
    const root = parseXml(await textOf(writeGraphml(hostileGraph())));
    const labels = elementsOf(root, 'node').map((node) => dataOf(node)['node-label']);
    expect(labels).toEqual(expect.arrayContaining(hostileNames.map(asXml)));
  });

  it('declares every key that it uses, with its type, and every end of an edge as a node', async () => {
    const root = parseXml(await textOf(writeGraphml(hostileGraph())));
    expect(root).toMatchObject({ name: 'graphml', uri: 'http://graphml.graphdrawing.org/xmlns' });
    const keys = new Map(elementsOf(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
    for (const { attributes } of elementsOf(root, 'data')) expect(keys.has(attributes.key!)).toBe(true);
    expect(keys.get('node-sourceCount')).toMatchObject({ for: 'node', 'attr.type': 'int' });
    const ids = new Set(elementsOf(root, 'node').map(({ attributes }) => attributes.id));
    const edges = elementsOf(root, 'edge');
    expect(edges).toHaveLength(6);
    for (const { attributes } of edges)
      expect(ids.has(attributes.source) && ids.has(attributes.target)).toBe(true);
  });

  it('is a valid document for an empty graph', async () => {
    expect(elementsOf(parseXml(await textOf(writeGraphml(emptyGraph()))), 'node')).toEqual([]);
  });
});

describe('GEXF', () => {
  const read = async () => parseXml(await textOf(writeGexf(hostileGraph())));

  it('keeps every name whatever is in it, in a document that a strict parser takes', async () => {
    const labels = elementsOf(await read(), 'node').map(({ attributes }) => attributes.label);
    expect(labels).toEqual(expect.arrayContaining(hostileNames.map(asXml)));
  });

  it('is a dynamic graph of version 1.3 whose values are all declared', async () => {
    const root = await read();
    expect(root).toMatchObject({ name: 'gexf', uri: 'http://gexf.net/1.3', attributes: { version: '1.3' } });
    const graph = root.children.find(({ name }) => name === 'graph')!;
    expect(graph.attributes).toMatchObject({
      mode: 'dynamic',
      timeformat: 'date',
      defaultedgetype: 'undirected',
    });
    expect(graph.children.map(({ name }) => name)).toEqual([
      'attributes',
      'attributes',
      'attributes',
      'nodes',
      'edges',
    ]);
    const declared = (owner: string) =>
      graph.children
        .filter(({ attributes }) => attributes.class === owner)
        .flatMap((part) => elementsOf(part, 'attribute').map(({ attributes }) => attributes.id));
    for (const owner of ['node', 'edge'])
      for (const element of elementsOf(graph, owner))
        for (const { attributes } of elementsOf(element, 'attvalue'))
          expect(declared(owner)).toContain(attributes.for);
  });

  it('ties each pair of parties from the day on which signing is sure to the day before the end', async () => {
    const edges = elementsOf(await read(), 'edge');
    expect(edges.map(({ attributes: { source, target } }) => [source, target])).toEqual([
      ['country:RS', 'organization:0'],
      ['country:RS', 'organization:5'],
      ['organization:0', 'organization:5'],
    ]);
    for (const edge of edges)
      expect(elementsOf(edge, 'spell').map(({ attributes }) => attributes)).toEqual([
        { start: '2026-02-28', end: '2026-05-09' },
      ]);
    const statuses = elementsOf(edges[0]!, 'attvalue').filter(
      ({ attributes }) => attributes.for === 'statusThen',
    );
    expect(statuses.map(({ attributes: { value, start, end } }) => [value, start, end])).toEqual([
      ['NEGOTIATING', undefined, '2026-02-27'],
      ['SIGNED', '2026-02-28', '2026-05-09'],
      ['TERMINATED', '2026-05-10', undefined],
    ]);
  });

  it('has a node from its first tie on, and always where that is not known', async () => {
    const [country, organization] = elementsOf(await read(), 'node');
    expect(elementsOf(country!, 'spell').map(({ attributes }) => attributes)).toEqual([
      { start: '2026-02-01' },
    ]);
    expect(elementsOf(organization!, 'spells')).toEqual([]);
  });

  it('is a valid document for an empty graph', async () => {
    const root = parseXml(await textOf(writeGexf(emptyGraph())));
    expect([elementsOf(root, 'nodes').length, elementsOf(root, 'node').length]).toEqual([1, 0]);
  });
});
