import { composeStatement } from '../../graph/compose-statement.ts';
import { readOrganizationsCount } from '../../graph/generated/statements.ts';
import { allOf } from '../../graph/predicate.ts';
import type { ApiContext } from '../context.ts';
import { tieFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter, OrganizationFilter, PartnerFilter, PartyRef } from '../filters/inputs.ts';
import { organizationSelection, partnerConditions } from '../filters/organization-filter.ts';
import { childLists } from '../lists.ts';
import { childSource } from '../loaders/list-source.ts';
import type { Moment } from '../moment.ts';
import { type EmptyAnswer, emptyAnswer } from './empty-answer.ts';
import { explainAgreements } from './explain-agreements.ts';
import { suggestParties, unknownNames } from './unknown-names.ts';

const none = { unknown: [], statuses: [], without: [], asked: [] } as const;

/** The agreements that would tie a party to those of these countries. */
function tying(
  party: PartyRef,
  through: AgreementFilter | null | undefined,
  countries: readonly string[] | null | undefined,
): AgreementFilter {
  const home = countries ? [{ or: countries.map((country) => ({ parties: [{ country }] })) }] : [];
  return { parties: [party], and: [...(through ? [through] : []), ...home] };
}

/** How many partners the party has under this filter. */
async function countPartners(
  partyId: string,
  filter: PartnerFilter,
  moment: Moment,
  context: ApiContext,
): Promise<number> {
  const source = childSource(context.graph, context.loaders, childLists.partners, partyId, {
    key: JSON.stringify([filter, moment]),
    holes: async () => ({
      agreements: await tieFilter(filter.agreement, context, moment),
      filter: allOf(partnerConditions(filter, moment)),
    }),
  });
  return source.count();
}

/** Why a party has no such partner: what agreements it has with the countries that were asked for; else how many partners without a condition. */
export async function explainPartners(
  partyId: string,
  filter: PartnerFilter,
  moment: Moment,
  context: ApiContext,
): Promise<EmptyAnswer> {
  const asked = tying({ id: partyId }, filter.agreement, filter.country);
  const answer = await explainAgreements({ filter: asked, ties: true, moment }, context);
  if (answer.unknown.length > 0 || answer.statuses.length > 0) return answer;
  const parts = (['country', 'kind', 'agreement'] as const).filter((part) => filter[part]);
  const counted = await Promise.all(
    parts.map(async (part) => ({
      condition: part,
      count: await countPartners(partyId, { ...filter, [part]: null }, moment, context),
    })),
  );
  const without = counted.filter((one) => one.count > 0);
  return without.length === 0 ? answer : emptyAnswer({ ...none, without });
}

async function count(filter: OrganizationFilter, moment: Moment, context: ApiContext): Promise<number> {
  const holes = await organizationSelection(filter, context, moment);
  const { statement, params } = composeStatement(readOrganizationsCount, {}, { holes });
  return (await context.graph.read(statement, params))[0]?.total ?? 0;
}

/** What a filter calls the organization, where it asks for one name. */
function nameIn({ name }: OrganizationFilter): string | null {
  return name?.eq ?? name?.contains ?? name?.startsWith ?? name?.in?.[0] ?? null;
}

/** Why there is no such organization: names that nobody has; agreements of other statuses; how many there would be without a condition. */
export async function explainOrganizations(
  filter: OrganizationFilter,
  moment: Moment,
  context: ApiContext,
): Promise<EmptyAnswer> {
  const unknown = filter.partnersWith ? await unknownNames([filter.partnersWith], context) : [];
  if (unknown.length > 0) return emptyAnswer({ ...none, unknown });
  const name = nameIn(filter);
  if (name !== null && (await count({ name: filter.name ?? null }, moment, context)) === 0)
    return emptyAnswer({
      ...none,
      unknown: [{ name, didYouMean: await suggestParties(name, ['ORGANIZATION'], context) }],
    });
  if (filter.partnersWith) {
    const asked = tying(filter.partnersWith, filter.through, filter.country);
    const answer = await explainAgreements({ filter: asked, ties: true, moment }, context);
    if (answer.unknown.length > 0 || answer.statuses.length > 0) return answer;
  }
  const parts = ['name', 'country', 'kind', 'or', 'not', 'and'] as const;
  const without = await Promise.all(
    parts
      .filter((part) => filter[part] !== null && filter[part] !== undefined)
      .map(async (part) => ({
        condition: part,
        count: await count({ ...filter, [part]: null }, moment, context),
      })),
  );
  return emptyAnswer({ ...none, without: without.filter((one) => one.count > 0) });
}
