import { type CountryBasis, countryBases } from '../../ontology/country-bases.ts';
import { compareText } from '../mentions.ts';

/** A country that claims give an organization, on one ground. */
export interface Ground {
  readonly country: string;
  readonly basis: CountryBasis;
  /** How many claims say so. */
  readonly count: number;
}

/** Where an organization is at home, as far as is known. */
export interface Home {
  readonly country: string | null;
  readonly firm: boolean;
}

/** Grounds that are about the organization itself; the others follow from its neighbours in the text. */
const firmBases: ReadonlySet<CountryBasis> = new Set([
  'CURATED',
  'STATED',
  'DEMONYM',
  'CITY',
  'NAME',
  'REFERENCE_DATA',
]);
const strength = new Map<CountryBasis, number>(countryBases.map(({ basis }, index) => [basis, index]));

/** The strongest ground, among equals that of the country most often told, then the first by country; null where there is none. */
export function strongestGround(grounds: readonly Ground[]): Ground | null {
  const votes = new Map<string, number>();
  for (const { country, count } of grounds) votes.set(country, (votes.get(country) ?? 0) + count);
  const ranked = grounds.toSorted(
    (a, b) =>
      strength.get(a.basis)! - strength.get(b.basis)! ||
      votes.get(b.country)! - votes.get(a.country)! ||
      compareText(a.country, b.country),
  );
  return ranked[0] ?? null;
}

/** The home that the strongest ground tells, and whether it is about the organization itself. */
export function homeOf(grounds: readonly Ground[]): Home {
  const ground = strongestGround(grounds);
  return { country: ground?.country ?? null, firm: ground !== null && firmBases.has(ground.basis) };
}
