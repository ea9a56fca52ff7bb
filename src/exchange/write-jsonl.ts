import type { ClaimRecord, GraphReader, NodeRecord, RelationRecord, SourceRecord } from './graph-reader.ts';
import { sortedJson } from './sorted-json.ts';

/** The version of the format: another one where an older release could not read it back. */
export const jsonlVersion = 1;

/** The kinds of line between the first and the last, in their order in the file. */
export const lineTypes = [
  'article',
  'claim',
  'judgement',
  'withdrawn-article',
  'withdrawn-claim',
  'redirect',
  'node',
  'relation',
] as const;

/** One of the kinds of line. */
export type LineType = (typeof lineTypes)[number];

/** Any record that a line holds. */
type AnyRecord = SourceRecord | ClaimRecord | NodeRecord | RelationRecord;

/** The record as its line has it: names of ends are for other formats. */
function lineOf(type: LineType, record: AnyRecord): string {
  if (!('from' in record)) {
    const { integers: _, ...rest } = record;
    return sortedJson({ type, ...rest });
  }
  const { from, to, properties } = record;
  return sortedJson({ type, from, relation: record.type, to, properties });
}

/**
 * The whole graph, one JSON object a line with sorted keys: first what it is, then articles, claims, judgements by people,
 * what was withdrawn, ids that went away, the derived nodes and the derived relations, and last how many lines of each kind there were, so that a
 * file that was cut off shows it. `import` takes it back.
 */
export async function* writeJsonl(reader: GraphReader, release: string): AsyncGenerator<string> {
  const sources: Record<LineType, () => AsyncIterable<AnyRecord>> = {
    article: () => reader.articles(),
    claim: () => reader.claims(),
    judgement: () => reader.judgements(),
    'withdrawn-article': () => reader.withdrawnArticles(),
    'withdrawn-claim': () => reader.withdrawnClaims(),
    redirect: () => reader.redirects(),
    node: () => reader.nodes(),
    relation: () => reader.relations(),
  };
  const { timeless } = reader;
  yield `${sortedJson({ type: 'diplograph-export', version: jsonlVersion, release, timeless })}\n`;
  const counts: Partial<Record<LineType, number>> = {};
  for (const type of lineTypes) {
    let count = 0;
    for await (const record of sources[type]()) {
      count += 1;
      yield `${lineOf(type, record)}\n`;
    }
    counts[type] = count;
  }
  yield `${sortedJson({ type: 'end', counts })}\n`;
}
