import { AppError } from '../../errors.ts';
import { everything, fragment, type Holes, nothing, type Predicate } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import { tieFilter } from './agreement-filter.ts';
import { combine } from './combine.ts';
import type { OrganizationFilter, PartnerFilter } from './inputs.ts';
import { resolvePartyRef } from './party-ref.ts';
import { nameFilter } from './string-filter.ts';

async function tieCondition(
  { partnersWith, through }: OrganizationFilter,
  context: ApiContext,
): Promise<readonly Predicate[]> {
  if (!partnersWith) {
    if (!through) return [];
    throw new AppError(
      'BAD_USER_INPUT',
      'through: expected partnersWith beside it, whose agreements it narrows; got through alone',
    );
  }
  const [resolved, agreements] = await Promise.all([
    resolvePartyRef(partnersWith, context, 'partnersWith'),
    tieFilter(through, context),
  ]);
  if (resolved.type === 'country') {
    return [fragment('organization-tied-to-country', { codes: [resolved.code] }, { agreements })];
  }
  if (resolved.parties.length === 0) return [nothing];
  const ids = resolved.parties.map((party) => party.id);
  return [fragment('organization-tied-to-party', { ids }, { agreements })];
}

async function ownConditions(filter: OrganizationFilter, context: ApiContext): Promise<readonly Predicate[]> {
  return [
    ...nameFilter('organization', filter.name),
    ...(filter.country ? [fragment('organization-country', { codes: filter.country })] : []),
    ...(filter.kind ? [fragment('organization-kind', { kinds: filter.kind })] : []),
    ...(await tieCondition(filter, context)),
  ];
}

/**
 * The filter as a condition on `organization`.
 * @throws AppError BAD_USER_INPUT for a reference that says nothing, or `through` without `partnersWith`.
 */
export async function organizationFilter(
  filter: OrganizationFilter | null | undefined,
  context: ApiContext,
): Promise<Predicate> {
  return filter ? combine(filter, (own) => ownConditions(own, context)) : everything;
}

/**
 * The filter for the list of all organizations. Where it asks for the partners of named parties, the list begins with
 * those partners instead of looking at every organization there is.
 * @throws AppError BAD_USER_INPUT as `organizationFilter` does.
 */
export async function organizationSelection(
  filter: OrganizationFilter | null | undefined,
  context: ApiContext,
): Promise<Holes> {
  if (!filter?.partnersWith) return { filter: await organizationFilter(filter, context) };
  const [resolved, agreements, whole, rest] = await Promise.all([
    resolvePartyRef(filter.partnersWith, context, 'partnersWith'),
    tieFilter(filter.through, context),
    organizationFilter(filter, context),
    organizationFilter({ ...filter, partnersWith: null, through: null }, context),
  ]);
  if (resolved.type === 'country' || resolved.parties.length === 0) return { filter: whole };
  const ids = resolved.parties.map((party) => party.id);
  return { from: fragment('from/organizations-tied-to-party', { ids }, { agreements }), filter: rest };
}

/** The part of the filter that speaks of the partner itself, as conditions on `partner`. */
export function partnerConditions(filter: PartnerFilter | null | undefined): readonly Predicate[] {
  return [
    ...(filter?.country ? [fragment('partner-country', { codes: filter.country })] : []),
    ...(filter?.kind ? [fragment('partner-kind', { kinds: filter.kind })] : []),
  ];
}
