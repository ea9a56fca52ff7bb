import * as statements from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Statement } from '../graph/statement.ts';

/** One place where something does not hold. */
export interface Flaw {
  readonly id: string;
  readonly detail: string;
}

/** What must always hold, and where it does not. */
export interface Finding {
  readonly invariant: string;
  /** Empty where it holds; at most as many as were asked for. */
  readonly flaws: readonly Flaw[];
}

const invariants: readonly (readonly [string, Statement<{ readonly limit: number }, Flaw>])[] = [
  ['each quote is a slice of its article', statements.verifyQuotes],
  ['each claim is in one article', statements.verifyClaimsWithoutArticle],
  ['each fact has evidence', statements.verifyFactsWithoutEvidence],
  ['each relation has evidence', statements.verifyRelationsWithoutEvidence],
  ['nothing hangs on nothing', statements.verifyOrphans],
  ['each status is the last of its history', statements.verifyStatuses],
  ['each id that went away leads straight to where it went', statements.verifyRedirects],
  ['one article is current at an address', statements.verifyAddresses],
  ['nothing rests on what was retracted or superseded', statements.verifyWithdrawn],
];

/** Checks every invariant, one statement each; tells of each at most `limit` flaws. */
export async function* verifyGraph(graph: Graph, limit: number): AsyncGenerator<Finding> {
  for (const [invariant, statement] of invariants)
    yield { invariant, flaws: await graph.read(statement, { limit }) };
}
