import { AppError } from '../../errors.ts';
import type { PartyReferenceRecord } from '../../graph/records.ts';
import { countryOf } from '../../ontology/countries.ts';
import type { ApiContext } from '../context.ts';
import type { PartyRef } from './inputs.ts';
import { resolvePartyRef } from './party-ref.ts';

/**
 * The one party that a reference names, a country alone being the country itself; null where there is none.
 * @throws AppError BAD_USER_INPUT where it names several, with who they are, or as `resolvePartyRef` does.
 */
export async function resolveOneParty(
  ref: PartyRef,
  context: ApiContext,
  where: string,
): Promise<PartyReferenceRecord | null> {
  const resolved = await resolvePartyRef(ref, context, where);
  if (resolved.type === 'country') return resolveOneParty({ id: `country:${resolved.code}` }, context, where);
  const { parties } = resolved;
  if (parties.length < 2) return parties[0] ?? null;
  const home = ({ code, countryCode }: PartyReferenceRecord): string | null => code ?? countryCode;
  const listed = parties.map((party) => {
    const code = home(party);
    return `${party.name} (${code === null ? 'country unknown' : (countryOf(code)?.name ?? code)}, ${party.id})`;
  });
  throw new AppError(
    'BAD_USER_INPUT',
    `${where}: expected a reference to one party; ${JSON.stringify(ref.name)} names ${parties.length}: ${listed.join('; ')}. Set country, or use the id.`,
    {
      details: {
        candidates: parties.map((party) => ({ id: party.id, name: party.name, country: home(party) })),
      },
    },
  );
}
