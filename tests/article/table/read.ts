import type { Item, ReadItem, RejectedItem } from '../../../src/article/item.ts';
import { readMapping } from '../../../src/article/table/read-mapping.ts';
import { readTable } from '../../../src/article/table/read-table.ts';

/** A mapping that reads `title,parties,signed`; what is given comes after it. */
export const plainMapping = `name: plain
version: 1
dataset: A table
title: title
parties: [parties]
statuses: [{ status: SIGNED, date: signed }]
`;

/** All items of a table, told in pieces of a few bytes. */
export async function readItems(
  table: string | Uint8Array,
  mapping = plainMapping,
  pieces = 7,
): Promise<Item[]> {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  async function* open() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  }
  const items: Item[] = [];
  for await (const item of readTable({ name: 't.csv', open }, readMapping(mapping, 'm.yaml')))
    items.push(item);
  return items;
}

/** The texts of the treaties, or why they were rejected. */
export function textsOf(items: readonly Item[]): string[] {
  return items.map((item) => ('article' in item ? item.article.text : item.failure.message));
}

export function readOf(items: readonly Item[]): ReadItem[] {
  return items.filter((item) => 'article' in item);
}

export function rejectedOf(items: readonly Item[]): RejectedItem[] {
  return items.filter((item) => 'failure' in item);
}

/** What its claims say, without passages. */
export function statementsOf(item: ReadItem | undefined) {
  return item?.given?.claims.map(({ statement }) => statement) ?? [];
}
