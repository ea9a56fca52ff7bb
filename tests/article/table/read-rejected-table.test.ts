import { expect, test } from 'vitest';
import type { Item } from '../../../src/article/item.ts';
import { writeReject } from '../../../src/article/rejects/reject-record.ts';
import { readMapping } from '../../../src/article/table/read-mapping.ts';
import { readRejectedTable } from '../../../src/article/table/read-rejected-table.ts';
import { plainMapping, readItems, rejectedOf, textsOf } from './read.ts';

const header = 'title,parties,signed\n';

async function linesOf(table: string, mapping?: string): Promise<string[]> {
  return rejectedOf(await readItems(table, mapping)).map(writeReject);
}

async function readAgain(lines: readonly string[], mapping = plainMapping): Promise<Item[]> {
  async function* each() {
    yield* lines;
  }
  const items: Item[] = [];
  for await (const item of readRejectedTable('rejects.jsonl', each(), readMapping(mapping, 'm.yaml')))
    items.push(item);
  return items;
}

test('what was rejected of a table is read once it is mended, and rejected again where it is not', async () => {
  const lines = await linesOf(
    `${header}Air,Chile; Peru,2001-02-30\nRail,Chile; Peru,2001-03-01\nSea,Chile; Peru,x\n`,
  );
  expect(lines).toHaveLength(2);
  const again = await readAgain(['', lines[0]!.replaceAll('02-30', '02-28'), lines[1]!]);
  expect(textsOf(again)).toEqual([
    'Title: Air\nParties: Chile; Peru\nSigned: 2001-02-28',
    expect.stringMatching(/^t\.csv#4: .*x/),
  ]);
  expect(rejectedOf(again)[0]?.original).toBe(`${header}Sea,Chile; Peru,x\n`);
});

test('the rows of one treaty stay together', async () => {
  const mapping = `${plainMapping}groupBy: title\n`;
  const lines = await linesOf(
    `${header}Air,Chile,2001-02-30\nRail,Peru,2001\nAir,Peru,2001-02-30\n`,
    mapping,
  );
  expect(textsOf(await readAgain([lines[0]!.replaceAll('02-30', '02-28')], mapping))).toEqual([
    'Title: Air\nParties: Chile; Peru\nSigned: 2001-02-28',
  ]);
});

test('letters stay what they are, whatever encoding the mapping tells of the table', async () => {
  const mapping = `${plainMapping}table: { encoding: windows-1252 }\n`;
  const [line] = await linesOf(`${header}Café,Chile; Peru,x\n`);
  const [item] = await readAgain([line!.replace('x\\n', '2001\\n')], mapping);
  expect(item).toMatchObject({ article: { title: 'Café' } });
});

test.each([
  'title,parties,signed',
  '{"diplograph":"reject/1"}',
  JSON.stringify({
    diplograph: 'reject/1',
    source: 's',
    reason: { code: 'x', message: 'y' },
    format: null,
    original: null,
  }),
])('%s is no line with rows, and is rejected alone', async (line) => {
  const [good] = await linesOf(`${header}Air,Chile; Peru,x\n`);
  const items = await readAgain([line, good!.replace('x\\n', '2001\\n')]);
  expect(textsOf(items)[0]).toContain(
    'rejects.jsonl#1: expected a line of a rejects file with the rows of a treaty',
  );
  expect(items[1]).toMatchObject({ article: { title: 'Air' } });
});

test('a line whose columns do not fit the mapping is rejected alone', async () => {
  const [line] = await linesOf(`${header}Air,Chile; Peru,x\n`);
  const [item] = await readAgain([line!.replace('title,', 'name,')]);
  expect(rejectedOf([item!])[0]?.failure.message).toContain('expected a column "title"');
});
