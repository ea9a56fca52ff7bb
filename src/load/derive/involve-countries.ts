import { compareText } from '../../resolution/mentions.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { GraphStateBuilder, Properties } from '../graph-state.ts';

/** What counts of agreements ask for; each is as on the agreement. */
const counted = ['kind', 'status', 'sector', 'signedOn', 'signedFrom', 'signedTo', 'countryCodes'] as const;

/** The countries of the parties other than one of this country: its own too, where it has a second party. */
function partnersOf(code: string, countries: readonly string[]): string[] {
  const others = countries.toSpliced(countries.indexOf(code), 1);
  return [...new Set(others)].sort(compareText);
}

/**
 * Ties the agreement to the country of each of its parties, once each, by a relation that repeats what counts ask for: so
 * the agreements of a country are counted without looking at them. It says nothing that the agreement and its parties do not.
 * `countries` has an entry for each party of a known country.
 */
export function involveCountries(
  state: GraphStateBuilder,
  id: string,
  agreement: Properties,
  countries: readonly string[],
): void {
  const facts = Object.fromEntries(counted.map((name) => [name, agreement[name] ?? null]));
  for (const code of new Set(countries))
    state.relate(id, 'INVOLVES', countryId(code), {
      code,
      partnerCodes: partnersOf(code, countries),
      ...facts,
    });
}
