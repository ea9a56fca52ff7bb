import { allOf, anyOf, everything, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { bindingStatuses } from '../../ontology/agreement-statuses.ts';
import type { ApiContext } from '../context.ts';
import type { Selection } from '../loaders/list-source.ts';
import { isNow, type Moment } from '../moment.ts';
import { combine } from './combine.ts';
import { dateRange } from './date-range.ts';
import type { AgreementFilter, PartyRef } from './inputs.ts';
import { agreementCountry, agreementExists, agreementStatus, knownIn, visible } from './moment-conditions.ts';
import { resolvePartyRef } from './party-ref.ts';
import { sectorFilter } from './string-filter.ts';

/** The parties that a reference means, as the graph has them: ids of organizations, codes of countries. */
export interface PartyTargets {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
}

/** What a reference in a filter means; of a name that several share, all. */
export async function partyTargets(ref: PartyRef, context: ApiContext): Promise<PartyTargets> {
  const resolved = await resolvePartyRef(ref, context, 'parties');
  if (resolved.type === 'country') return { ids: [], codes: [resolved.code] };
  return {
    ids: resolved.parties.filter((party) => party.code === null).map((party) => party.id),
    codes: resolved.parties.flatMap((party) => party.code ?? []),
  };
}

/** From more organizations than these a list of agreements would be gathered, where it can be read in its order. */
const mostToBeginWith = 100;

/** What each party of a filter may be: of all references one after the other, of the ids any. */
export async function everyTarget(
  filter: AgreementFilter,
  context: ApiContext,
): Promise<readonly PartyTargets[]> {
  const targetsOf = (refs: readonly PartyRef[]) => Promise.all(refs.map((ref) => partyTargets(ref, context)));
  const [parties, any] = await Promise.all([
    targetsOf(filter.parties ?? []),
    filter.partyIds ? targetsOf(filter.partyIds.map((id) => ({ id }))) : null,
  ]);
  if (!any) return parties;
  const ids = [...new Set(any.flatMap((target) => target.ids))];
  return [...parties, { ids, codes: [...new Set(any.flatMap(({ codes }) => codes))] }];
}

/** Is a party, or is the country of one. */
function partyCondition({ ids, codes }: PartyTargets, moment: Moment): Predicate {
  return anyOf([
    ...(codes.length > 0 ? [agreementCountry(codes, moment)] : []),
    ...(ids.length > 0 ? [fragment('agreement-party', { ids }, knownIn('known', 'side-known', moment))] : []),
  ]);
}

function signedIn(range: AgreementFilter['signedOn'], moment: Moment): readonly Predicate[] {
  return isNow(moment)
    ? dateRange('agreement-signed', range)
    : dateRange('agreement-signed', range, { suffix: '-then', holes: { visible: visible(moment) } });
}

async function ownConditions(
  filter: AgreementFilter,
  context: ApiContext,
  moment: Moment,
): Promise<readonly Predicate[]> {
  const parties = await everyTarget(filter, context);
  return [
    ...(filter.kind ? [fragment('agreement-kind', { kinds: filter.kind })] : []),
    ...(filter.status ? [agreementStatus(filter.status, moment)] : []),
    ...sectorFilter(filter.sector),
    ...signedIn(filter.signedOn, moment),
    ...parties.map((party) => partyCondition(party, moment)),
    ...(filter.unnamedParties
      ? [
          fragment(
            'agreement-unnamed',
            { codes: filter.unnamedParties },
            knownIn('known', 'unnamed-known', moment),
          ),
        ]
      : []),
  ];
}

/**
 * The filter as a condition on `agreement`, which must have been there at the moment.
 * @throws AppError BAD_USER_INPUT for a range or a reference that says nothing.
 */
export async function agreementFilter(
  filter: AgreementFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Predicate> {
  const own = filter ? await combine(filter, (one) => ownConditions(one, context, moment)) : everything;
  if (isNow(moment)) return own;
  return filter ? allOf([agreementExists(moment), own]) : agreementExists(moment);
}

/**
 * The filter for the list of all agreements. Where it asks for an organization as a party, the list begins with that
 * organization's agreements instead of looking at all there are.
 * @throws AppError BAD_USER_INPUT as `agreementFilter` does.
 */
export async function agreementSelection(
  filter: AgreementFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Holes> {
  const [condition, parties] = await Promise.all([
    agreementFilter(filter, context, moment),
    filter ? everyTarget(filter, context) : [],
  ]);
  const start = parties.find(
    ({ ids, codes }) => ids.length > 0 && ids.length <= mostToBeginWith && codes.length === 0,
  );
  return {
    filter: condition,
    ...(start
      ? {
          from: fragment(
            'from/agreements-of-party',
            { ids: start.ids },
            knownIn('known', 'side-known', moment),
          ),
        }
      : {}),
  };
}

/**
 * As `agreementSelection`, for a page: where the filter asks for no organization but for a country, the list begins with the
 * agreements that involve it.
 * @throws AppError BAD_USER_INPUT as `agreementFilter` does.
 */
export async function agreementListSelection(
  filter: AgreementFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Selection> {
  const holes = await agreementSelection(filter, context, moment);
  const parties = filter?.parties ?? [];
  if (!filter || holes.from || parties.length === 0) return { holes };
  const targets = await Promise.all(parties.map((ref) => partyTargets(ref, context)));
  const at = targets.findIndex(({ ids, codes }) => ids.length === 0 && codes.length === 1);
  if (at === -1) return { holes };
  const code = targets[at]!.codes[0]!;
  const others = { ...filter, parties: parties.toSpliced(at, 1) };
  // What the edge says is known today.
  const rest = moment.instant === null ? await agreementFilter(others, context, moment) : holes.filter!;
  return {
    holes: { from: fragment('from/agreements-of-country', { code }), filter: rest },
    ofCountry: { code, filter: rest },
  };
}

/** Whether the filter speaks of status anywhere, also below and, or and not. */
function namesStatus(filter: AgreementFilter): boolean {
  return (
    Boolean(filter.status) ||
    [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].some(namesStatus)
  );
}

/** The filter narrowed to agreements that bind, unless it speaks of status itself. */
export function bindingUnlessTold(filter: AgreementFilter | null | undefined): AgreementFilter {
  if (filter && namesStatus(filter)) return filter;
  return { ...filter, and: [...(filter?.and ?? []), { status: bindingStatuses }] };
}

/** As `agreementFilter`, for ties: only agreements that bind then, unless the filter itself speaks of status. */
export async function tieFilter(
  filter: AgreementFilter | null | undefined,
  context: ApiContext,
  moment: Moment,
): Promise<Predicate> {
  const binding = agreementStatus(bindingStatuses, moment);
  if (!filter) return binding;
  const own = await agreementFilter(filter, context, moment);
  if (namesStatus(filter)) return own;
  return allOf([binding, own]);
}
