import { describe, expect, it } from 'vitest';
import { checkExport } from '../../src/exchange/check-export.ts';
import { writeJsonl } from '../../src/exchange/write-jsonl.ts';
import { emptyGraph, hostileGraph, textOf } from './hostile-graph.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const check = (text: string | Uint8Array, size = 7) =>
  checkExport(pieces(typeof text === 'string' ? new TextEncoder().encode(text) : text, size), 'it.jsonl');

const good = async () => (await textOf(writeJsonl(hostileGraph(), '0.1.0'))).trimEnd().split('\n');
const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The export with one line taken apart and put together again. */
async function changed(
  index: number,
  change: (line: Record<string, unknown>) => Record<string, unknown>,
): Promise<string> {
  const lines = await good();
  const line = JSON.parse(lines.at(index)!);
  lines[index < 0 ? lines.length + index : index] = JSON.stringify(change(line));
  return joined(lines);
}

type BadCase = readonly [what: string, text: () => Promise<string>, message: RegExp];

describe('an export that is read back', () => {
  it('is right in pieces of any size, with CR LF, a mark of byte order, and without a last line end', async () => {
    const text = joined(await good());
    for (const size of [1, 3, 1000])
      expect((await check(text, size)).counts).toMatchObject({ article: 1, relation: 7 });
    expect((await check(`\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}`)).header.release).toBe('0.1.0');
    expect((await check(await textOf(writeJsonl(emptyGraph(), '0.1.0')))).header.timeless).toBe(true);
  });

  it.each<BadCase>([
    ['an empty file', async () => '', /it\.jsonl: expected an export .* got an empty file/],
    [
      'a file that was cut off',
      async () => joined((await good()).slice(0, -1)),
      /cut off after a line of type relation/,
    ],
    [
      'a file cut off inside a line',
      async () => joined(await good()).slice(0, -9),
      /it\.jsonl:25: expected a JSON object/,
    ],
    [
      'a line that is missing',
      async () => joined((await good()).toSpliced(5, 1)),
      /expected 14 lines of type node, as the last line says; got 13/,
    ],
    [
      'a line that is there twice',
      async () => joined((await good()).toSpliced(5, 0, (await good())[5]!)),
      /it\.jsonl:7: expected .* each id once/,
    ],
    [
      'lines in another order',
      async () => joined((await good()).toSpliced(1, 0, (await good())[9]!)),
      /no line of type article after one of type node/,
    ],
    [
      'no first line',
      async () => joined((await good()).slice(1)),
      /it\.jsonl:1: expected the first line of an export/,
    ],
    [
      'something after the end',
      async () => joined([...(await good()), (await good()).at(-1)!]),
      /no line of type end after one of type end/,
    ],
    ['another kind of JSON', async () => '[1]\n', /it\.jsonl:1: expected a "type" of diplograph-export/],
    ['a type from nowhere', async () => '{"type":"constructor"}\n', /got "constructor"/],
    [
      'a newer version',
      () => changed(0, (line) => ({ ...line, version: 2 })),
      /version 2, of a newer release/,
    ],
    [
      'a claim that says nothing known',
      () => changed(2, (line) => claimWith(line, { statement: '{"type":"x"}' })),
      /properties\.statement/,
    ],
    [
      'a claim of a country with no such code',
      () =>
        changed(2, (line) => claimWith(line, { statement: '{"type":"country-named","country":"Serbia"}' })),
      /properties\.statement/,
    ],
    [
      'a claim without its article',
      () => changed(2, (line) => ({ ...line, article: 'article:2' })),
      /there is no article:2/,
    ],
    [
      'a claim beyond its article',
      () => changed(2, (line) => claimWith(line, { start: 99_993, end: 100_000 })),
      /expected claim:1 to quote its article/,
    ],
    [
      'a property with a name that is none',
      () => changed(1, (line) => ({ ...line, properties: { text: 'a', 'a b': 1 } })),
      /type article/,
    ],
    [
      'a property that the graph cannot hold',
      () => changed(1, (line) => ({ ...line, properties: { text: 'a', b: { c: 1 } } })),
      /type article/,
    ],
    [
      'an article without text',
      () => changed(1, (line) => ({ ...line, properties: {} })),
      /properties\.text/,
    ],
  ])('refuses %s, and says where', async (_, text, message) => {
    await expect(text().then((broken) => check(broken))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });

  it('refuses bytes that are not UTF-8', async () => {
    await expect(check(new Uint8Array([0x7b, 0xff, 0x7d]))).rejects.toThrow('it.jsonl:1: expected UTF-8');
  });
});

function claimWith(
  line: Record<string, unknown>,
  properties: Record<string, unknown>,
): Record<string, unknown> {
  return { ...line, properties: { ...(line.properties as object), ...properties } };
}
