import { type CountryBasis, countryBases } from '../../ontology/country-bases.ts';
import type { Agreement } from '../agreements/agreement.ts';
import type { Context } from '../context/read-context.ts';
import type { CountryHint } from '../mentions/mention.ts';
import { knownHome } from './known-home.ts';
import { readNameCountry } from './name-countries.ts';
import type { Cluster } from './organization.ts';

const strength: readonly CountryBasis[] = countryBases.map(({ basis }) => basis);

/** Countries that share a name; the one that the article is about is meant. */
const namesakes: Readonly<Record<string, string>> = { CG: 'CD', DM: 'DO', KP: 'KR' };

function strongest(hints: readonly CountryHint[], context: Context): CountryHint | undefined {
  // Of the countries in one name the last is the home: American University of Peru.
  const [best] = [...hints].reverse().sort((a, b) => strength.indexOf(a.basis) - strength.indexOf(b.basis));
  if (!best) return undefined;
  const other = namesakes[best.country];
  return other && context.countries.includes(other) ? { ...best, country: other } : best;
}

/** What the text around organizations tells of their countries beside their own words. */
export interface CountrySources {
  /** Countries that the head of a list tells for its members. */
  readonly listed: ReadonlyMap<Cluster, string>;
  /** Organizations of which one belongs to the other. */
  readonly related: readonly (readonly [Cluster, Cluster])[];
  /** Organizations that are the only two of a sentence. */
  readonly sideBySide: readonly (readonly [Cluster, Cluster])[];
  /** Countries that the label of an item tells for the one it speaks of first. */
  readonly local: ReadonlyMap<Cluster, string>;
}

/** The country of each organization with the basis on which it is known; no entry where the article tells none. */
export function assignCountries(
  clusters: readonly Cluster[],
  agreements: readonly Agreement[],
  context: Context,
  sources: CountrySources,
): ReadonlyMap<Cluster, CountryHint> {
  const assigned = new Map<Cluster, CountryHint>();
  const open = (cluster: Cluster) =>
    !assigned.has(cluster) && !cluster.supranational && cluster.countries.length < 2;
  for (const cluster of clusters.filter(open)) {
    const direct = strongest(cluster.hints, context);
    const scope = sources.listed.get(cluster);
    const known = readKnownHome(cluster, context.countries);
    const name = readNameCountry(cluster.spellings.keys(), context.countries);
    if (direct) assigned.set(cluster, direct);
    else if (scope) assigned.set(cluster, { country: scope, basis: 'LISTED_WITH' });
    else if (known) assigned.set(cluster, { country: known, basis: 'REFERENCE_DATA' });
    else if (name) assigned.set(cluster, { country: name, basis: 'NAME' });
  }
  inferRelatives(sources.related, assigned, open);
  inferCounterparts(agreements, context, assigned, open);
  inferRelatives(sources.related, assigned, open);
  for (const [cluster, country] of sources.local)
    if (open(cluster)) assigned.set(cluster, { country, basis: 'LISTED_WITH' });
  inferOpposites(sources.sideBySide, context, assigned, open);
  inferSides(agreements, context, assigned, open);
  for (const cluster of clusters.filter(open)) {
    if (cluster.kind === 'INTERGOVERNMENTAL' || !context.home || !context.settled) continue;
    assigned.set(cluster, { country: context.home, basis: 'LISTED_WITH' });
  }
  return assigned;
}

/** The home of an organization that everybody knows, by any of its spellings, the longest first. */
function readKnownHome(cluster: Cluster, among: readonly string[]): string | null {
  const spellings = [...cluster.spellings.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const spelling of spellings) {
    const country = knownHome(spelling, among);
    if (country) return country;
  }
  return null;
}

type IsOpen = (cluster: Cluster) => boolean;

/** A subsidiary is of the country of its parent, and the other way round, where nothing else is told. */
function inferRelatives(
  related: CountrySources['related'],
  assigned: Map<Cluster, CountryHint>,
  open: IsOpen,
): void {
  for (const [a, b] of related) {
    const known = assigned.get(a) ?? assigned.get(b);
    if (!known) continue;
    for (const cluster of [a, b])
      if (open(cluster)) assigned.set(cluster, { country: known.country, basis: 'LISTED_WITH' });
  }
}

/** In an article on two countries the one whom a sentence sets beside somebody of the one is of the other. */
function inferOpposites(
  pairs: CountrySources['sideBySide'],
  context: Context,
  assigned: Map<Cluster, CountryHint>,
  open: IsOpen,
): void {
  const { pair, home } = context;
  if (!pair || !context.settled) return;
  for (const [a, b] of pairs) {
    const known = (assigned.get(a) ?? assigned.get(b))?.country;
    if (!known || known !== home || !pair.includes(known)) continue;
    const other = pair.find((country) => country !== known);
    for (const cluster of [a, b])
      if (other && open(cluster)) assigned.set(cluster, { country: other, basis: 'COUNTERPART' });
  }
}

/** In an article on two countries those of whom nothing is told are one of each: home first, as it is told there. */
function inferSides(
  agreements: readonly Agreement[],
  context: Context,
  assigned: Map<Cluster, CountryHint>,
  open: IsOpen,
): void {
  const { pair, home } = context;
  if (!pair || !context.bilateral || !home || !pair.includes(home)) return;
  for (const { parties, unnamed } of agreements) {
    const [first, second] = parties;
    if (parties.length !== 2 || unnamed.length > 0) continue;
    if (first?.type !== 'organization' || second?.type !== 'organization') continue;
    if (!open(first.cluster) || !open(second.cluster)) continue;
    const other = pair.find((country) => country !== home)!;
    assigned.set(first.cluster, { country: home, basis: 'LISTED_WITH' });
    assigned.set(second.cluster, { country: other, basis: 'COUNTERPART' });
  }
}

/** In an agreement of two countries the side whose country is not told is of the other one: home first. */
function inferCounterparts(
  agreements: readonly Agreement[],
  context: Context,
  assigned: Map<Cluster, CountryHint>,
  open: IsOpen,
): void {
  const { pair, home } = context;
  if (!pair || !context.bilateral) return;
  const candidates = [...(home ? [home] : []), ...pair];
  for (let turn = 0; turn < 2; turn += 1) {
    for (const { parties, unnamed } of agreements) {
      const known = parties
        .map((party) => (party.type === 'country' ? party.country : assigned.get(party.cluster)?.country))
        .filter((country) => country !== undefined);
      for (const party of unnamed) if (party.country) known.push(party.country);
      for (const party of parties) {
        if (party.type !== 'organization' || !open(party.cluster) || known.length === 0) continue;
        const other = candidates.find((country) => !known.includes(country));
        if (other) assigned.set(party.cluster, { country: other, basis: 'COUNTERPART' });
      }
    }
  }
}
