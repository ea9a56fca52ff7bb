import { describe, expect, it } from 'vitest';
import { countries, countryOf } from '../../src/ontology/countries.ts';

describe('countries', () => {
  it('knows every state by code, name and demonym', () => {
    expect(countryOf('KG')?.demonyms).toContain('Kyrgyz');
    expect(countryOf('CI')?.names).toContain('Ivory Coast');
    expect(countryOf('CD')?.names).toContain('Zaire');
    expect(countryOf('XK')?.capitals).toContain('Prishtina');
  });

  it('gives each code once', () => {
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length);
  });

  it('has a demonym and a capital for every member of the United Nations in the table', () => {
    for (const code of ['FR', 'TJ', 'UY', 'ZW', 'MM', 'MK', 'SA', 'KR']) {
      expect(countryOf(code)?.demonyms.length, code).toBeGreaterThan(0);
      expect(countryOf(code)?.capitals.length, code).toBeGreaterThan(0);
    }
  });

  it('keeps North and South Korea apart', () => {
    expect(countryOf('KR')?.names).toContain('Korea');
    expect(countryOf('KP')?.names).not.toContain('Korea');
  });
});
