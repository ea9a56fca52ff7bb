import { readPeopleRoles } from '../../graph/generated/statements.ts';
import type { PartyRecord, PersonRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { typeOfId } from './abstract-types.ts';
import { evidenceOfFact } from './evidence.ts';

interface Role {
  readonly title: string;
  readonly country: PartyRecord | null;
  readonly organization: PartyRecord | null;
}

/** type Person */
export const personResolvers = {
  roles: async (person: PersonRecord, _args: unknown, { loaders }: ApiContext): Promise<readonly Role[]> => {
    const placed = await loaders.many(readPeopleRoles, person.id);
    const isCountry = (party: PartyRecord): boolean => typeOfId(party.id) === 'Country';
    return [
      ...placed.map(({ title, party }) => ({
        title,
        country: isCountry(party) ? party : null,
        organization: isCountry(party) ? null : party,
      })),
      ...(person.unplacedTitles ?? []).map((title) => ({ title, country: null, organization: null })),
    ];
  },
  evidence: evidenceOfFact,
};
