import { AppError } from '../../errors.ts';
import type { PartyReferenceRecord } from '../../graph/records.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ApiContext } from '../context.ts';
import { followRedirect } from '../loaders/follow-redirect.ts';
import { loadPartyReferences } from '../loaders/party-references.ts';
import type { PartyRef } from './inputs.ts';

/** What a reference means: the parties that fit it, or a country with every organization of it. */
export type ResolvedRef =
  | { readonly type: 'parties'; readonly parties: readonly PartyReferenceRecord[] }
  | { readonly type: 'country'; readonly code: string };

/** Whether a string is there; GraphQL gives null or nothing for one that is not. */
function given(text: string | null | undefined): text is string {
  return typeof text === 'string';
}

/** The party that an id stands for, or leads to since it went away. */
async function partiesWithId(
  id: string,
  { graph, loaders }: Pick<ApiContext, 'graph' | 'loaders'>,
): Promise<readonly PartyReferenceRecord[]> {
  const found = await followRedirect(loaders, id, async (one) => {
    return (await loadPartyReferences(graph, loaders, { id: one }))[0] ?? null;
  });
  return found ? [found] : [];
}

/**
 * Finds what a reference means. All that is set must fit: an id of another country than `country` fits nothing.
 * @throws AppError BAD_USER_INPUT where nothing is set, or where the name has no letter or digit.
 */
export async function resolvePartyRef(
  ref: PartyRef,
  { graph, loaders }: ApiContext,
  where: string,
): Promise<ResolvedRef> {
  const key = given(ref.name) ? nameKey(ref.name) : null;
  if (key === '') {
    throw new AppError(
      'BAD_USER_INPUT',
      `${where}.name: expected a name with a letter or digit; got ${JSON.stringify(ref.name)}`,
    );
  }
  if (!given(ref.id) && key === null) {
    if (given(ref.country)) return { type: 'country', code: ref.country };
    throw new AppError('BAD_USER_INPUT', `${where}: expected id, name or country; got none of them`);
  }
  const [byId, byName] = await Promise.all([
    given(ref.id) ? partiesWithId(ref.id, { graph, loaders }) : null,
    key === null ? null : loadPartyReferences(graph, loaders, { key }),
  ]);
  const found = byId ?? byName ?? [];
  const parties = found.filter(
    (party) =>
      (!byName || byName.some((named) => named.id === party.id)) &&
      (!given(ref.country) || (party.code ?? party.countryCode) === ref.country),
  );
  return { type: 'parties', parties };
}
