import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readItems, readOf, rejectedOf, statementsOf } from './read.ts';

function readSample(name: string) {
  return readItems(
    readFileSync(`tests/article/table/samples/${name}.csv`),
    readFileSync(`seeds/mappings/${name}.yaml`, 'utf8'),
  );
}

async function textsOf(name: string): Promise<string[]> {
  return readOf(await readSample(name)).map(({ article }) => article.text);
}

describe('shipped mappings', () => {
  it('read the alliances of the Correlates of War', async () => {
    expect(await textsOf('cow-alliances')).toEqual([
      'Title: Type I: Defense Pact (alliance 901)\nParties: Portugal; United Kingdom\nSigned: 1816-01-01',
      'Title: Type I: Defense Pact (alliance 902)\nParties: Austria-Hungary; Germany\nSigned: 1879-06\nTerminated: 1918-11-03',
      'Title: Type II: Neutrality or Non-Aggression Pact (alliance 903)\nParties: China; Russia\nSigned: 1950-02-14',
    ]);
    const items = await readSample('cow-alliances');
    expect(rejectedOf(items).map(({ failure }) => failure.message)).toEqual([
      't.csv#8: column "all_st_year": expected year, month and day of a date; got 1933, 2, 31',
    ]);
    expect(statementsOf(readOf(items)[1]).at(-1)).toMatchObject({
      instrument: 'defense pact',
      sector: 'defense',
      parties: [{ type: 'country', country: 'DE' }],
      unnamedParties: [{ description: 'Austria-Hungary', country: null }],
    });
    expect(statementsOf(readOf(items)[2]).at(-1)).toMatchObject({
      instrument: 'neutrality or non-aggression pact',
    });
  });

  it("read UNCTAD's investment treaties", async () => {
    expect(await textsOf('unctad-iia')).toEqual([
      'Title: Albania - Korea BIT (2003)\nParties: Albania; Korea, Republic of\nSigned: 2003-12-15\nIn force: 2006-05-18',
      'Title: BLEU (Belgium-Luxembourg Economic Union) - Ghana BIT (1989)\nParties: BLEU (Belgium-Luxembourg Economic Union); Ghana\nSigned: 1989-02-01',
      'Title: Bolivia - Netherlands BIT (1992)\nParties: Bolivia, Plurinational State of; Netherlands\nSigned: 1992-03-10\nIn force: 1994-11-01\nTerminated: 2009-11-01',
      'Title: EU - Viet Nam Investment Agreement (2019)\nParties: EU (European Union); Viet Nam\nSigned: 2019-06-30',
      'Title: Chad - Mali BIT (1998)\nParties: Chad; Mali\nSigned: 1998-03-10\nIn force: yes, date not told',
    ]);
    expect(rejectedOf(await readSample('unctad-iia')).map(({ source }) => source)).toEqual(['t.csv#6']);
  });

  it('read the trade agreements of DESTA, in its encoding', async () => {
    expect(await textsOf('desta-treaties')).toEqual([
      "Title: Made-up Cocoa Area\nParties: Côte d'Ivoire; Ghana; Togo\nSigned: 1998\nIn force: 1999",
      'Title: Chile Czechoslovakia\nParties: Chile; Czechoslovakia\nSigned: 1977',
      'Title: Chile Japan\nParties: Chile; Japan\nNegotiating: 2005',
    ]);
  });

  it('quote slices of their articles', async () => {
    for (const name of ['cow-alliances', 'unctad-iia', 'desta-treaties'])
      for (const { article, given } of readOf(await readSample(name)))
        for (const { statement, passage } of given?.claims ?? []) {
          const quote = article.text.slice(passage.start, passage.end);
          expect(quote).toContain('Parties: ');
          if (statement.type === 'agreement-reported')
            expect(quote).toContain(statement.on ?? 'date not told');
        }
  });
});
