import type { Driver } from 'neo4j-driver';
import { dumpGraph } from './dump-graph.ts';

const past = /^\[\["(Revision|Migration|Redirect|WithdrawnArticle|WithdrawnClaim)"\]/;

/** An instant within the namings of a name group, which are JSON in a string. */
const written = /\\"20\d\d-\d\d-\d\dT[\d:.]+Z\\"/g;

/** The graph as it stands: without bookkeeping, what no longer counts, when articles came, and judgements by people. */
export async function currentGraph(driver: Driver): Promise<string[]> {
  return (await dumpGraph(driver))
    .filter((line) => !past.test(line) && !/^\[\["Judgement"\]/.test(line))
    .map((line) =>
      line.replace(/"(arrival|ingestedAt|knownFrom|component)":("[^"]*"|\d+),?/g, '').replace(written, ''),
    )
    .sort();
}
