import { nameKey } from '../../model/name-key.ts';
import { countryOf } from '../../ontology/countries.ts';
import { isClaimOf } from '../../resolution/mentions.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { Derivation } from './derive-graph.ts';
import { addName } from './name-an-entity.ts';

const prefix = countryId('');

/** Adds every country that an article names or that a relation leads to or from, with its names from the reference data. */
export function deriveCountries({ claims, state }: Derivation): void {
  const named = new Map<string, string[]>();
  for (const { from, to } of state.relations.values())
    for (const id of [from, to]) if (id.startsWith(prefix)) named.set(id, []);
  for (const claim of claims) {
    if (!isClaimOf(claim, 'country-named')) continue;
    const id = countryId(claim.statement.country);
    named.set(id, [...(named.get(id) ?? []), claim.id]);
  }
  for (const [id, claimIds] of named) {
    const code = id.slice(prefix.length);
    const country = countryOf(code);
    const name = country?.name ?? code;
    state.addNode(id, ['Country', 'Party'], { code, name, nameKey: nameKey(name) });
    for (const key of new Set([name, ...(country?.names ?? [])].map(nameKey)))
      addName(state, id, key, { spellings: [], claims: [], knownFrom: null });
    state.support(id, claimIds);
  }
}
