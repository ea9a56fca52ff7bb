import { nameKey } from '../../model/name-key.ts';
import { countryOf } from '../../ontology/countries.ts';
import type { CountryBasis } from '../../ontology/country-bases.ts';
import type { Agreement } from '../agreements/agreement.ts';
import type { Context } from '../context/read-context.ts';
import type { CountryHint } from '../mentions/mention.ts';
import { legalFormCountries } from '../vocabulary/legal-form-countries.ts';
import type { Cluster } from './organization.ts';

const strength: readonly CountryBasis[] = ['STATED', 'DEMONYM', 'CITY', 'NAME', 'LISTED_WITH', 'COUNTERPART'];

function strongest(hints: readonly CountryHint[]): CountryHint | undefined {
  return [...hints].sort((a, b) => strength.indexOf(a.basis) - strength.indexOf(b.basis))[0];
}

/** Whether a brand is built on a country's name: Petrovietnam, KazMunayGas, ApexBrasil. */
function brandCountry(name: string, among: readonly string[]): string | null {
  const key = nameKey(name);
  for (const code of among) {
    const country = countryOf(code);
    if (!country) continue;
    const stems = [...country.names, ...country.demonyms]
      .map(nameKey)
      .filter((stem) => stem.length >= 4 && !stem.includes(' '));
    if (stems.some((stem) => key.replace(/ /g, '').includes(stem))) return code;
    // `Tunisair`, `Rosneft`: five letters of the country open the name.
    if (key.length > 6 && !key.includes(' ') && nameKey(country.name).length > 5 && key.startsWith(nameKey(country.name).slice(0, 5))) return code;
    const prefix = nameKey(country.name).slice(0, 3);
    const camel = new RegExp(`^${prefix}(?=\\p{Lu})`, 'iu');
    if (
      name
        .split(/[\s-]+/)
        .some(
          (word) =>
            word.length > 4 &&
            camel.test(word) &&
            /^\p{L}{3}\p{Lu}/u.test(word) &&
            word !== word.toUpperCase(),
        )
    )
      return code;
  }
  return null;
}

function legalFormCountry(cluster: Cluster, among: readonly string[]): string | null {
  for (const { name } of cluster.spellings.values()) {
    for (const word of nameKey(name).split(' ')) {
      const fitting = legalFormCountries.get(word)?.filter((code) => among.includes(code));
      if (fitting?.length === 1) return fitting[0]!;
    }
  }
  return null;
}

/** The country of each organization with the basis on which it is known; no entry where the article tells none. */
export function assignCountries(
  clusters: readonly Cluster[],
  agreements: readonly Agreement[],
  context: Context,
  listed: ReadonlyMap<Cluster, string>,
): ReadonlyMap<Cluster, CountryHint> {
  const assigned = new Map<Cluster, CountryHint>();
  const involved = context.countries;
  for (const cluster of clusters) {
    if (cluster.supranational || cluster.countries.length > 1) continue;
    const direct = strongest(cluster.hints);
    const scope = listed.get(cluster);
    const name = [...cluster.spellings.values()]
      .map((spelling) => brandCountry(spelling.name, involved))
      .find((code) => code !== null);
    const form = legalFormCountry(cluster, involved);
    if (direct) assigned.set(cluster, direct);
    else if (scope) assigned.set(cluster, { country: scope, basis: 'LISTED_WITH' });
    else if (name) assigned.set(cluster, { country: name, basis: 'NAME' });
    else if (form) assigned.set(cluster, { country: form, basis: 'NAME' });
  }
  inferCounterparts(agreements, context, assigned);
  for (const cluster of clusters) {
    if (assigned.has(cluster) || cluster.supranational || cluster.countries.length > 1) continue;
    if (cluster.kind === 'INTERGOVERNMENTAL' || !context.home) continue;
    assigned.set(cluster, { country: context.home, basis: 'LISTED_WITH' });
  }
  return assigned;
}

/** In an agreement of two countries the side whose country is not told is of the other one. */
function inferCounterparts(
  agreements: readonly Agreement[],
  context: Context,
  assigned: Map<Cluster, CountryHint>,
): void {
  const { pair } = context;
  if (!pair) return;
  for (let turn = 0; turn < 2; turn += 1) {
    for (const { parties, unnamed } of agreements) {
      const known = parties
        .map((party) => (party.type === 'country' ? party.country : assigned.get(party.cluster)?.country))
        .filter((country) => country !== undefined);
      for (const party of unnamed) if (party.country) known.push(party.country);
      for (const party of parties) {
        if (party.type !== 'organization' || assigned.has(party.cluster) || party.cluster.supranational)
          continue;
        const candidates = [...(context.home ? [context.home] : []), ...pair];
        const other = known.length > 0 ? candidates.find((country) => !known.includes(country)) : undefined;
        if (other) assigned.set(party.cluster, { country: other, basis: 'COUNTERPART' });
      }
    }
  }
}
