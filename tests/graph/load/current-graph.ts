import type { Driver } from 'neo4j-driver';
import { dumpGraph } from './dump-graph.ts';

const past = /^\[\["(Revision|Migration|Redirect|WithdrawnArticle|WithdrawnClaim)"\]/;

/** The graph as it stands: without bookkeeping, what no longer counts, when articles came, and judgements by people. */
export async function currentGraph(driver: Driver): Promise<string[]> {
  return (await dumpGraph(driver))
    .filter((line) => !past.test(line) && !/^\[\["Judgement"\]/.test(line))
    .map((line) => line.replace(/"(arrival|ingestedAt|knownFrom)":("[^"]*"|\d+),?/g, ''))
    .sort();
}
