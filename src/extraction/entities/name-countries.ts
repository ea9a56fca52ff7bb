import { nameKey } from '../../model/name-key.ts';
import { countryOf } from '../../ontology/countries.ts';
import { brandPrefixes } from '../vocabulary/brand-prefixes.ts';
import { languageCues } from '../vocabulary/language-cues.ts';
import { legalFormCountries } from '../vocabulary/legal-form-countries.ts';

/** The part of a camel word before its second capital: `Qaz` of QazTrade. */
function camelPrefix(word: string): string | null {
  const match = /^(\p{Lu}\p{Ll}{1,8})(?=\p{Lu})/u.exec(word);
  return match ? nameKey(match[1]!) : null;
}

function isBuiltOn(name: string, stems: readonly string[]): boolean {
  const key = nameKey(name);
  const joined = key.replace(/ /g, '');
  if (stems.some((stem) => stem.length >= 4 && joined.includes(stem))) return true;
  const first = key.split(' ')[0] ?? '';
  if (first.length > 6 && stems.some((stem) => stem.length > 5 && first.startsWith(stem.slice(0, 5))))
    return true;
  return name.split(/[\s-]+/).some((word) => {
    const prefix = camelPrefix(word);
    return prefix !== null && stems.some((stem) => stem.startsWith(prefix) && stem !== prefix);
  });
}

const stemsByCountry = new Map<string, readonly string[]>();

/** The single-word names and adjectives of a country by key; made once, as every name of an article asks for them. */
function stemsOf(code: string): readonly string[] {
  const known = stemsByCountry.get(code);
  if (known) return known;
  const country = countryOf(code);
  const stems = [...(country?.names ?? []), ...(country?.demonyms ?? [])]
    .map(nameKey)
    .filter((stem) => !stem.includes(' ') && stem.length > 3);
  stemsByCountry.set(code, stems);
  return stems;
}

/** The one of some countries on whose name a brand is built: Petrovietnam, KazMunayGas, Tunisair. */
function brandCountry(name: string, among: readonly string[]): string | null {
  for (const code of among) {
    const stems = stemsOf(code);
    if (isBuiltOn(name, stems)) return code;
  }
  return null;
}

/** The one of some countries whose brands begin like a word of a name. */
function prefixCountry(name: string, among: readonly string[]): string | null {
  for (const word of nameKey(name).split(' ')) {
    for (const [prefix, code] of brandPrefixes)
      if (word.startsWith(prefix) && word.length > 3 && among.includes(code)) return code;
  }
  return null;
}

function onlyOne(countries: readonly string[] | undefined, among: readonly string[]): string | null {
  const fitting = countries?.filter((code) => among.includes(code)) ?? [];
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Forms that are at home in the first of their states, and spelled like no word of a name. */
const ownForms = /^(pt|oyj|asa|aps|tbk|saog|saoc|zrt|nyrt|kft|eirl|sac|snco|uab|kgaa|bhd|berhad|sdn)$/;

function legalFormCountry(name: string, among: readonly string[]): string | null {
  if (/\bA\/S$/.test(name)) return onlyOne(['DK', 'NO'], among) ?? 'DK';
  const words = nameKey(name).split(' ');
  for (const word of words[0] === 'pt' ? words : words.slice(1)) {
    const codes = legalFormCountries.get(word);
    const code = onlyOne(codes, among) ?? (ownForms.test(word) ? codes?.[0] : undefined);
    if (code) return code;
  }
  return null;
}

function languageCountry(name: string, among: readonly string[]): string | null {
  const words = name.toLowerCase().split(/[\s-]+/);
  for (const { countries, letters, words: cues } of languageCues) {
    if (!letters?.test(name.toLowerCase()) && !letters?.test(name) && !words.some((word) => cues.has(word)))
      continue;
    const code = onlyOne(countries, among);
    if (code) return code;
  }
  return null;
}

/** The country that the letter of a name speaks for, among those of the article: by brand, legal form or language. */
export function readNameCountry(names: Iterable<string>, among: readonly string[]): string | null {
  const all = [...names];
  for (const read of [brandCountry, legalFormCountry, prefixCountry, languageCountry]) {
    for (const name of all) {
      const code = read(name, among);
      if (code) return code;
    }
  }
  return null;
}
