export { findFiles } from '../article/find-files.ts';

import type { Item } from '../article/item.ts';
import type { Extractor } from '../extraction/extractor.ts';
import type { Graph } from '../graph/graph.ts';
import { type ArticleResult, loadItems } from '../pipeline.ts';
import { readFiles } from './read-source.ts';
import type { RejectsFile } from './rejects-file.ts';

/** How many items came to which end. */
export type Tally = Record<ArticleResult['outcome'], number>;

/** The tally as a line: 5 articles: 3 loaded, 2 unchanged, 0 updated, 0 rejected. */
export function tallyLine(tally: Tally): string {
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(tally).map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`);
  return `${total} ${total === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`;
}

/** What is loaded, where to and by what; `onResult` hears of each item. */
export interface Ingestion {
  readonly graph: Graph;
  readonly items: AsyncIterable<Item>;
  readonly now: () => Date;
  readonly extractor: Extractor;
  readonly onResult: (result: ArticleResult, done: number) => void;
  /** Where what is rejected is kept. */
  readonly rejects?: RejectsFile;
}

/** The same items; those that are rejected are kept on the way. */
export async function* keepRejects(items: AsyncIterable<Item>, rejects: RejectsFile): AsyncIterable<Item> {
  for await (const item of items) {
    if ('failure' in item) await rejects.write(item);
    yield item;
  }
}

/** Loads items and counts what became of them. */
export async function ingestItems(ingestion: Ingestion): Promise<Tally> {
  const { graph, items, now, extractor, onResult, rejects } = ingestion;
  const tally: Tally = { LOADED: 0, UNCHANGED: 0, UPDATED: 0, REJECTED: 0 };
  let done = 0;
  await loadItems({
    graph,
    items: rejects ? keepRejects(items, rejects) : items,
    now,
    extractor,
    onResult: (result) => {
      tally[result.outcome] += 1;
      done += 1;
      onResult(result, done);
    },
  });
  return tally;
}

/** Loads files and counts what became of them; `onResult` hears of each. */
export function ingestFiles(
  graph: Graph,
  files: readonly string[],
  now: () => Date,
  onResult: (result: ArticleResult, done: number) => void,
  extractor: Extractor,
): Promise<Tally> {
  return ingestItems({ graph, items: readFiles(files), now, extractor, onResult });
}
