import { AppError } from '../../errors.ts';
import { allOf, everything, fragment, type Holes, nothing, type Predicate } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import type { Moment } from '../moment.ts';
import { tieFilter } from './agreement-filter.ts';
import { combine } from './combine.ts';
import type { OrganizationFilter, PartnerFilter } from './inputs.ts';
import { known, knownIn } from './moment-conditions.ts';
import { resolvePartyRef } from './party-ref.ts';
import { fromNamed, nameFilter } from './string-filter.ts';

/** The agreements that tie: both sides known by then to be parties. */
async function tieAgreements(
  through: OrganizationFilter['through'],
  context: ApiContext,
  moment: Moment,
): Promise<Predicate> {
  const agreements = await tieFilter(through, context, moment);
  return allOf([agreements, ...known('ties-known', moment)]);
}

async function tieCondition(
  { partnersWith, through }: OrganizationFilter,
  context: ApiContext,
  moment: Moment,
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
    tieAgreements(through, context, moment),
  ]);
  if (resolved.type === 'country') {
    const based = knownIn('based', 'other-based-known', moment);
    return [fragment('organization-tied-to-country', { codes: [resolved.code] }, { agreements, ...based })];
  }
  if (resolved.parties.length === 0) return [nothing];
  const ids = resolved.parties.map((party) => party.id);
  return [fragment('organization-tied-to-party', { ids }, { agreements })];
}

async function ownConditions(
  filter: OrganizationFilter,
  context: ApiContext,
  moment: Moment,
): Promise<readonly Predicate[]> {
  return [
    ...nameFilter('organization', filter.name),
    ...(filter.country
      ? [
          allOf([
            fragment('organization-country', { codes: filter.country }),
            ...known('organization-based-known', moment),
          ]),
        ]
      : []),
    ...(filter.kind ? [fragment('organization-kind', { kinds: filter.kind })] : []),
    ...(await tieCondition(filter, context, moment)),
  ];
}

/**
 * The filter as a condition on `organization`, which must have been known at the moment.
 * @throws AppError BAD_USER_INPUT for a reference that says nothing, or `through` without `partnersWith`.
 */
export async function organizationFilter(
  filter: OrganizationFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Predicate> {
  const own = filter ? await combine(filter, (one) => ownConditions(one, context, moment)) : everything;
  const there = known('organization-known', moment);
  return there.length > 0 ? allOf([...there, own]) : own;
}

/**
 * The filter for the list of all organizations. Where it asks for the partners of named parties, or for a name, the list
 * begins with these instead of looking at every organization there is.
 * @throws AppError BAD_USER_INPUT as `organizationFilter` does.
 */
export async function organizationSelection(
  filter: OrganizationFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Holes> {
  if (!filter?.partnersWith) {
    const from = fromNamed('organizations', filter?.name);
    const rest = from ? { ...filter, name: null } : filter;
    return { filter: await organizationFilter(rest, context, moment), ...(from ? { from } : {}) };
  }
  const [resolved, agreements, whole, rest] = await Promise.all([
    resolvePartyRef(filter.partnersWith, context, 'partnersWith'),
    tieAgreements(filter.through, context, moment),
    organizationFilter(filter, context, moment),
    organizationFilter({ ...filter, partnersWith: null, through: null }, context, moment),
  ]);
  if (resolved.type === 'country' || resolved.parties.length === 0) return { filter: whole };
  const ids = resolved.parties.map((party) => party.id);
  return { from: fragment('from/organizations-tied-to-party', { ids }, { agreements }), filter: rest };
}

/** The part of the filter that speaks of the partner itself, as conditions on `partner`. */
export function partnerConditions(
  filter: PartnerFilter | null | undefined,
  moment: Moment,
): readonly Predicate[] {
  return [
    ...(filter?.country
      ? [
          fragment(
            'partner-country',
            { codes: filter.country },
            knownIn('based', 'partner-based-known', moment),
          ),
        ]
      : []),
    ...(filter?.kind ? [fragment('partner-kind', { kinds: filter.kind })] : []),
    ...known('ties-known', moment),
  ];
}
