import { describe, expect, it } from 'vitest';
import { writeReject } from '../../src/article/rejects/reject-record.ts';
import { parseColumns } from '../../src/article/rows/table-options.ts';
import { readAll, rejectedOf, told } from './read-all.ts';

async function rejectsOf(...given: Parameters<typeof readAll>): Promise<string[]> {
  return rejectedOf(await readAll(...given)).map(writeReject);
}

describe('what was rejected', () => {
  it('is written with its source, its reason and what came', async () => {
    const [line] = await rejectsOf('jsonl', '{"text":5}', { name: 'a.jsonl' });
    expect(JSON.parse(line!)).toEqual({
      diplograph: 'reject/1',
      source: 'a.jsonl#1',
      reason: { code: 'BAD_USER_INPUT', message: 'a.jsonl#1: text: expected a text; got 5' },
      format: 'jsonl',
      original: '{"text":5}',
    });
  });

  it('is base64 where it is no UTF-8', async () => {
    const [line] = await rejectsOf('text', Uint8Array.of(0x41, 0xff), { name: 'a.txt' });
    expect(JSON.parse(line!)).toMatchObject({ encoding: 'base64', original: 'Qf8=', format: 'text' });
  });

  it('comes to the same when it is fed back in', async () => {
    const lines = [
      ...(await rejectsOf('jsonl', '{"text":5}\nnothing\n{"text":"A","date":"2026-02-31"}')),
      ...(await rejectsOf('csv', 'Body;d\na\n"b\nA.;x', {
        table: { columns: parseColumns('text=Body,publishedOn=d') },
      })),
      ...(await rejectsOf('csv', 'a,b\n1,2')),
      ...(await rejectsOf('feed', '<rss><channel>', { url: 'https://example.org/feed' })),
      ...(await rejectsOf(
        'feed',
        '<rss version="2.0"><channel><item><title>T</title></item></channel></rss>',
      )),
      ...(await rejectsOf('html', '<p></p>', { charset: 'utf-8' })),
      ...(await rejectsOf('text', Uint8Array.of(0, 0xff, 1))),
      ...(await rejectsOf('markdown', '---\ndate: soon\n---\nText.')),
      ...(await rejectsOf('text', '')),
    ];
    expect(lines.length).toBe(13);
    const again = await rejectsOf('jsonl', lines.join('\n'), { name: 'rejects.jsonl' });
    expect(again).toEqual(lines);
  });

  it('is read as what it was once it is mended', async () => {
    const rejects = [
      ...(await rejectsOf('csv', 'Body;d\nA.;x', {
        name: 't.csv',
        table: { columns: parseColumns('text=Body,publishedOn=d') },
      })),
      ...(await rejectsOf(
        'feed',
        '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
        { name: 'f.xml' },
      )),
      ...(await rejectsOf('markdown', '---\ndate: x\n---\n*Text.*', { name: 'm.md' })),
    ];
    const mended = rejects.map((line) =>
      line
        .replace('\\nA.;x', '\\nA.;2026')
        .replace('date: x', 'date: 2026')
        .replace('\\"text\\":\\"\\"', '\\"text\\":\\"Body.\\"'),
    );
    expect(told(await readAll('jsonl', mended.join('\n')))).toEqual([
      't.csv#2 A.',
      'f.xml#1 Body.',
      'm.md Text.',
    ]);
  });

  it('is said to be lost where nothing of it could be kept', async () => {
    const line = {
      diplograph: 'reject/1',
      source: 'http://example.org/1',
      reason: { code: 'x', message: 'y' },
      format: null,
      original: null,
    };
    expect(told(await readAll('jsonl', JSON.stringify(line)))).toEqual([
      expect.stringContaining('nothing of it could be kept. Load http://example.org/1 itself again'),
    ]);
  });

  it('is sent to the import of tables where it is of one', async () => {
    const line = {
      diplograph: 'reject/1',
      source: 't.csv#2',
      reason: { code: 'x', message: 'y' },
      format: null,
      original: 'title\nAir\n',
    };
    expect(told(await readAll('jsonl', JSON.stringify(line)))).toEqual([
      't.csv#2: expected an article; got rows of a table of treaties, which npx diplograph import --mapping takes again',
    ]);
  });

  it.each([{ source: 5 }, { format: 'exe' }, { original: [] }, { encoding: 'rot13' }])(
    'is no line of a rejects file with %j',
    async (wrong) => {
      const line = {
        diplograph: 'reject/1',
        source: 's',
        reason: { code: 'x', message: 'y' },
        format: 'text',
        original: 'A.',
        ...wrong,
      };
      expect(told(await readAll('jsonl', JSON.stringify(line), { name: 'r' }))).toEqual([
        `r#1: expected a line of a rejects file; its ${Object.keys(wrong)[0]} is of another shape`,
      ]);
    },
  );

  it('does not unpack rejects of rejects', async () => {
    const [inner] = await rejectsOf('text', '', { name: 'a.txt' });
    const outer = {
      diplograph: 'reject/1',
      source: 'b#1',
      reason: { code: 'x', message: 'y' },
      format: 'jsonl',
      original: inner,
    };
    expect(told(await readAll('jsonl', JSON.stringify(outer)))).toEqual([
      'b#1: text: expected a text; got nothing',
    ]);
  });
});
