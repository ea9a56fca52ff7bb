import { describe, expect, it } from 'vitest';
import { fragmentToText, readHtml } from '../../../src/article/html/read-html.ts';

const sentence =
  'Serbia and Kazakhstan signed a memorandum in Astana on Thursday, said the ministry, and more will follow in spring. ';

function page(body: string, head = '', lang = 'en'): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

function metadataOf(head: string, url?: string) {
  return readHtml(page(`<p>${sentence}</p>`, head), 'p.html', url).metadata;
}

describe('the text of a page', () => {
  it('is its main part: no navigation, scripts, forms, nothing hidden', () => {
    const { text } = readHtml(
      page(`<header><a href="/">Home</a></header><nav><ul><li><a href="/m">Menu</a></ul></nav>
        <div style="display: none">HIDDEN1</div><div hidden>HIDDEN2</div><p aria-hidden="true">HIDDEN3</p><span class="sr-only">HIDDEN4</span>
        <article onclick="evil()"><h1>Pact</h1><p onmouseover="evil()">${sentence.repeat(3)}<p>Second <b>bo</b>ld pa<span hidden>HIDDEN5</span>ragraph. ${sentence}</p>
        <img src="x" onerror="evil()" alt="ALT"><script>evil()</script><style>p{}</style><noscript>NOSCRIPT</noscript><template>TEMPLATE</template>
        <svg><text>SVG</text></svg><textarea>AREA</textarea><button>BUTTON</button><iframe src="data:text/html,x">FRAME</iframe></article>
        <aside>RELATED</aside><footer>FOOTER</footer><script>document.write('<p>EVIL</p>')</script>`),
      'p.html',
    );
    expect(text).toMatch(/^Pact\n\nSerbia and .*\n\nSecond bold paragraph\. /);
    expect(text.split('\n\n')).toHaveLength(3);
    expect(text).not.toMatch(
      /evil|hidden|menu|home|script|template|svg|area|button|frame|related|footer|alt/i,
    );
  });

  it('keeps paragraphs, lines, items of lists and rows of tables apart', () => {
    const html =
      '<p>One<br>two</p><div>Three</div><ul><li>a<li>b<ul><li>c</ul></ul><table><tr><th>State<th>Signed<th>In force<tr><td>Fiji<td><p>2020</p><td>2021</table><blockquote>Four &amp; five</blockquote>';
    expect(fragmentToText(html, 'x').split('\n')).toEqual([
      ...['One', 'two', '', 'Three', '', '- a', '', '- b', '', '- c', ''],
      ...['| State | Signed | In force |', '| Fiji | 2020 | 2021 |', '', 'Four & five'],
    ]);
  });

  it('reads a table that lays out a page as the blocks in it', () => {
    const html = '<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>';
    expect(fragmentToText(html, 'x')).toBe('One.\n\nTwo.\n\nThree.');
  });

  it('is all of a short page, without its furniture', () => {
    expect(readHtml('<nav>Menu</nav><p>Norka signed.', 'p').text).toBe('Norka signed.');
  });

  it.each([
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/"><p>Norka signed.</p>'],
    ['stray signs', '<p>Norka < signed & sealed.</p>'],
    ['tags that are never closed', '<div><p>Norka signed.<b><i><table><tr><td>'],
    ['a comment that is never closed', '<p>Norka signed.</p><!-- <p>'],
    ['closes that close nothing', '</div></p></b><p>Norka signed.</span></p></td>'],
    ['a script in a title', '<title><script>x</script></title><p>Norka signed.</p>'],
  ])('is read in spite of %s', (_, html) => {
    expect(readHtml(html, 'p').text).toMatch(/^Norka (?:< )?signed/);
  });

  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}Norka signed.${'</div>'.repeat(100_000)}`],
    [
      '100,000 elements that are never closed',
      `${'<b>'.repeat(50_000)}${'<div>'.repeat(50_000)}Norka signed.`,
    ],
    ['closes that close nothing', `${'<div>'.repeat(50_000)}${'</section>'.repeat(50_000)}Norka signed.`],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>Norka signed.`,
    ],
    ['tables in tables', `${'<table><tr><td>x<td>'.repeat(5000)}Norka signed.`],
    ['100,000 scripts', `<p>Norka signed.</p>${'<script>x</script>'.repeat(100_000)}`],
  ])('is found among %s', (_, html) => {
    expect(readHtml(html, 'p').text).toContain('Norka signed.');
  });

  it.each(['<p>x</p>', 'x<br>', '&amp;', '<'])('is refused where %j is repeated 100,000 times', (piece) => {
    expect(() => readHtml(piece.repeat(100_000), 'p')).toThrow(
      /^p: expected HTML of at most 50000 elements; got more/,
    );
  });
});

describe('the metadata of a page', () => {
  it('come from JSON-LD first', () => {
    const json = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pact &  more',
          datePublished: '2026-02-26T23:00:00-05:00',
          publisher: { '@id': '#g' },
          inLanguage: 'en-GB',
          mainEntityOfPage: { '@id': 'https://example.org/a' },
        },
        { '@type': 'Organization', '@id': '#g', name: 'Gazette' },
      ],
    };
    const head = `<title>Else</title><meta property="og:title" content="Other"><script type="application/ld+json">${JSON.stringify(json)}</script>`;
    expect(metadataOf(head)).toEqual({
      title: 'Pact & more',
      publishedOn: '2026-02-26',
      publisher: 'Gazette',
      language: 'en',
      url: 'https://example.org/a',
    });
  });

  it('come from Open Graph and the like where there is no JSON-LD, or a broken one', () => {
    const head =
      '<script type="application/ld+json">{broken</script><title>Pact | Gazette</title><meta property="og:title" content="Pact"><meta property="og:site_name" content="Gazette"><meta name="DC.date" content="2026/02/26"><link rel="canonical" href="https://example.org/c">';
    expect(metadataOf(head)).toMatchObject({
      title: 'Pact',
      publisher: 'Gazette',
      publishedOn: '2026-02-26',
      url: 'https://example.org/c',
    });
  });

  it('leave out what is unfit', () => {
    const head =
      '<meta property="article:published_time" content="2026-02-31"><meta name="date" content="99999"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://user:word@example.org/">';
    expect(metadataOf(head)).toMatchObject({ publishedOn: null, url: null });
    expect(readHtml(page('<p>Text here.</p>', '', 'no language!'), 'p').metadata.language).toBeNull();
  });

  it('take the address of a page from its own site alone', () => {
    const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
    const got = 'https://www.example.org/a?from=feed';
    expect(metadataOf(canonical('/a'), got).url).toBe('https://www.example.org/a');
    expect(metadataOf(canonical('https://example.org/a'), got).url).toBe('https://example.org/a');
    expect(metadataOf(canonical('https://other.example/b'), got).url).toBe(got);
    expect(metadataOf('', got).url).toBe(got);
  });
});
