import { describe, expect, it } from 'vitest';
import { knownHome } from '../../src/extraction/entities/known-home.ts';
import { countryOf } from '../../src/ontology/countries.ts';
import { knownOrganizations } from '../../src/ontology/known-organizations.ts';
import { countryOfOrganization } from './read.ts';

describe('organizations whose home everybody knows', () => {
  it('finds each by its name, and gives each a state', () => {
    const lost = knownOrganizations.filter(
      ({ name, country }) => knownHome(name.toUpperCase(), [country]) !== country,
    );
    expect(lost).toEqual([]);
    expect(knownOrganizations.filter(({ country }) => !countryOf(country))).toEqual([]);
    expect(knownOrganizations.length).toBeGreaterThan(1_000);
  });

  it.each([
    ['Siemens Energy', 'DE'],
    ['Škoda Auto', 'CZ'],
    ['DP World Callao', 'AE'],
  ])('%s is of %s by how it begins', (name, country) => {
    expect(knownHome(name, [])).toBe(country);
  });

  it('leaves a short name alone where the article speaks of another state', () => {
    expect(knownHome('PLN', ['FJ'])).toBeNull();
    expect(knownHome('PLN', ['FJ', 'ID'])).toBe('ID');
  });

  it('does not know what only begins like one', () => {
    expect(knownHome('Sonangolia Ltd', ['AO'])).toBeNull();
    expect(knownHome('Vexta Holding', ['AO'])).toBeNull();
  });

  it('gives the home of a body of which an article tells nothing, and what an article tells goes before it', () => {
    const told = (text: string) => countryOfOrganization(text, 'Sonangol');
    expect(told('Fiji and Jordan met. Reporters asked Sonangol about the contract.')).toBe(
      'AO REFERENCE_DATA',
    );
    expect(told('Fiji and Jordan met. Reporters asked the Jordanian company Sonangol about it.')).toMatch(
      /^JO /,
    );
  });
});
