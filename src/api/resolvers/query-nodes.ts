import { AppError } from '../../errors.ts';
import * as statements from '../../graph/generated/statements.ts';
import type { CountryRecord, PartyRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import type { PartyRef } from '../filters/inputs.ts';
import { resolvePartyRef } from '../filters/party-ref.ts';
import { followRedirect } from '../loaders/follow-redirect.ts';
import { statementsByType } from '../loaders/statements-by-type.ts';
import { largestPage } from '../page-arguments.ts';
import { typeOfId } from './abstract-types.ts';
import { countryOf } from './country.ts';

/** What a global id stands for, or leads to; null where nothing. */
export async function nodeOf(id: string, { loaders }: ApiContext): Promise<{ readonly id: string } | null> {
  const statement = statementsByType[typeOfId(id) ?? ''];
  return statement ? followRedirect(loaders, id, (one) => loaders.one(statement, one)) : null;
}

/** Says that a name is that of several organizations, and lists them. */
export function ambiguousReference(
  ref: PartyRef,
  found: readonly { name: string; id: string; countryCode: string | null }[],
) {
  const listed = found.map(
    (party) => `${party.name} (${party.countryCode ?? 'country unknown'}, ${party.id})`,
  );
  return new AppError(
    'BAD_USER_INPUT',
    `ref: expected a reference to one organization; ${JSON.stringify(ref.name)} names ${found.length}: ${listed.join('; ')}. Set country, or use the id.`,
    {
      details: { candidates: found.map(({ id, name, countryCode }) => ({ id, name, country: countryCode })) },
    },
  );
}

/** The fields of type Query that answer with what an id, a code or a reference names. */
export const queryNodeResolvers = {
  node: (_root: unknown, args: { readonly id: string }, context: ApiContext) => nodeOf(args.id, context),

  nodes: (_root: unknown, { ids }: { readonly ids: readonly string[] }, context: ApiContext) => {
    if (ids.length > largestPage) {
      throw new AppError('BAD_USER_INPUT', `ids: expected ${largestPage} ids at most; got ${ids.length}`);
    }
    return Promise.all(ids.map((id) => nodeOf(id, context)));
  },

  country: (
    _root: unknown,
    args: { readonly code: string },
    context: ApiContext,
  ): Promise<CountryRecord | null> => countryOf(args.code, context),

  organization: async (
    _root: unknown,
    { ref }: { readonly ref: PartyRef },
    context: ApiContext,
  ): Promise<PartyRecord | null> => {
    const resolved = await resolvePartyRef(ref, context, 'ref');
    if (resolved.type === 'country') {
      throw new AppError(
        'BAD_USER_INPUT',
        'ref: expected the id or name of one organization; got a country alone. Country.organizations lists those of a country.',
      );
    }
    const found = resolved.parties.filter((party) => party.code === null);
    if (found.length > 1) throw ambiguousReference(ref, found);
    return found[0] ? context.loaders.one(statements.readPartiesById, found[0].id) : null;
  },
};
