import { describe, expect, it } from 'vitest';
import { plainMapping, readItems, readOf, rejectedOf, statementsOf, textsOf } from './read.ts';

const header = 'title,parties,signed\n';

describe('a table of treaties', () => {
  it('makes of a row an article and the claims that it bears out', async () => {
    const [item] = readOf(await readItems(`${header}Air services,"Chile; Korea, Republic of",2001-02-03\n`));
    expect(item?.article).toMatchObject({
      url: null,
      title: 'Air services',
      publisher: 'A table',
      publishedOn: null,
      language: 'en',
      text: 'Title: Air services\nParties: Chile; Korea, Republic of\nSigned: 2001-02-03',
    });
    expect(item?.source).toBe('t.csv#2');
    expect(item?.given?.extractor).toBe('table:plain@1');
    const quotes = item?.given?.claims.map(({ statement, passage }) => [
      statement.type,
      item.article.text.slice(passage.start, passage.end),
    ]);
    const parties = 'Parties: Chile; Korea, Republic of';
    expect(quotes).toEqual([
      ['country-named', parties],
      ['country-named', parties],
      ['agreement-reported', `Title: Air services\n${parties}\nSigned: 2001-02-03`],
    ]);
    expect(statementsOf(item).at(-1)).toMatchObject({
      kind: 'TREATY',
      status: 'SIGNED',
      on: '2001-02-03',
      subject: 'Air services',
      parties: [
        { type: 'country', country: 'CL' },
        { type: 'country', country: 'KR' },
      ],
    });
  });

  it('rejects a bad row alone, with what it needs to be fed back in', async () => {
    const rows = [
      'A,Chile; Peru,2001-02-30',
      'B,Chile; Peru',
      'C,,2001',
      '"D,Chile; Peru,2001',
      'E,Chile; Peru,',
      'F,Chile; Peru,2001,,',
      'G,Chile; Peru,2001,more',
      'H,Chile; Peru,2002',
    ];
    const items = await readItems(header + rows.join('\n'));
    expect(readOf(items).map(({ article }) => article.title)).toEqual(['F', 'H']);
    expect(rejectedOf(items).map(({ failure }) => failure.message)).toEqual([
      't.csv#2: column "signed": expected a date (iso); got "2001-02-30"',
      't.csv#3: expected 3 cells, as in the header; got 2',
      't.csv#4: expected at least 1 parties; got 0',
      't.csv#5: expected cells in quotation marks that are closed; got a " that is not',
      't.csv#6: expected a status, such as the date of its signing; got none of SIGNED',
      't.csv#8: expected 3 cells, as in the header; got 4',
    ]);
    expect(rejectedOf(items)[1]?.original).toBe('title,parties,signed\nB,Chile; Peru\n');
    const again = await readItems(String(rejectedOf(items)[0]?.original).replace('-30', '-28'));
    expect(readOf(again)).toHaveLength(1);
  });

  it('reads byte order marks, CR LF, cells with quotes and lines, and leaves formulas text', async () => {
    const table = `\ufefftitle,parties,signed\r\n"=HYPERLINK(""x"")\r\nand more","Chile\r\nPeru",2001\r\n\r\n@b,Chile;Peru,2002\r\n`;
    const expected = [
      'Title: =HYPERLINK("x") and more\nParties: Chile; Peru\nSigned: 2001',
      'Title: @b\nParties: Chile; Peru\nSigned: 2002',
    ];
    expect(textsOf(await readItems(table))).toEqual(expected);
    const utf16 = Buffer.from(table, 'utf16le');
    expect(textsOf(await readItems(utf16))).toEqual(expected);
  });

  it('reads the encoding that fits, and says where bytes are none', async () => {
    const latin = Buffer.from(`${header}Café,Côte d'Ivoire; Peru,2001\nB,Chile; Peru,2002\n`, 'latin1');
    expect(
      textsOf(await readItems(latin, `${plainMapping}table: { encoding: [utf-8, windows-1252] }\n`))[0],
    ).toBe("Title: Café\nParties: Côte d'Ivoire; Peru\nSigned: 2001");
    expect(textsOf(await readItems(latin))).toEqual([
      't.csv#2: expected text in utf-8; got bytes that are none',
      'Title: B\nParties: Chile; Peru\nSigned: 2002',
    ]);
  });

  it('gathers the rows of one treaty wherever they stand, and in any order of them makes the same article', async () => {
    const mapping = `${plainMapping}groupBy: id\nurl: { template: 'https://example.org/#{id}' }\n`;
    const rows = [
      '1,A,Peru,2001',
      '2,B,Chile,2002',
      '1,A,Chile,2001',
      '2,B,Togo,2002',
      '3,C,Chad; Mali,2003',
    ];
    const items = readOf(await readItems(`id,${header}${rows.join('\n')}\n`, mapping));
    expect(items.map(({ article, source }) => [source, article.text])).toEqual([
      ['t.csv#2', 'Title: A\nParties: Chile; Peru\nSigned: 2001'],
      ['t.csv#3', 'Title: B\nParties: Chile; Togo\nSigned: 2002'],
      ['t.csv#6', 'Title: C\nParties: Chad; Mali\nSigned: 2003'],
    ]);
    const turned = readOf(await readItems(`id,${header}${rows.toReversed().join('\n')}\n`, mapping));
    expect(new Set(turned.map(({ article }) => article.id))).toEqual(
      new Set(items.map(({ article }) => article.id)),
    );
  });

  it('holds a treaty for ended only where all of its rows say so', async () => {
    const mapping = `${plainMapping.replace('signed }]', 'signed }, { status: TERMINATED, date: ended }]')}groupBy: title\n`;
    const table =
      'title,parties,signed,ended\nA,Chile,2001,2005\nA,Peru,2002,\nB,Chile,2001,2005\nB,Peru,2001,2006\n';
    expect(textsOf(await readItems(table, mapping))).toEqual([
      'Title: A\nParties: Chile; Peru\nSigned: 2001',
      'Title: B\nParties: Chile; Peru\nSigned: 2001\nTerminated: 2006',
    ]);
  });

  it('rejects a second treaty of one address, and lets the same row twice be one article', async () => {
    const mapping = `${plainMapping}url: link\n`;
    const table = `link,${header}https://e.org/1,A,Chile,2001\nhttps://e.org/1,A,Chile,2001\nhttps://e.org/1,B,Peru,2001\nfile:///x,C,Peru,2001\n`;
    const items = await readItems(table, mapping);
    expect(new Set(readOf(items).map(({ article }) => article.id)).size).toBe(1);
    expect(rejectedOf(items).map(({ source }) => source)).toEqual(['t.csv#4', 't.csv#5']);
  });

  it('takes some hundred parties, once each', async () => {
    const { countries } = await import('../../../src/ontology/countries.ts');
    const all = countries.map(({ code }) => code).filter((code) => code !== 'XK');
    const [item] = readOf(await readItems(`${header}A,${[...all, ...all].join(';')},2001\n`));
    expect(statementsOf(item).at(-1)).toMatchObject({ parties: { length: all.length } });
  });

  it('takes unknown names for what the mapping says', async () => {
    const table = `${header}A,Chile; Acme; Prussia; EU (European Union),2001\n`;
    const told = async (more: string) => {
      const [item] = await readItems(table, plainMapping + more);
      if (!item || !('article' in item)) return item?.failure.message;
      const statements = statementsOf(item);
      const last = statements.at(-1);
      return {
        named: statements.flatMap((one) =>
          one.type === 'organization-named' ? `${one.name}: ${one.kind}` : [],
        ),
        described:
          last?.type === 'agreement-reported' ? last.unnamedParties.map((one) => one.description) : [],
      };
    };
    const union = ['European Union: INTERGOVERNMENTAL', 'EU: INTERGOVERNMENTAL'];
    expect(await told('')).toEqual({ named: ['Acme: OTHER', ...union], described: ['Prussia'] });
    expect(await told('organizationKind: COMPANY\nformerStates: leave-out\n')).toEqual({
      named: ['Acme: COMPANY', ...union],
      described: [],
    });
    expect(await told('unknownParties: reject\n')).toBe(
      't.csv#2: expected a state or a body of states; got "Acme"',
    );
  });

  it('bases an organization where a column tells', async () => {
    const mapping = `${plainMapping.replace('[parties]', '[{ column: parties, country: home }]')}`;
    const [item] = readOf(await readItems('title,parties,home,signed\nA,Acme,FRA,2001\n', mapping));
    expect(item?.article.text).toContain('Parties: Acme (France)');
    expect(statementsOf(item)).toContainEqual({
      type: 'organization-based',
      organization: 'o1',
      country: 'FR',
      basis: 'STATED',
    });
  });

  it('reads a table without a header, with another delimiter, and only the rows that are wanted', async () => {
    const mapping = `${plainMapping}table: { header: [title, parties, signed], delimiter: "\\t", skipLines: 1, empty: [none] }\nwhere: [{ column: title, isNot: B }]\n`;
    expect(textsOf(await readItems('# made up\nA\tChile; Peru\t2001\nB\tChile\t2001\n', mapping))).toEqual([
      'Title: A\nParties: Chile; Peru\nSigned: 2001',
    ]);
  });

  it('tells the columns that there are where one is missing, and that a spreadsheet is no table', async () => {
    await expect(readItems('title;parties;signed\nA;B;2001\n')).rejects.toThrow(
      'm.yaml:4: title: expected a column "title" in t.csv; there is none',
    );
    await expect(readItems('title;parties;signed\nA;B;2001\n')).rejects.toThrow('set table.delimiter');
    await expect(readItems('title,party,signed\n')).rejects.toThrow(
      'The columns are: "title", "party", "signed"',
    );
    await expect(readItems(Buffer.from('PK\x03\x04xxxxx'))).rejects.toThrow(
      'A spreadsheet can be saved as CSV',
    );
    await expect(readItems('')).rejects.toThrow('expected a table with a header; got nothing');
  });

  it('chooses kind, sector and instrument by columns and words', async () => {
    const mapping = `${plainMapping}sector: { column: topic, values: { '1': Trade } }
instrument: { words: { exchange of notes: [notes] }, otherwise: treaty }
`;
    const rows = ['Memorandum on tea,Chile,2001,1', 'Exchange of notes,Chile,2001,', 'Peace,Chile,2001,9'];
    const items = await readItems(`title,parties,signed,topic\n${rows.join('\n')}\n`, mapping);
    expect(readOf(items).map((item) => statementsOf(item).at(-1))).toMatchObject([
      { kind: 'MEMORANDUM', sector: 'trade', instrument: 'treaty' },
      { kind: 'OTHER', sector: null, instrument: 'exchange of notes' },
    ]);
    expect(textsOf(items).at(-1)).toBe('t.csv#4: column "topic": expected one of 1; got "9"');
  });
});
