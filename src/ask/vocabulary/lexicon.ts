import { nameKey } from '../../model/name-key.ts';
import { countries } from '../../ontology/countries.ts';
import { tableNames } from '../../ontology/table-names.ts';
import { functionWords } from './function-words.ts';
import { nouns } from './nouns.ts';
import { sectorWords } from './sectors.ts';
import type { Sense } from './senses.ts';
import { ranks, verbs } from './verbs.ts';

/** The most words that an entry has. */
export const longestPhrase = 8;

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

type Lexicon = Map<string, Sense[]>;

function add(lexicon: Lexicon, phrase: string, sense: Sense): void {
  const key = nameKey(phrase);
  if (key === '') return;
  const senses = lexicon.get(key);
  if (senses) senses.push(sense);
  else lexicon.set(key, [sense]);
}

/** The countries that share a name or an adjective, by it. */
function countryWords(
  wordsOf: (country: (typeof countries)[number]) => readonly string[],
): Map<string, string[]> {
  const codes = new Map<string, Set<string>>();
  for (const country of countries)
    for (const name of wordsOf(country)) {
      const key = nameKey(name).replace(/^the /, '');
      codes.set(key, (codes.get(key) ?? new Set()).add(country.code));
    }
  return new Map([...codes].map(([key, found]) => [key, [...found]]));
}

function addCountries(lexicon: Lexicon): void {
  const names = countryWords(({ code, names: own }) => [...own, ...(tableNames.get(code) ?? [])]);
  const demonyms = countryWords((country) => country.demonyms);
  for (const [key, codes] of names) add(lexicon, key, { is: 'country', codes });
  for (const [key, codes] of demonyms) if (!names.has(key)) add(lexicon, key, { is: 'demonym', codes });
  for (const { code, capitals, cities } of countries)
    for (const city of [...capitals, ...cities])
      if (!names.has(nameKey(city)) && !lexicon.has(nameKey(city))) add(lexicon, city, { is: 'city', code });
}

function build(): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [phrases, sense] of [...functionWords, ...nouns, ...verbs, ...ranks, ...sectorWords])
    for (const phrase of phrases.split('|')) add(lexicon, phrase, sense);
  for (const [index, word] of numbers.entries()) add(lexicon, word, { is: 'count', value: index + 1 });
  addCountries(lexicon);
  return lexicon;
}

const lexicon = build();

/** What a phrase, folded as names are, can mean; empty where it is none of the grammar's words. */
export function sensesOf(key: string): readonly Sense[] {
  return lexicon.get(key) ?? [];
}
