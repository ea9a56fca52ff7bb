import { AppError } from '../errors.ts';
import type { ExportLine } from './export-line.ts';

/** A kind of article with the kind of claim that quotes it. */
type Pair = readonly [article: ExportLine['type'], claim: ExportLine['type']];

const pairs: readonly Pair[] = [
  ['article', 'claim'],
  ['withdrawn-article', 'withdrawn-claim'],
];

async function checkPair(
  open: () => AsyncIterable<ExportLine>,
  [articles, claims]: Pair,
  source: string,
): Promise<void> {
  const texts = open()[Symbol.asyncIterator]();
  const at = { id: '', text: '' };
  const seek = async (wanted: string): Promise<void> => {
    // Claims follow the order of their articles, so that one article at a time is enough.
    while (at.id < wanted) {
      const { done, value: line } = await texts.next();
      if (done) return;
      if (line.type !== articles || (line.type !== 'article' && line.type !== 'withdrawn-article')) continue;
      at.id = line.id;
      at.text = line.properties.text;
    }
  };
  try {
    for await (const line of open()) {
      if (line.type !== claims || !('article' in line)) continue;
      await seek(line.article);
      const { start, end, quote } = line.properties;
      if (at.id !== line.article || at.text.slice(start, end) !== quote)
        throw new AppError(
          'BAD_USER_INPUT',
          `${source}: expected ${line.id} to quote ${line.article} from ${start} to ${end}; it does not`,
        );
    }
  } finally {
    await texts.return?.(undefined);
  }
}

/**
 * Holds every claim of an export against its article, one article in memory at a time. `open` gives the lines, checked, from the
 * first; it is called twice for each kind.
 * @throws AppError BAD_USER_INPUT where a claim does not quote its article
 */
export async function checkQuotes(open: () => AsyncIterable<ExportLine>, source: string): Promise<void> {
  for (const pair of pairs) await checkPair(open, pair, source);
}
