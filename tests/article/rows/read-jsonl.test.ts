import { describe, expect, it } from 'vitest';
import { readAll, readOf, rejectedOf, told } from '../read-all.ts';

async function refusal(line: string): Promise<string> {
  const [item] = rejectedOf(await readAll('jsonl', line, { name: 'a.jsonl' }));
  return item?.failure.message ?? 'read';
}

describe('JSONL', () => {
  it('gives an article for each line, with what it tells', async () => {
    const line = {
      text: 'Norka signed.\r\n\r\nMore.  ',
      title: ' A  pact ',
      url: 'https://example.org/1',
      publisher: 'Gazette',
      publishedOn: '2026-02',
      language: 'en',
      mood: [1],
    };
    const [item] = readOf(await readAll('jsonl', `${JSON.stringify(line)}\n`));
    expect(item).toMatchObject({
      source: 'given.jsonl#1',
      article: {
        text: 'Norka signed.\n\nMore.',
        title: 'A pact',
        url: 'https://example.org/1',
        publisher: 'Gazette',
        publishedOn: '2026-02',
        language: 'en',
      },
    });
  });

  it('goes on after a bad line, and counts blank lines', async () => {
    const items = await readAll('jsonl', '{"text":"One."}\n\nnot json\r\n{"text":"Two."}', { name: 'a' });
    expect(told(items)).toEqual([
      'a#1 One.',
      expect.stringMatching(/^a#3: expected one JSON object; /),
      'a#4 Two.',
    ]);
    const [rejected] = rejectedOf(items);
    expect([String(rejected?.original), rejected?.again?.format]).toEqual(['not json\r', 'jsonl']);
  });

  it('takes null and blank for unknown, and the day of an instant for the date', async () => {
    const [item] = readOf(
      await readAll('jsonl', '{"text":"One.","title":null,"url":"","date":"2026-02-26T23:30:00+05:00"}'),
    );
    expect(item?.article).toMatchObject({ title: null, url: null, publishedOn: '2026-02-26' });
  });

  it.each([
    ['{"text":5}', 'a.jsonl#1: text: expected a text; got 5'],
    ['{"title":"x"}', 'a.jsonl#1: text: expected a text; got nothing'],
    ['[1]', 'a.jsonl#1: expected one JSON object with a text; got a list'],
    ['12', 'a.jsonl#1: expected one JSON object with a text; got 12'],
    ['{"text":"A","title":{}}', 'a.jsonl#1: title: expected a text; got an object'],
    ['{"text":"A","date":"2026-02-31"}', /date: expected YYYY-MM-DD.*got "2026-02-31"/],
    ['{"text":"A","publishedOn":"0000"}', /publishedOn: expected YYYY-MM-DD.*got "0000"/],
    ['{"text":"A","date":"99999"}', /date: expected YYYY-MM-DD/],
    ['{"text":"A","date":2026}', /date: expected a text; got 2026/],
    ['{"text":"A","url":"javascript:alert(1)"}', /url: expected an address that begins with http/],
    ['{"text":"A","url":"file:///etc/passwd"}', /url: expected an address that begins with http/],
    ['{"text":"A","url":"http://user:word@example.org"}', /without user and password/],
    ['{"text":"A","language":"English!"}', /language: expected a language tag/],
    ['{"text":"half \\ud800"}', /expected text of whole characters; got half a pair/],
    ['{"text":"a\\u0000b"}', /expected text; got binary data \(a NUL\)/],
    ['{"text":"A","title":"a\\u0000b"}', /title: expected text; got binary data/],
    [`{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /text: expected a text; got a list/],
    ['{"text":"', /expected one JSON object; /],
    ['{"text":" "}', /expected an article with text; got none/],
  ])('refuses %j and says what was expected', async (line, message) => {
    expect(await refusal(line)).toMatch(message);
  });

  it('takes keys such as __proto__ for what they are', async () => {
    const [item] = readOf(await readAll('jsonl', '{"__proto__":{"title":"Evil"},"text":"One."}'));
    expect(item?.article.title).toBeNull();
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('passes over a line of more than 10 MiB, and reads the next', async () => {
    const items = await readAll('jsonl', `{"text":"${'a'.repeat(10 * 1024 * 1024)}"}\n{"text":"After."}`);
    expect(told(items)).toEqual([
      'given.jsonl#1: expected a line of at most 10 MiB; got more',
      'given.jsonl#2 After.',
    ]);
  });

  it('reads UTF-16, and a byte order mark of UTF-8', async () => {
    const text = '\ufeff{"text":"Vučić signed."}\n{"text":"Še."}';
    for (const bytes of [
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(text),
    ])
      expect(told(await readAll('jsonl', bytes))).toEqual([
        'given.jsonl#1 Vučić signed.',
        'given.jsonl#2 Še.',
      ]);
  });

  it('refuses at once what begins as no text does', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 10, 1]);
    expect(told(await readAll('jsonl', png))).toEqual(['given.jsonl: expected text; got an image']);
  });

  it('keeps the lines before a stream that breaks off', async () => {
    async function* broken() {
      yield Buffer.from('{"text":"One."}\n{"te');
      throw new Error('gone');
    }
    const items = await readAll('jsonl', '', { chunks: broken() });
    expect(told(items)).toEqual(['given.jsonl#1 One.', 'given.jsonl: could not be read']);
  });
});
