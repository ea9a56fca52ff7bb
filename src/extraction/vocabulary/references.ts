import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { readWords } from './read-words.ts';

/** Nouns by which a text points back at an organization, with the kinds that they fit (none: any). */
export const referenceNouns: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<
  string,
  readonly OrganizationKind[]
>([
  ['company', ['COMPANY', 'BANK', 'FUND']],
  ['firm', ['COMPANY']],
  ['group', ['COMPANY', 'BANK']],
  ['corporation', ['COMPANY', 'GOVERNMENT_AGENCY']],
  ['airline', ['COMPANY']],
  ['carrier', ['COMPANY']],
  ['manufacturer', ['COMPANY']],
  ['producer', ['COMPANY']],
  ['utility', ['COMPANY']],
  ['operator', ['COMPANY']],
  ['contractor', ['COMPANY']],
  ['developer', ['COMPANY']],
  ['miner', ['COMPANY']],
  ['exporter', ['COMPANY']],
  ['bank', ['BANK']],
  ['lender', ['BANK']],
  ['fund', ['FUND']],
  ['foundation', ['NGO']],
  ['association', ['NGO', 'CHAMBER']],
  ['federation', ['NGO']],
  ['university', ['UNIVERSITY']],
  ['academy', ['UNIVERSITY']],
  ['institute', ['RESEARCH_INSTITUTE']],
  ['ministry', ['MINISTRY']],
  ['department', ['MINISTRY']],
  ['agency', ['GOVERNMENT_AGENCY']],
  ['authority', ['GOVERNMENT_AGENCY']],
  ['commission', ['GOVERNMENT_AGENCY']],
  ['administration', ['GOVERNMENT_AGENCY']],
  ['directorate', ['GOVERNMENT_AGENCY']],
  ['board', ['GOVERNMENT_AGENCY']],
  ['office', ['GOVERNMENT_AGENCY']],
  ['chamber', ['CHAMBER']],
  ['council', ['CHAMBER', 'OTHER']],
  ['centre', ['OTHER', 'RESEARCH_INSTITUTE', 'GOVERNMENT_AGENCY']],
  ['center', ['OTHER', 'RESEARCH_INSTITUTE', 'GOVERNMENT_AGENCY']],
  ['hospital', ['OTHER']],
  ['museum', ['OTHER']],
  ['railway', ['COMPANY', 'GOVERNMENT_AGENCY']],
  ['port', ['COMPANY', 'GOVERNMENT_AGENCY']],
  ['insurer', ['COMPANY']],
  ['retailer', ['COMPANY']],
  ['refiner', ['COMPANY']],
  ['refinery', ['COMPANY']],
  ['brewer', ['COMPANY']],
  ['supplier', ['COMPANY']],
  ['builder', ['COMPANY']],
  ['shipyard', ['COMPANY']],
  ['maker', ['COMPANY']],
  ['planemaker', ['COMPANY']],
  ['carmaker', ['COMPANY']],
  ['giant', ['COMPANY']],
  ['conglomerate', ['COMPANY']],
  ['holding', ['COMPANY']],
  ['distributor', ['COMPANY']],
  ['cooperative', ['COMPANY', 'NGO']],
  ['startup', ['COMPANY']],
  ['start-up', ['COMPANY']],
  ['clinic', ['OTHER', 'COMPANY']],
  ['college', ['UNIVERSITY']],
  ['school', ['UNIVERSITY', 'OTHER']],
  ['charity', ['NGO']],
  ['municipality', ['GOVERNMENT_AGENCY']],
  ['observatory', ['RESEARCH_INSTITUTE', 'OTHER']],
  ['exchange', ['COMPANY', 'OTHER']],
  ['archive', ['OTHER', 'GOVERNMENT_AGENCY']],
  ['laboratory', ['RESEARCH_INSTITUTE', 'COMPANY', 'OTHER']],
  ['regulator', ['GOVERNMENT_AGENCY']],
  ['broadcaster', ['COMPANY', 'MEDIA', 'OTHER']],
  ['library', ['OTHER']],
  ['theatre', ['OTHER']],
  ['institution', []],
  ['body', []],
  ['entity', []],
  ['partner', []],
  ['organization', []],
  ['organisation', []],
]);

/** Plural nouns of organizations: `the two companies`, `both universities`. */
export const pluralReferenceNouns: ReadonlyMap<string, readonly OrganizationKind[]> = new Map(
  [...referenceNouns].flatMap(([noun, kinds]) => {
    const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return [[plural, kinds] as const];
  }),
);

/** Plural nouns that mean two states: `the two sides`, `both governments`, `the Ministers`. */
export const stateNouns = readWords(`
countries governments sides parties states nations ministers ministries leaders presidents delegations co-chairs premiers
neighbours neighbors capitals republics co-chairmen parliaments
`);

/** Those of them that mean two states even without a number before. */
export const plainStateNouns = readWords(
  'sides parties ministers co-chairs leaders presidents governments co-chairmen',
);

/** Nouns after a demonym that make it the state: `the Kenyan side`, `the Emirati government`. */
export const sideNouns = readWords(
  'side government delegation party authorities state counterpart counterparts governments',
);
