import type { GraphQLResolveInfo } from 'graphql';
import { readEvidenceStatements, readOrganizationsBase } from '../../graph/generated/statements.ts';
import type { BaseRecord, CountryRecord, OrganizationRecord } from '../../graph/records.ts';
import type { Statement } from '../../model/claim.ts';
import type { ApiContext } from '../context.ts';
import { narrowedTo } from '../filters/moment-conditions.ts';
import type { Placed } from '../moment.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';
import { partyFields } from './party.ts';
import { reportsOfCountry } from './reports.ts';

type Base = { readonly [Field in keyof BaseRecord]: BaseRecord[Field] | null };

const unknown: Base = { countryCode: null, countryBasis: null };

/** Where the organization is based, as far as it was known at the moment of the field. */
async function baseOf(
  organization: OrganizationRecord,
  { loaders, moments }: ApiContext,
  info: Placed,
): Promise<Base> {
  const narrowed = narrowedTo('known', 'fact-known', moments.at(info));
  if (!narrowed || organization.countryCode === null) return organization;
  return (await loaders.one(readOrganizationsBase, organization.id, narrowed)) ?? unknown;
}

/** type Organization */
export const organizationResolvers = {
  ...partyFields,
  aliases: async (
    organization: OrganizationRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly string[]> => {
    const narrowed = narrowedTo('known', 'article-known', moments.at(info));
    if (!narrowed) return organization.aliases;
    const statements = await loaders.many(readEvidenceStatements, organization.id, narrowed);
    const met = new Set(
      statements.flatMap((text) => {
        const statement = JSON.parse(text) as Statement;
        return statement.type === 'organization-named' ? statement.name : [];
      }),
    );
    return organization.aliases.filter((alias) => met.has(alias) || alias === organization.name);
  },
  country: async (
    organization: OrganizationRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<CountryRecord | null> =>
    countryOf((await baseOf(organization, context, info)).countryCode, context),
  countryBasis: async (
    organization: OrganizationRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<string | null> => (await baseOf(organization, context, info)).countryBasis,
  countryReports: reportsOfCountry,
  evidence: evidenceOfFact,
};
