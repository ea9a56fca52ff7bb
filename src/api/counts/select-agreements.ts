import { fragment, type Holes } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import {
  agreementFilter,
  agreementSelection,
  everyTarget,
  type PartyTargets,
  partyTargets,
} from '../filters/agreement-filter.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { isNow, type Moment } from '../moment.ts';

/** The agreements that are to be counted, and what counting them begins with. */
export interface SelectedAgreements {
  /** The country from whose edges alone they can be counted; null where their nodes are needed. */
  readonly edgesOf: string | null;
  /** `filter`, and `from` where there are nodes to begin with. */
  readonly holes: Holes;
  /** The first party that the filter names: other parties are seen from there. */
  readonly seenFrom: PartyTargets | null;
}

/** Whether the filter asks for nothing but what the edge to a country repeats: no organization, at any depth. */
async function onlyCountries(filter: AgreementFilter, context: ApiContext): Promise<boolean> {
  const [parties, inner] = await Promise.all([
    everyTarget(filter, context),
    Promise.all(
      [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].map((one) =>
        onlyCountries(one, context),
      ),
    ),
  ]);
  return parties.every(({ ids }) => ids.length === 0) && inner.every(Boolean);
}

/**
 * The agreements that the filter selects at the moment. `nodesNeeded` says that what is counted is not on the edge to a
 * country.
 * @throws AppError BAD_USER_INPUT as `agreementFilter` does.
 */
export async function selectAgreements(
  filter: AgreementFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
  nodesNeeded: boolean,
): Promise<SelectedAgreements> {
  const [first, ...rest] = filter?.parties ?? [];
  // Checks depth and references before anything walks the filter.
  const holes = await agreementSelection(filter, context, moment);
  const seenFrom = first ? await partyTargets(first, context) : null;
  const code = seenFrom?.ids.length === 0 && seenFrom.codes.length === 1 ? seenFrom.codes[0]! : null;
  if (!filter || code === null) return { edgesOf: null, holes, seenFrom };
  if (!nodesNeeded && isNow(moment) && (await onlyCountries(filter, context))) {
    const others = await agreementFilter({ ...filter, parties: rest }, context, moment);
    return { edgesOf: code, holes: { filter: others }, seenFrom };
  }
  const from = holes.from ?? fragment('from/agreements-of-country', { code });
  return { edgesOf: null, holes: { ...holes, from }, seenFrom };
}
