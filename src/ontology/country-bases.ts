/** How the country of an organization is known; earlier entries are the stronger evidence. */
export const countryBases = [
  { basis: 'CURATED', description: 'A person said so.' },
  { basis: 'STATED', description: 'The article says so.' },
  {
    basis: 'DEMONYM',
    description: "An adjective or possessive of the country goes with the name: Serbia's, Serbian.",
  },
  { basis: 'CITY', description: "The organization's city is told." },
  { basis: 'NAME', description: 'The name itself holds the country or one of its cities.' },
  {
    basis: 'REFERENCE_DATA',
    description: 'Everybody knows it: it comes with the reference data.',
  },
  { basis: 'LISTED_WITH', description: 'It stands in a list whose head tells the country.' },
  { basis: 'COUNTERPART', description: 'The other side of a two-country agreement is of the other country.' },
] as const;

/** One of the closed set of grounds for an organization's country, as the API spells it. */
export type CountryBasis = (typeof countryBases)[number]['basis'];
