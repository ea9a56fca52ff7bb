import { describe, expect, it } from 'vitest';
import { instrumentHeads, neededCues, weakInstruments } from '../../src/extraction/vocabulary/instruments.ts';
import { languageCues } from '../../src/extraction/vocabulary/language-cues.ts';
import { legalFormCountries } from '../../src/extraction/vocabulary/legal-form-countries.ts';
import { organizationHeads, otherHeads } from '../../src/extraction/vocabulary/organization-heads.ts';
import { sectorVocabulary } from '../../src/extraction/vocabulary/sectors.ts';
import { verbPhrases } from '../../src/extraction/vocabulary/verb-phrases.ts';
import { verbWords } from '../../src/extraction/vocabulary/verbs.ts';
import { countryOf } from '../../src/ontology/countries.ts';
import { supranationalBodies } from '../../src/ontology/supranational-bodies.ts';
import { agreementsOf, organizationsOf, statementsOf } from './read.ts';

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('organization heads', () => {
  const heads = [...organizationHeads.keys()].filter(
    (head) => !otherHeads.has(head) && /^\p{L}+$/u.test(head),
  );

  it.each(heads)('%s makes an organization of a name', (head) => {
    expect(organizationsOf(`Reporters met the Vexta ${capitalised(head)} there.`)).toEqual([
      `Vexta ${capitalised(head)}`,
    ]);
  });
});

describe('instruments', () => {
  const strong = [...instrumentHeads.keys()].filter(
    (head) => !weakInstruments.has(head) && !neededCues.has(head),
  );

  it.each(strong)('%s is signed by two', (head) => {
    expect(agreementsOf(`Norka Ltd and Rotva Ltd signed a ${head}.`)).toHaveLength(1);
  });
});

describe('verbs', () => {
  const past = 'signed inked concluded exchanged sealed struck clinched formalised executed'.split(' ');

  it.each(past)('%s makes an agreement signed', (verb) => {
    expect(agreementsOf(`Norka Ltd and Rotva Ltd ${verb} a contract.`)).toEqual([
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ]);
  });

  it.each('terminated cancelled scrapped annulled rescinded denounced'.split(' '))('%s ends one', (verb) => {
    expect(agreementsOf(`Norka Ltd ${verb} its contract with Rotva Ltd.`)).toEqual([
      'TERMINATED CONTRACT: Norka Ltd + Rotva Ltd',
    ]);
  });

  it('are in lower case, and phrases have several words', () => {
    for (const word of verbWords.keys()) expect(word).toBe(word.toLowerCase());
    for (const [phrase] of verbPhrases) expect(phrase.split(' ').length, phrase).toBeGreaterThan(1);
  });
});

describe('supranational bodies', () => {
  it.each(supranationalBodies.map(({ name }) => name))('%s is of no country', (name) => {
    const text = `Peru and the ${name} met in Lima.`;
    expect(statementsOf(text, 'organization-named').map((statement) => statement.kind)).toContain(
      'INTERGOVERNMENTAL',
    );
    expect(statementsOf(text, 'organization-based')).toEqual([]);
  });
});

describe('countries of the vocabularies', () => {
  it('exist', () => {
    const codes = [...legalFormCountries.values(), ...languageCues.map((cue) => cue.countries)].flat();
    for (const code of codes) expect(countryOf(code), code).toBeDefined();
  });
});

describe('sectors', () => {
  it('have words', () => {
    for (const { sector, words, stems } of sectorVocabulary)
      expect(words.size + stems.length, sector).toBeGreaterThan(0);
  });
});
