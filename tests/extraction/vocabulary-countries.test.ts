import { describe, expect, it } from 'vitest';
import { languageCues } from '../../src/extraction/vocabulary/language-cues.ts';
import { legalFormCountries } from '../../src/extraction/vocabulary/legal-form-countries.ts';
import { sectorVocabulary } from '../../src/extraction/vocabulary/sectors.ts';
import { supranationalBodies } from '../../src/ontology/supranational-bodies.ts';
import { countryOf } from '../../src/ontology/countries.ts';
import { countryOfOrganization, statementsOf } from './read.ts';
import { capitalised, hasEffect } from './take-away.ts';

/** An article on one state of several, and on another one that is none of them. */
function articleOn(code: string, codes: readonly string[], sentence: string): string {
  const other = codes.includes('FJ') ? 'Jordan' : 'Fiji';
  return `${other} and ${countryOf(code)!.name} traded in ${other}. ${sentence}`;
}

describe('supranational bodies', () => {
  it.each(supranationalBodies.flatMap(({ names }) => [...names]))('%s is of no country', (name) => {
    const text = `Peru and the ${name} met in Lima.`;
    const kinds = statementsOf(text, 'organization-named').map((statement) => statement.kind);
    expect(kinds).toContain('INTERGOVERNMENTAL');
    expect(statementsOf(text, 'organization-based')).toEqual([]);
  });
});

describe('legal forms', () => {
  const pairs = [...legalFormCountries].flatMap(([form, codes]) =>
    codes.map((code) => [form, code, codes] as const),
  );

  it.each(pairs)('%s tells an organization of %s', (form, code, codes) => {
    const name = `Vexta Bank ${form.toUpperCase()}`;
    const text = articleOn(code, codes, `Reporters met the ${name} there.`);
    expect(countryOfOrganization(text, name)).toBe(`${code} NAME`);
    expect(hasEffect(legalFormCountries, form, text)).toBe(true);
  });
});

describe('languages', () => {
  const cues = languageCues.flatMap(({ countries, words }) =>
    [...words].map((word) => [word, countries[0]!, words, countries] as const),
  );

  it.each(cues)('the word %s tells an organization of %s', (word, code, words, countries) => {
    const told = [capitalised(word), word].filter((worded) => {
      const text = articleOn(code, countries, `Reporters met the Vexta ${worded} Norka Bank there.`);
      return hasEffect(words, word, text);
    });
    expect(told).not.toEqual([]);
  });

  const letters = languageCues.flatMap(({ countries, letters: pattern }) =>
    [...(pattern?.source ?? '').replace(/[[\]]/g, '')].map(
      (letter) => [letter, countries[0]!, countries] as const,
    ),
  );

  it.each(letters)('the letter %s tells an organization of %s', (letter, code, countries) => {
    const name = `Ve${letter}ta Bank`;
    const text = articleOn(code, countries, `Reporters met the ${name} there.`);
    expect(countryOfOrganization(text, name)).toBe(`${code} NAME`);
  });
});

describe('sectors', () => {
  const exact = sectorVocabulary.flatMap(({ sector, words }) =>
    [...words].map((word) => [word, sector, words] as const),
  );
  const stems = sectorVocabulary.flatMap((entry) => entry.stems.map((stem) => [stem, entry.sector] as const));

  function sectorOf(topic: string): string | null | undefined {
    const text = `Norka Ltd and Rotva Ltd signed a contract on ${topic}.`;
    return statementsOf(text, 'agreement-reported')[0]?.sector;
  }

  it.each(exact)('%s speaks for %s', (word, sector, words) => {
    // A word of two sectors speaks for the later one beside another word of it.
    const topics = [word, ...[...words].map((other) => `${word} and ${other}`)];
    const told = topics.filter(
      (topic) =>
        sectorOf(topic) === sector &&
        hasEffect(words, word, `Norka Ltd and Rotva Ltd signed a contract on ${topic}.`),
    );
    expect(told).not.toEqual([]);
  });

  it.each(stems)('%s… speaks for %s', (stem, sector) => {
    expect(sectorOf(`${stem}xa`)).toBe(sector);
  });
});
