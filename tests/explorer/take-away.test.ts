import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { asBibtex, asCslJson } from '../../src/explorer/state/take-away/citations.ts';
import { nodesAsCsv, tiesAsCsv } from '../../src/explorer/state/take-away/csv.ts';
import { networkAsGexf } from '../../src/explorer/state/take-away/gexf.ts';
import { networkAsGraphml } from '../../src/explorer/state/take-away/graphml.ts';
import { networkAsJsonLd } from '../../src/explorer/state/take-away/json-ld.ts';
import type { NetworkOnScreen } from '../../src/explorer/state/take-away/network-on-screen.ts';
import { networkAsSvg } from '../../src/explorer/state/take-away/svg.ts';

const hostile = '=1+1 "<b>&\n\u0007\ud800 Vučić, Қазақ';
const plain = { country: null, countryName: null, startsOn: null, links: [] };
const network: NetworkOnScreen = {
  asOf: '2026-03',
  knownAt: null,
  links: [
    {
      key: 'country:KZ|person:1',
      ids: ['person:1', 'country:KZ'],
      type: 'HOLDS',
      text: `Minister, ${hostile}`,
    },
    { key: 'country:KZ|event:1', ids: ['event:1', 'country:KZ'], type: 'TOOK_PART_IN', text: 'took part' },
    {
      key: 'country:KZ|organization:a',
      ids: ['organization:a', 'country:KZ'],
      type: 'BASED_IN',
      text: 'based in',
    },
  ],
  entities: [
    { ...plain, id: 'person:1', name: 'Ana', kind: 'PERSON', x: 5, y: 5 },
    { ...plain, id: 'event:1', name: 'Forum', kind: 'EVENT', startsOn: '2026-02', country: 'KZ', x: 9, y: 9 },
    {
      id: 'organization:a',
      name: hostile,
      kind: 'COMPANY',
      country: 'RS',
      countryName: 'Serbia',
      startsOn: null,
      links: [],
      x: 1,
      y: -2,
    },
    {
      id: 'country:KZ',
      name: 'Kazakhstan',
      kind: null,
      country: 'KZ',
      countryName: 'Kazakhstan',
      startsOn: null,
      links: [],
      x: 90,
      y: 40,
    },
  ],
  ties: [
    {
      key: 'country:KZ|organization:a',
      ids: ['country:KZ', 'organization:a'],
      standing: 'open',
      agreements: [
        {
          id: 'agreement:1',
          title: hostile,
          kind: 'CONTRACT',
          status: 'NEGOTIATING',
          sector: 'energy',
          signedOn: '2026-02',
          sourceCount: 2,
          parties: ['country:KZ', 'organization:a'],
        },
      ],
    },
  ],
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document, in order; throws where it is not well-formed. */
function elementsOf(document: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  return found;
}

const cleaned = hostile.replace('\u0007', '').replace('\ud800', '');

describe('what is taken away', () => {
  it('is GEXF with places, weights and names as they are', () => {
    const elements = elementsOf(networkAsGexf(network));
    const nodes = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes);
    expect(nodes).toEqual([
      { id: 'person:1', label: 'Ana' },
      { id: 'event:1', label: 'Forum' },
      { id: 'organization:a', label: cleaned },
      { id: 'country:KZ', label: 'Kazakhstan' },
    ]);
    expect(elements.find(({ name }) => name === 'edge')!.attributes).toMatchObject({
      source: 'country:KZ',
      target: 'organization:a',
      weight: '1',
    });
    expect(elements.find(({ name }) => name === 'viz:position')!.attributes).toMatchObject({
      x: '5',
      y: '5',
    });
    // Two nodes have one edge: where an agreement ties them, it is that.
    const edges = elements.filter(({ name }) => name === 'edge').map(({ attributes }) => attributes.id);
    expect(edges).toEqual(['country:KZ|organization:a', 'country:KZ|person:1', 'country:KZ|event:1']);
  });

  it('is GraphML with a declared key for each datum', () => {
    const elements = elementsOf(networkAsGraphml(network));
    const keys = elements.filter(({ name }) => name === 'key').map(({ attributes }) => attributes.id);
    const data = elements.filter(({ name }) => name === 'data');
    expect(data.filter(({ attributes }) => !keys.includes(attributes.key))).toEqual([]);
    expect(data.some(({ attributes, text }) => attributes.key === 'name' && text === cleaned)).toBe(true);
  });

  it('is CSV in which nothing is a formula', () => {
    const ties = parse(tiesAsCsv(network), { columns: true }) as Record<string, string>[];
    expect(ties.map(({ kind }) => kind)).toEqual(['CONTRACT', 'HOLDS', 'TOOK_PART_IN', 'BASED_IN']);
    expect(ties[0]).toMatchObject({
      party: 'Kazakhstan',
      status: 'NEGOTIATING',
      signedOn: '2026-02',
      sources: '2',
    });
    expect(ties[0]!.agreement).toBe(`'${hostile.replace('\u0007', '\ufffd').replace('\ud800', '\ufffd')}`);
    const parties = parse(nodesAsCsv(network), { columns: true }) as Record<string, string>[];
    expect(parties.map(({ type, countryCode }) => [type, countryCode])).toEqual([
      ['PERSON', ''],
      ['EVENT', 'KZ'],
      ['COMPANY', 'RS'],
      ['COUNTRY', 'KZ'],
    ]);
  });

  it('is JSON-LD that needs nothing from elsewhere', async () => {
    const expanded = await jsonld.expand(JSON.parse(networkAsJsonLd(network)), {
      documentLoader: async (url: string) => {
        throw new Error(`expected no request; got ${url}`);
      },
    });
    const agreement = expanded.find((node) => node['@id'] === 'urn:diplograph:agreement:1') as Record<
      string,
      unknown
    >;
    expect(agreement['urn:diplograph:term:party']).toEqual([
      { '@id': 'urn:diplograph:country:KZ' },
      { '@id': 'urn:diplograph:organization:a' },
    ]);
    const person = expanded.find((node) => node['@id'] === 'urn:diplograph:person:1') as Record<
      string,
      unknown
    >;
    expect(person['@type']).toEqual(['https://schema.org/Person']);
    expect(person['urn:diplograph:term:holdsTitleIn']).toEqual([{ '@id': 'urn:diplograph:country:KZ' }]);
    const event = expanded.find((node) => node['@id'] === 'urn:diplograph:event:1') as Record<
      string,
      unknown
    >;
    expect(event['urn:diplograph:term:heldIn']).toEqual([{ '@id': 'urn:diplograph:country:KZ' }]);
    expect(agreement['urn:diplograph:term:signedOn']).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#gYearMonth', '@value': '2026-02' },
    ]);
  });

  it('is SVG with a dashed line for what is only negotiated', () => {
    const colors = {
      groups: {
        country: '#111',
        business: '#222',
        government: '#333',
        knowledge: '#444',
        finance: '#555',
        society: '#666',
        person: '#777',
        event: '#888',
      },
      standings: { binding: '#00f', open: '#f80', ended: '#888', based: '#ccc', joined: '#ddd' },
    };
    const elements = elementsOf(networkAsSvg(network, { colors, ink: '#000', paper: '#fff' }));
    const tie = elements.find(({ name, attributes }) => name === 'line' && attributes.stroke === '#f80')!;
    expect(tie.attributes['stroke-dasharray']).toBe('7 5');
    expect(elements.some(({ text }) => text === cleaned)).toBe(true);
    const polygons = elements.filter(({ name }) => name === 'polygon');
    expect(polygons.map(({ attributes }) => attributes.fill)).toEqual(['#777', '#888']);
    expect(elements.some(({ text }) => text === 'as of Mar 2026')).toBe(true);
  });
});

describe('citations', () => {
  const sources = [
    {
      id: 'article:1',
      title: '100% {signed} & \\done_',
      publisher: 'Daily Ledger',
      publishedOn: '2026-03-10',
      url: 'https://x.example/a_b',
    },
    { id: 'article:2', title: null, publisher: null, publishedOn: null, url: null },
  ];

  it('are BibTeX in which no mark of a title is a command', () => {
    const text = asBibtex(sources);
    expect(text).toContain('title = {{100\\% \\{signed\\} \\& \\textbackslash{}done\\_}}');
    expect(text).toContain('@online{dailyledger2026-1,');
    expect(text).toContain('month = mar');
    expect(text).toContain('url = {https://x.example/a_b}');
    expect(text).toContain('@online{source-2,');
  });

  it('are CSL JSON with dates as precise as they are known', () => {
    const items = JSON.parse(asCslJson(sources)) as Record<string, unknown>[];
    expect(items[0]).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2026, 3, 10]] } });
    expect(items[1]).toEqual({ id: 'article:2', type: 'article-newspaper', title: 'Untitled' });
  });
});
