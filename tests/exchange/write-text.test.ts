import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../src/exchange/csv-cell.ts';
import { csvTables } from '../../src/exchange/csv-tables.ts';
import { cypherMap, cypherName, cypherText } from '../../src/exchange/cypher-literal.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { writeFtm } from '../../src/exchange/write-ftm.ts';
import { writeJsonLd } from '../../src/exchange/write-json-ld.ts';
import { writeJsonl } from '../../src/exchange/write-jsonl.ts';
import { emptyGraph, hostileGraph, hostileNames, textOf } from './hostile-graph.ts';

/** The part of the library that is used here, with an option that its types do not know. */
const expand = jsonld.expand as (document: unknown, options: { safe: boolean }) => Promise<ExpandedNode[]>;
type ExpandedNode = Readonly<Record<string, unknown>>;

const tableText = (name: string) =>
  textOf(writeCsv(csvTables.find((table) => table.name === name)!, hostileGraph()));

describe('CSV', () => {
  it('puts an apostrophe before what a spreadsheet would take for a formula', () => {
    const cells = ['=1', '+1', '-1', '@a', '\t1', '\r1', ' =1', '\n@a', '＝1', 'a=1', '1-2'];
    expect(csvLines(cells.map((cell) => [cell])).split('\r\n')).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@a",
      "'\t1",
      '"\'\r1"',
      "' =1",
      '"\'\n@a"',
      "'＝1",
      'a=1',
      '1-2',
      '',
    ]);
  });

  it('leaves numbers numbers', async () => {
    expect(csvLines([[-5, 2.5, 1e21, 0]])).toBe('-5,2.5,1e+21,0\r\n');
    expect((await tableText('trade-figures')).split('\r\n')[1]).toBe(
      'trade-figure:1,EXPORT,RS,KZ,-5,,,-2.5,',
    );
  });

  it('quotes by RFC 4180 and ends each record with CR LF', () => {
    expect(csvLines([['a"b', 'c,d', 'e\nf', '', null]])).toBe('"a""b","c,d","e\nf",,\r\n');
  });

  it('has no control characters, which readers of CSV stop at', async () => {
    expect(await tableText('organizations')).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  it('names the parties that are only described beside those that are named', async () => {
    const lines = (await tableText('parties')).split('\r\n');
    expect(lines).toContain("agreement:1,unnamed-party:1,'-2+3 firms,RS,false");
    expect(lines).toContain('agreement:1,country:RS,Serbia,RS,true');
  });

  it('has its header in an empty graph', async () => {
    const texts = await Promise.all(csvTables.map((table) => textOf(writeCsv(table, emptyGraph()))));
    expect(texts.map((text) => text.split('\r\n').length)).toEqual(csvTables.map(() => 2));
  });
});

describe('JSON-LD', () => {
  it('is valid, keeps every name, and says agreements, countries and people in the words of schema.org', async () => {
    const document = JSON.parse(await textOf(writeJsonLd(hostileGraph())));
    const nodes = await expand(document, { safe: true });
    const named = nodes.flatMap(
      (node) => (node['https://schema.org/name'] as { '@value': string }[] | undefined) ?? [],
    );
    expect(named.map((value) => value['@value'])).toEqual(
      expect.arrayContaining(hostileNames.map((name) => name)),
    );
    const country = nodes.find((node) => node['@id'] === 'urn:diplograph:country:RS')!;
    expect(country).toMatchObject({
      '@type': expect.arrayContaining(['https://schema.org/Country']),
      'urn:diplograph:term:partyTo': [{ '@id': 'urn:diplograph:agreement:1' }],
    });
    const agreement = nodes.find((node) => node['@id'] === 'urn:diplograph:agreement:1')!;
    expect(agreement['urn:diplograph:term:signedOn']).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#gYearMonth', '@value': '2026-02' },
    ]);
  });

  it('refers to nodes that are there alone', async () => {
    const nodes = JSON.parse(await textOf(writeJsonLd(hostileGraph())))['@graph'] as Record<
      string,
      unknown
    >[];
    const ids = new Set(nodes.map(({ id }) => id));
    const text = JSON.stringify(nodes);
    for (const [, id] of text.matchAll(/"(urn:diplograph:(?!term)[^"]+)"/g)) expect(ids).toContain(id);
  });

  it('is valid for an empty graph', async () => {
    expect(await expand(JSON.parse(await textOf(writeJsonLd(emptyGraph()))), { safe: true })).toEqual([]);
  });
});

describe('followthemoney', () => {
  const read = async () =>
    (await textOf(writeFtm(hostileGraph())))
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
      );

  it('has lists of texts as values, ids that are allowed, and each id once', async () => {
    const entities = await read();
    for (const { id, properties } of entities) {
      expect(id).toMatch(/^[0-9A-Za-z][0-9A-Za-z.-]*[0-9A-Za-z]$/);
      for (const values of Object.values(properties))
        expect(values.length > 0 && values.every((value) => typeof value === 'string' && value !== '')).toBe(
          true,
        );
    }
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('ties parties to an agreement while it binds, and evidence to what it proves', async () => {
    const entities = await read();
    const links = entities.filter(({ schema }) => schema === 'UnknownLink');
    expect(links).toHaveLength(3);
    expect(links[0]).toMatchObject({
      properties: {
        subject: ['diplograph-country-RS'],
        object: ['diplograph-agreement-1'],
        endDate: ['2026-05-09'],
      },
    });
    expect(entities.find(({ schema }) => schema === 'Documentation')).toMatchObject({
      properties: {
        entity: ['diplograph-agreement-1'],
        document: ['diplograph-article-1'],
        summary: ['Serbia.'],
      },
    });
    expect(entities.find(({ id }) => id === 'diplograph-country-RS')).toMatchObject({
      schema: 'PublicBody',
      properties: { name: ['Serbia'], country: ['rs'] },
    });
  });

  it('leaves out an address that is none', async () => {
    const article = (await read()).find(({ schema }) => schema === 'Article')!;
    expect(article.properties).not.toHaveProperty('sourceUrl');
  });
});

describe('Cypher', () => {
  it('writes texts on one line, whatever is in them', () => {
    expect(cypherText("a'b\\c\n\u0000\u2028")).toBe("'a\\'b\\\\c\\n\\u0000\\u2028'");
    expect(hostileNames.map(cypherText).join('')).not.toMatch(/\p{Cc}/u);
  });

  it('tells whole numbers from others, and quotes names that are no plain words', () => {
    expect(cypherMap({ b: 1, a: 1, c: 0.5, d: [1, 2], e: true }, ['b', 'd'])).toBe(
      '{a: 1.0, b: 1, c: 0.5, d: [1, 2], e: true}',
    );
    expect(cypherName('a`b c')).toBe('`a``b c`');
  });
});

describe('JSONL', () => {
  it('begins with what it is, ends with its counts, and sorts the keys of every line', async () => {
    const lines = (await textOf(writeJsonl(hostileGraph(), '1.2.3'))).trimEnd().split('\n');
    expect(lines[0]).toBe('{"release":"1.2.3","timeless":false,"type":"diplograph-export","version":1}');
    expect(JSON.parse(lines.at(-1)!)).toEqual({
      type: 'end',
      counts: {
        article: 1,
        claim: 1,
        judgement: 0,
        'withdrawn-article': 0,
        'withdrawn-claim': 0,
        redirect: 0,
        node: 14,
        relation: 7,
      },
    });
    for (const line of lines) {
      const keys = Object.keys(JSON.parse(line));
      expect(keys).toEqual(keys.toSorted());
    }
  });
});
