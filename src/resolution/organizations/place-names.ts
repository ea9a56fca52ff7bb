import { nameKey } from '../../model/name-key.ts';
import { countries } from '../../ontology/countries.ts';

/** A place that a name holds: a state by any of its names and adjectives, or one of its cities. */
export interface PlaceName {
  readonly country: string;
  /** The folded name of a city; null where the state itself is named. */
  readonly city: string | null;
}

/** Endings that languages give to the name of a state in the names of its bodies: Srbije, Danmarks, Rwandaise. */
const endings = ['s', 'e', 'es', 'aise', 'ais', 'ese', 'ska', 'ski', 'sko', 'ske', 'sk', 'nin', 'i', 'u'];

/** Shorter names are too often the beginning of another word. */
const shortestInflected = 5;
const longestPlace = 4;

function readPlaces(): Map<string, PlaceName> {
  const places = new Map<string, PlaceName>();
  const add = (name: string, place: PlaceName) => {
    const key = nameKey(name);
    if (key !== '' && !places.has(key)) places.set(key, place);
  };
  for (const { code, names, demonyms } of countries)
    for (const name of [...names, ...demonyms]) add(name, { country: code, city: null });
  for (const { code, names } of countries) {
    for (const name of names.map(nameKey)) {
      if (name.includes(' ') || name.length < shortestInflected) continue;
      const stem = name.replace(/[aeiou]$/, '');
      for (const start of new Set([name, stem]))
        for (const ending of endings) add(`${start}${ending}`, { country: code, city: null });
    }
  }
  for (const { code, capitals, cities } of countries)
    for (const city of [...capitals, ...cities]) add(city, { country: code, city: nameKey(city) });
  return places;
}

const places = readPlaces();

/** The longest place that the words begin with from `start`, and how many words it has; null where there is none. */
export function placeAt(
  words: readonly string[],
  start: number,
): { readonly place: PlaceName; readonly length: number } | null {
  for (let length = Math.min(longestPlace, words.length - start); length > 0; length -= 1) {
    const place = places.get(words.slice(start, start + length).join(' '));
    if (place) return { place, length };
  }
  return null;
}
