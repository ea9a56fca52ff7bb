export { findFiles } from '../article/find-files.ts';

import type { Item } from '../article/item.ts';
import type { Extractor } from '../extraction/extractor.ts';
import type { Graph } from '../graph/graph.ts';
import { type ArticleResult, loadItems, tryRead } from '../pipeline.ts';
import { readSource } from './read-source.ts';

/** How many items came to which end. */
export type Tally = Record<ArticleResult['outcome'], number>;

async function* readFiles(files: readonly string[]): AsyncIterable<Item> {
  for (const name of files) yield tryRead(await readSource(name));
}

/** The tally as a line: 5 articles: 3 loaded, 2 unchanged, 0 updated, 0 rejected. */
export function tallyLine(tally: Tally): string {
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(tally).map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`);
  return `${total} ${total === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`;
}

/** Loads files and counts what became of them; `onResult` hears of each. */
export async function ingestFiles(
  graph: Graph,
  files: readonly string[],
  now: () => Date,
  onResult: (result: ArticleResult, done: number) => void,
  extractor: Extractor,
): Promise<Tally> {
  const tally: Tally = { LOADED: 0, UNCHANGED: 0, UPDATED: 0, REJECTED: 0 };
  let done = 0;
  await loadItems({
    graph,
    items: readFiles(files),
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
