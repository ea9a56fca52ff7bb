import countryNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { countryTable } from './country-table.ts';

/** A state or territory with what texts call it. `code` is ISO 3166-1 alpha-2; Kosovo is XK. */
export interface Country {
  readonly code: string;
  /** The usual English name. */
  readonly name: string;
  /** Every name, the usual one first; also alternative, official and historic ones. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals, also as once named; a text may name one in the state's place. */
  readonly capitals: readonly string[];
  /** Other cities, and regions whose name is that of nothing else. */
  readonly cities: readonly string[];
}

/** Usual names where the one that comes first in the source is not what a text says. */
const usualNames: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: "Côte d'Ivoire",
  CN: 'China',
  CZ: 'Czechia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  NL: 'Netherlands',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Holy See',
};

/** Names that belong to one state only, though the source gives them to two. */
const withheld: Readonly<Record<string, readonly string[]>> = { CG: [], CD: ['Congo'] };

function split(field: string | undefined): string[] {
  return (field ?? '').split(',').filter((entry) => entry !== '');
}

function readCountries(): Country[] {
  const rows = new Map(
    countryTable
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map((fields) => [fields[0] ?? '', fields] as const),
  );
  return Object.entries(countryNames.countries).map(([code, value]) => {
    const listed = [value].flat().filter((name) => !/[,(]/.test(name) && !withheld[code]?.includes(name));
    const row = rows.get(code);
    const name = usualNames[code] ?? listed[0] ?? String(value);
    const names = [...new Set([name, ...listed, ...split(row?.[1])])];
    return {
      code,
      name,
      names,
      demonyms: split(row?.[2]),
      capitals: split(row?.[3]),
      cities: split(row?.[4]),
    };
  });
}

/** All states and territories with an ISO code, and Kosovo, in the order of the source. */
export const countries: readonly Country[] = readCountries();

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The country of an ISO 3166-1 alpha-2 code, or undefined. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}
