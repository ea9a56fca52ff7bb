import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { ArticleFormat } from '../../src/article/source.ts';

function read(text: string | Uint8Array, format: ArticleFormat = 'text') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readArticle({ name: 'given.txt', format, bytes });
}

describe('readArticle', () => {
  it('reads the date and the text on one line', () => {
    const article = read(' date 2024-03-01 RIGA – The port of Riga signed a contract.\n\nMore.');
    expect(article).toMatchObject({
      publishedOn: '2024-03-01',
      text: 'RIGA – The port of Riga signed a contract.\n\nMore.',
      title: null,
    });
  });

  it('reads the date with the text on the next line', () => {
    expect(read('date 2024-03-01\nRIGA – A contract.')).toMatchObject({
      publishedOn: '2024-03-01',
      text: 'RIGA – A contract.',
    });
  });

  it('reads front matter', () => {
    const article = read(
      '---\ntitle: "Ports: a pact"\nurl: https://example.org/a\npublisher: Gazette\ndate: 2024-03\nlanguage: en\nmood: 3\n---\n\nThe text.',
    );
    expect(article).toMatchObject({
      title: 'Ports: a pact',
      url: 'https://example.org/a',
      publisher: 'Gazette',
      publishedOn: '2024-03',
      language: 'en',
      text: 'The text.',
    });
  });

  it('keeps the words of Markdown and drops its marks', () => {
    const article = read(
      '# Pact\n\nThe *port* of [Riga](https://example.org) signed.\n\n- a contract;\n- a memo.\n\n```\ncode\n```\n<script>x</script>',
      'markdown',
    );
    expect(article.text).toBe('Pact\n\nThe port of Riga signed.\n\n- a contract;\n\n- a memo.');
  });

  it('gives the same content the same id, whatever the line ends, the Unicode form and the file', () => {
    const one = read('date 2024-03-01 Vučić met the minister.\nThen he left.\n');
    const other = readArticle({
      name: 'elsewhere',
      format: 'text',
      bytes: new TextEncoder().encode('date 2024-03-01 Vuc\u030Cic\u0301 met the minister.\r\nThen he left.'),
    });
    expect(other).toEqual(one);
    expect(one.id).toMatch(/^article:[0-9a-f]{20}$/);
  });

  it('gives other content another id', () => {
    expect(read('date 2024-03-01 Text.').id).not.toBe(read('date 2024-03-02 Text.').id);
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(read(new Uint8Array(Buffer.from('\uFEFFTekst ć', 'utf16le'))).text).toBe('Tekst ć');
  });

  it.each([
    ['', /given\.txt: expected an article with text; got none/],
    ['date 2024-03-01 \n', /expected an article with text; got none/],
    ['12 345', /got no letter in it/],
    ['date 2024-02-30 Text.', /expected a day of the calendar after "date"; got 2024-02-30/],
    ['---\ndate: soon\n---\nText.', /front matter date: expected YYYY-MM-DD, YYYY-MM or YYYY; got "soon"/],
    [
      '---\nurl: ftp://example.org\n---\nText.',
      /front matter url: expected an address that begins with http/,
    ],
    ['---\ntitle: [a\n---\nText.', /expected YAML between the lines of three dashes/],
    ['a\0b', /expected text; got binary data/],
  ])('refuses %j and says what was expected', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => read(new Uint8Array([0x61, 0xff, 0x62]))).toThrow(
      /expected text in UTF-8.*got bytes that are no UTF-8/,
    );
  });

  it('refuses more than 10 MiB', () => {
    expect(() => read(new Uint8Array(10 * 1024 * 1024 + 1))).toThrow(/at most 10 MiB; got more/);
  });
});
