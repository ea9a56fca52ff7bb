import { composeStatement } from '../../graph/compose-statement.ts';
import { readCountsOfCountry, readCountsPage } from '../../graph/generated/statements.ts';
import type { Holes } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import type { Moment } from '../moment.ts';
import { dimensionHoles, needsNodes, type Part } from './dimensions.ts';
import { selectAgreements } from './select-agreements.ts';

/** One combination of values, in the order of the dimensions, and how many agreements have it. */
export interface Counted {
  readonly key: readonly string[];
  readonly count: number;
}

/** What to count. */
export interface CountQuestion {
  readonly by: readonly Part[];
  readonly filter: AgreementFilter | null | undefined;
  readonly moment: Moment;
  /** The most rows. */
  readonly limit: number;
}

/**
 * Counts the agreements that the filter selects, each once for every combination of values that it has; one that has no
 * value for a dimension is in none. The largest come first, those of one size in the order of their keys. One statement
 * beside those that find what references mean. `more` narrows it: the holes `keep`, and `from` where the
 * filter has none.
 * @throws AppError BAD_USER_INPUT as `agreementFilter` does.
 */
export async function countAgreements(
  { by, filter, moment, limit }: CountQuestion,
  context: ApiContext,
  more: Holes = {},
): Promise<readonly Counted[]> {
  const selected = await selectAgreements(filter, context, moment, needsNodes(by) || 'from' in more);
  const holes = { ...more, ...selected.holes, ...dimensionHoles(by, selected, moment) };
  const { edgesOf } = selected;
  const { statement, params } =
    edgesOf === null
      ? composeStatement(readCountsPage, { limit }, { holes })
      : composeStatement(readCountsOfCountry, { code: edgesOf, limit }, { holes });
  return context.graph.read<object, Counted>(statement, params);
}
