import { describe, expect, it } from 'vitest';
import { readAll, readOf, rejectedOf, told } from '../read-all.ts';

function rss(items: string, head = ''): string {
  return `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><language>en-gb</language>${items}</channel></rss>`;
}

describe('a feed', () => {
  it('gives an article for each entry of RSS, its content before its summary', async () => {
    const items = await readAll(
      'feed',
      rss(
        '<item><title>A &amp;amp; B</title><link>/1</link><description>Short.</description><content:encoded><![CDATA[<p>Norka <b>signed</b>.</p><script>x()</script><p>More.</p>]]></content:encoded><pubDate>Thu, 26 Feb 2026 23:00:00 -0500</pubDate></item><item><description>Summary &lt;i&gt;alone&lt;/i&gt;.</description></item>',
      ),
      { name: 'f.xml', url: 'https://example.org/feed' },
    );
    expect(items).toMatchObject([
      {
        source: 'f.xml#1',
        article: {
          text: 'Norka signed.\n\nMore.',
          title: 'A & B',
          url: 'https://example.org/1',
          publisher: 'Gazette',
          publishedOn: '2026-02-26',
          language: 'en-GB',
        },
      },
      { source: 'f.xml#2', article: { text: 'Summary alone.', title: null, url: null } },
    ]);
  });

  it('reads Atom: text, HTML and XHTML', async () => {
    const items = await readAll(
      'feed',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sr"><title>G</title>
      <entry><title type="html">A &amp;lt;b&amp;gt;B&amp;lt;/b&amp;gt;</title><link href="https://example.org/2"/><published>2026-02-26T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
      <entry><title>T</title><link rel="self" href="javascript:x"/><updated>nonsense</updated><content type="html">&lt;p&gt;Three.&lt;/p&gt;</content></entry>
      <entry><title>T</title><summary>1 &lt; 2, he said.

Then he left.</summary></entry></feed>`,
    );
    expect(readOf(items).map(({ article: { text, url, publishedOn } }) => [text, url, publishedOn])).toEqual([
      ['One.\n\nTwo.', 'https://example.org/2', '2026-02-26'],
      ['Three.', null, null],
      ['1 < 2, he said.\n\nThen he left.', null, null],
    ]);
    expect(readOf(items)[0]!.article.language).toBe('sr');
  });

  it('rejects an entry without text, and reads the others', async () => {
    const items = await readAll(
      'feed',
      rss('<item><title>Alone</title></item><item><description>Text.</description></item>'),
    );
    expect(told(items)).toEqual([
      'given.feed#1: expected an article with text; got none',
      'given.feed#2 Text.',
    ]);
    expect(rejectedOf(items)[0]?.again).toEqual({ format: 'jsonl' });
  });

  it('never opens what an entity names', async () => {
    const head = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const items = await readAll('feed', rss('<item><description>&x; text</description></item>', head));
    expect(told(items)).toEqual([expect.stringContaining('External entities are not supported')]);
  });

  it('does not multiply entities', async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const head = `<!DOCTYPE r [<!ENTITY l0 "lol">${levels.join('')}]>`;
    for (const item of readOf(
      await readAll('feed', rss('<item><description>&l9; text</description></item>', head)),
    ))
      expect(item.article.text.length).toBeLessThan(100_000);
    const long = `<!DOCTYPE r [<!ENTITY a "${'lol'.repeat(3000)}">]>`;
    const items = await readAll(
      'feed',
      rss(`<item><description>${'&a;'.repeat(200_000)}</description></item>`, long),
    );
    expect(rejectedOf(items)).toHaveLength(1);
  });

  it.each([
    ['something else', '<note>x</note>'],
    ['half a feed', '<rss version="2.0"><channel><item><title>a'],
    ['deep nesting', rss(`<item><x>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</x></item>`)],
    ['no entries', rss('')],
    ['nothing', ''],
  ])('is refused as a whole where it is %s', async (_, data) => {
    const items = await readAll('feed', data);
    expect(items).toHaveLength(1);
    expect(told(items)[0]).toMatch(/^given\.feed: expected /);
    expect(rejectedOf(items)[0]).toMatchObject({ again: { format: 'feed' } });
  });

  it('is read in the encoding that its declaration states', async () => {
    const xml = rss('<item><description>Caf? and na?ve.</description></item>').replace(
      '"1.0"',
      '"1.0" encoding="windows-1252"',
    );
    const bytes = Buffer.from(xml, 'latin1');
    bytes[bytes.indexOf('Caf?') + 3] = 0xe9;
    bytes[bytes.indexOf('na?ve') + 2] = 0xef;
    expect(readOf(await readAll('feed', bytes))[0]?.article.text).toBe('Café and naïve.');
  });
});
