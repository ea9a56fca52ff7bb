import type { AskServices } from '../../src/ask/ask.ts';
import type { Candidate } from '../../src/ask/candidate.ts';
import type { Operation } from '../../src/ask/operation.ts';
import { nameKey } from '../../src/model/name-key.ts';

const organization = (id: string, name: string, countryCode: string, kind = 'COMPANY'): Candidate => ({
  id: `organization:${id}`,
  type: 'organization',
  name,
  countryCode,
  kind,
});

/** Names that the graph has. */
export const names: Readonly<Record<string, readonly Candidate[]>> = {
  'Astana Hub': [organization('astana-hub', 'Astana Hub', 'KZ', 'TECHNOPARK')],
  'Great Sky': [organization('great-sky', 'Great Sky', 'KZ')],
  'Bio4 Campus': [organization('bio4', 'Bio4 Campus', 'RS')],
  'Belgrade Science and Technology Park': [
    organization('bstp', 'Belgrade Science and Technology Park', 'RS'),
  ],
  'Winegrowers’ Union': [organization('wine', 'Winegrowers’ Union', 'GE', 'NGO')],
  'Institute of Physics': [
    organization('physics-rs', 'Institute of Physics', 'RS', 'RESEARCH_INSTITUTE'),
    organization('physics-de', 'Institute of Physics', 'DE', 'RESEARCH_INSTITUTE'),
  ],
  Tokayev: [
    { id: 'person:tokayev', type: 'person', name: 'Kassym-Jomart Tokayev', countryCode: null, kind: null },
  ],
  // What is called like a word of the grammar is a name only with its capital.
  Partners: [organization('partners', 'Partners', 'RS')],
};

const byKey = new Map(Object.entries(names).map(([name, found]) => [nameKey(name), found]));

/** The names above, and a graph in which everything else is empty; tells the operations that were run. */
export function emptyWorld(): AskServices & { readonly ran: Operation[] } {
  const ran: Operation[] = [];
  const page = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
  return {
    ran,
    today: '2026-11-23',
    lookUp: async (keys) =>
      new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!] as const] : []))),
    suggest: async (name) => (name === 'Astana Hubb' ? ['Astana Hub'] : []),
    run: async (operation) => {
      ran.push(operation);
      return {
        agreements: page,
        organizations: page,
        people: page,
        events: page,
        tradeFigures: page,
        articles: page,
        paths: [],
        node: null,
      };
    },
  };
}
