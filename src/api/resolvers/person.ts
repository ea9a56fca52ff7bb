import type { GraphQLResolveInfo } from 'graphql';
import { readEvidenceStatements, readPeopleRoles } from '../../graph/generated/statements.ts';
import type { PartyRecord, PersonRecord } from '../../graph/records.ts';
import type { Statement } from '../../model/claim.ts';
import type { ApiContext } from '../context.ts';
import { narrowedTo } from '../filters/moment-conditions.ts';
import type { Moment } from '../moment.ts';
import { typeOfId } from './abstract-types.ts';
import { evidenceOfFact } from './evidence.ts';

interface Role {
  readonly title: string;
  readonly country: PartyRecord | null;
  readonly organization: PartyRecord | null;
}

/** The titles without a place that articles had told by then. */
async function unplacedTitles(
  person: PersonRecord,
  { loaders }: ApiContext,
  moment: Moment,
): Promise<readonly string[]> {
  const titles = person.unplacedTitles ?? [];
  const narrowed = narrowedTo('known', 'article-known', moment);
  if (!narrowed || titles.length === 0) return titles;
  const statements = await loaders.many(readEvidenceStatements, person.id, narrowed);
  const told = new Set(
    statements.flatMap((text) => {
      const statement = JSON.parse(text) as Statement;
      return statement.type === 'person-holds' ? statement.title : [];
    }),
  );
  return titles.filter((title) => told.has(title));
}

/** type Person */
export const personResolvers = {
  roles: async (
    person: PersonRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly Role[]> => {
    const moment = context.moments.at(info);
    const [placed, unplaced] = await Promise.all([
      context.loaders.many(readPeopleRoles, person.id, narrowedTo('known', 'fact-known', moment)),
      unplacedTitles(person, context, moment),
    ]);
    const isCountry = (party: PartyRecord): boolean => typeOfId(party.id) === 'Country';
    return [
      ...placed.map(({ title, party }) => ({
        title,
        country: isCountry(party) ? party : null,
        organization: isCountry(party) ? null : party,
      })),
      ...unplaced.map((title) => ({ title, country: null, organization: null })),
    ];
  },
  evidence: evidenceOfFact,
};
