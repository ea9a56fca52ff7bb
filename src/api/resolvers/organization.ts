import type { CountryRecord, OrganizationRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';
import { partyFields } from './party.ts';

/** type Organization */
export const organizationResolvers = {
  ...partyFields,
  country: (
    organization: OrganizationRecord,
    _args: unknown,
    context: ApiContext,
  ): Promise<CountryRecord | null> => countryOf(organization.countryCode, context),
  evidence: evidenceOfFact,
};
