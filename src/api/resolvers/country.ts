import type { GraphQLResolveInfo } from 'graphql';
import { readCountriesByCode } from '../../graph/generated/statements.ts';
import type { CountryRecord, OrganizationRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { OrganizationFilter } from '../filters/inputs.ts';
import { organizationsOfCountryConditions } from '../filters/list-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';
import { partyFields } from './party.ts';

/** The country of a code that may be absent. */
export async function countryOf(code: string | null, { loaders }: ApiContext): Promise<CountryRecord | null> {
  return code === null ? null : loaders.one(readCountriesByCode, code);
}

/** type Country */
export const countryResolvers = {
  ...partyFields,

  organizations: (
    country: CountryRecord,
    args: ConnectionArguments & { readonly filter?: OrganizationFilter | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<OrganizationRecord> => {
    const filter = args.filter ?? null;
    const moment = context.moments.at(info);
    const list = childLists.organizationsOfCountry;
    const source = childSource(context.graph, context.loaders, list, country.code, {
      key: JSON.stringify([filter, moment]),
      holes: () => organizationsOfCountryConditions(filter, context, moment),
    });
    return connect(source, args, cursorKinds.organization, selectedFields(info));
  },
};
