import { allOf, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import { isNow, type Moment } from '../moment.ts';
import { agreementFilter, tieFilter } from './agreement-filter.ts';
import { dateRange } from './date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter, PartnerFilter } from './inputs.ts';
import { agreementExists, known, knownIn } from './moment-conditions.ts';
import { organizationFilter, partnerConditions } from './organization-filter.ts';

/** What narrows each list, as conditions for the holes of its statements. */

/** The agreements of a party. */
export async function agreementsOfPartyConditions(
  filter: AgreementFilter | null,
  context: ApiContext,
  moment: Moment,
): Promise<Holes> {
  return { filter: allOf([...known('fact-known', moment), await agreementFilter(filter, context, moment)]) };
}

/** The partners of a party. */
export async function partnersConditions(
  filter: PartnerFilter | null,
  context: ApiContext,
  moment: Moment,
): Promise<Holes> {
  return {
    agreements: await tieFilter(filter?.agreement, context, moment),
    filter: allOf(partnerConditions(filter, moment)),
  };
}

/** The organizations of a country. */
export async function organizationsOfCountryConditions(
  filter: OrganizationFilter | null,
  context: ApiContext,
  moment: Moment,
): Promise<Holes> {
  return {
    filter: allOf([
      ...known('organization-based-known', moment),
      await organizationFilter(filter, context, moment),
    ]),
  };
}

/** The agreements signed at an event. */
export async function agreementsOfEventConditions(moment: Moment): Promise<Holes> {
  if (isNow(moment)) return {};
  return { filter: allOf([...known('fact-known', moment), agreementExists(moment)]) };
}

/** Passages: those of articles that were here at the moment. */
export async function passagesConditions(moment: Moment): Promise<Holes> {
  return knownIn('known', 'article-known', moment);
}

/** What Query.events takes. */
export interface EventArguments {
  readonly kind?: readonly string[] | null;
  readonly country?: readonly string[] | null;
  readonly during?: DateRange | null;
}

/** The events of Query. */
export function eventConditions(args: EventArguments): readonly Predicate[] {
  return [
    ...(args.kind ? [fragment('event-kind', { kinds: args.kind })] : []),
    ...(args.country ? [fragment('event-country', { codes: args.country })] : []),
    ...dateRange('event-held', args.during),
  ];
}
