import type { PartyRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import type { AgreementFilter, PartyRef } from '../filters/inputs.ts';
import { resolvePartyRef } from '../filters/party-ref.ts';
import { now } from '../moment.ts';
import { searchSource } from '../search/search-source.ts';
import { searchWords } from '../search/search-words.ts';

/** What a question calls somebody that nobody is called, and who may be meant. */
export interface UnknownName {
  readonly name: string;
  readonly didYouMean: readonly PartyRecord[];
}

const mostSuggestions = 3;
/** Of a longer name the rest says no more about who is meant. */
const longestName = 200;

/** The parties that search finds for a name; none for text without a letter or digit. */
export async function suggestParties(
  name: string,
  types: readonly string[],
  { graph }: ApiContext,
): Promise<readonly PartyRecord[]> {
  const query = name.slice(0, longestName);
  const source = searchSource(graph, { query, words: searchWords(query), types, moment: now });
  const start = { limit: mostSuggestions, fromEnd: false, after: null, before: null, inclusive: false };
  return (await source.read(start)).map(({ node }) => node.node as PartyRecord);
}

/** The references of a filter that must hold: those below `not` need not. */
export function referencesOf(filter: AgreementFilter): readonly PartyRef[] {
  return [...(filter.parties ?? []), ...[...(filter.and ?? []), ...(filter.or ?? [])].flatMap(referencesOf)];
}

async function unknownName(ref: PartyRef, context: ApiContext): Promise<readonly UnknownName[]> {
  const resolved = await resolvePartyRef(ref, context, 'parties');
  if (resolved.type === 'country' || resolved.parties.length > 0) return [];
  if (typeof ref.name !== 'string') return [{ name: ref.id ?? '', didYouMean: [] }];
  const home = ref.country ? `${ref.name} (${ref.country})` : ref.name;
  return [{ name: home, didYouMean: await suggestParties(ref.name, ['COUNTRY', 'ORGANIZATION'], context) }];
}

/** The references that fit nobody, each with who may be meant. */
export async function unknownNames(
  refs: readonly PartyRef[],
  context: ApiContext,
): Promise<readonly UnknownName[]> {
  return (await Promise.all(refs.map((ref) => unknownName(ref, context)))).flat();
}
