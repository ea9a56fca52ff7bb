import { describe, expect, it } from 'vitest';
import { parseColumns, parseDelimiter } from '../../../src/article/rows/table-options.ts';
import { readAll, readOf, rejectedOf, told } from '../read-all.ts';

const name = 't.csv';

describe('a table', () => {
  it('gives an article for each row, by columns of any case', async () => {
    const items = await readAll(
      'csv',
      'ID,Text,TITLE,Date\n7,"One, two.",T,2026-02-26\n8,"He said ""yes"".\nMore.",,\n',
    );
    expect(
      readOf(items).map(({ source, article }) => [source, article.text, article.title, article.publishedOn]),
    ).toEqual([
      ['given.csv#2', 'One, two.', 'T', '2026-02-26'],
      ['given.csv#3', 'He said "yes".\nMore.', null, null],
    ]);
  });

  it('is read by a mapping, with the delimiter that its head has', async () => {
    const table = { columns: parseColumns('text=Body,url=Link') };
    for (const sign of [',', ';', '\t', '|']) {
      const data = `Link${sign}Body\nhttps://example.org/1${sign}One.`;
      const [item] = readOf(await readAll('csv', data, { table }));
      expect(item?.article).toMatchObject({ text: 'One.', url: 'https://example.org/1' });
    }
  });

  it('keeps formulas as the text that they are', async () => {
    const [item] = readOf(await readAll('csv', `text\n"=cmd|' /C calc'!A0"\n`));
    expect(item?.article.text).toBe("=cmd|' /C calc'!A0");
  });

  it('loses of a bad row that row alone', async () => {
    const data = [
      'text,title,date',
      'ragged,x',
      '"never closed,x,y',
      'Good one.,t,2025',
      '5" pipe,t,2024',
      'Bad day.,t,2026-02-31',
      '"closed" early,t,2024',
      'Last.,t,,,',
    ];
    const items = await readAll('csv', data.join('\n'), { name });
    expect(told(items)).toEqual([
      't.csv#2: expected 3 cells, as the head has; got 2',
      expect.stringContaining('t.csv#3: expected a row of cells; got a quotation mark that is never closed'),
      't.csv#4 Good one.',
      't.csv#5 5" pipe',
      expect.stringContaining('t.csv#6: column date: expected YYYY-MM-DD'),
      't.csv#7 "closed" early',
      't.csv#8 Last.',
    ]);
    expect(rejectedOf(items)[0]).toMatchObject({
      original: 'text,title,date\nragged,x',
      again: { format: 'csv', table: { delimiter: ',' } },
    });
  });

  it('goes on after each of many quotations that are never closed', async () => {
    const open = await readAll('csv', `text,title\n${'"a,b\n'.repeat(500)}Good.,c`);
    expect(readOf(open).map(({ article }) => article.text)).toEqual(['Good.']);
    expect(rejectedOf(open)).toHaveLength(500);
    const once = await readAll('csv', `text,title\n"a,b\n${'Good.,d\n'.repeat(5000)}`);
    expect(readOf(once)).toHaveLength(5000);
  });

  it.each([
    ['a,b\n1,2', 't.csv: expected a column text for text'],
    ['text,Text\n1,2', 't.csv: expected one column text for text; got 2'],
    ['', 't.csv: expected a table with a head; got nothing'],
    [`text${',x'.repeat(600)}\n`, 't.csv: expected at most 500 columns; got 601'],
  ])('is refused as a whole where its head is %j', async (data, message) => {
    const items = await readAll('csv', data.slice(0, 2000), { name });
    expect(items).toHaveLength(1);
    expect(told(items)[0]).toContain(message);
  });

  it('is read in the encoding that its letters tell', async () => {
    const cyrillic = [...'Казахстан и Перу подписали соглашение о сотрудничестве'];
    const bytes = cyrillic.map((letter) => (letter === ' ' ? 32 : 0xc0 + letter.charCodeAt(0) - 0x410));
    const [item] = readOf(
      await readAll('csv', Uint8Array.from([...Buffer.from('title,text\nT,'), ...bytes])),
    );
    expect(item?.article.text).toBe(cyrillic.join(''));
  });
});

describe('--columns and --delimiter', () => {
  it.each(['text', 'body=Text', 'text=', 'text=a,text=b', ''])('refuses %j', (given) => {
    expect(() => parseColumns(given)).toThrow(/--columns: expected pairs such as text=Body/);
  });

  it('knows fields in any case, and names with blanks', () => {
    expect(parseColumns('TEXT=Full text, publishedon=Date')).toEqual({
      text: 'Full text',
      publishedOn: 'Date',
    });
  });

  it('takes one sign, or tab', () => {
    expect([parseDelimiter(';'), parseDelimiter('tab')]).toEqual([';', '\t']);
    for (const given of ['', ';;', '"', 'a', '\n'])
      expect(() => parseDelimiter(given)).toThrow(/--delimiter: expected/);
  });
});
