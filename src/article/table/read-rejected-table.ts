import { AppError } from '../../errors.ts';
import type { Item } from '../item.ts';
import { originalOf } from '../rejects/reject-record.ts';
import { toFailure } from '../to-failure.ts';
import type { ReadMapping } from './read-mapping.ts';
import { readTable, type Table } from './read-table.ts';

const byteOrderMark = '\u{feff}';

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The rows of one treaty with their header, as a table of its own; the mark says how it is encoded, whatever the mapping tells. */
function tableOf(line: string, name: string): Table {
  const kept = originalOf(parseLine(line));
  if (kept === null)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected a line of a rejects file with the rows of a treaty; got ${JSON.stringify(line.slice(0, 80))}`,
    );
  const bytes = Buffer.from(`${byteOrderMark}${kept.original}`);
  return {
    name: kept.source,
    partName: () => kept.source,
    open: async function* open() {
      yield bytes;
    },
  };
}

/**
 * What was rejected of tables of treaties, read again by their mapping, in its order. What is still wrong is rejected again.
 * @param name tells the file.
 */
export async function* readRejectedTable(
  name: string,
  lines: AsyncIterable<string>,
  mapping: ReadMapping,
): AsyncIterable<Item> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const source = `${name}#${number}`;
    try {
      yield* readTable(tableOf(line, source), mapping);
    } catch (error) {
      yield { source, failure: toFailure(error, source), original: line };
    }
  }
}
