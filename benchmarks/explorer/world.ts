import { createRandom } from '../api/random.ts';

/** A party as the API answers it. */
export interface WorldParty {
  readonly __typename: 'Country' | 'Organization';
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly kind?: string;
  readonly country?: { readonly id: string; readonly code: string; readonly name: string } | null;
}

/** An agreement as the API answers it. */
export interface WorldAgreement {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly sector: string | null;
  readonly signedOn: string;
  readonly sourceCount: number;
  readonly parties: readonly WorldParty[];
}

/** A generated network: so many parties, and an agreement for each of so many ties. */
export interface World {
  readonly parties: ReadonlyMap<string, WorldParty>;
  readonly agreementsOf: ReadonlyMap<string, readonly WorldAgreement[]>;
  /** Where each stands, in units of the canvas. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
}

const kinds = [
  'COMPANY',
  'GOVERNMENT_AGENCY',
  'MINISTRY',
  'UNIVERSITY',
  'ACCELERATOR',
  'FUND',
  'NGO',
  'CHAMBER',
];
const statuses = ['SIGNED', 'SIGNED', 'SIGNED', 'IN_FORCE', 'NEGOTIATING', 'EXPIRED'];
const words = [
  'Altai',
  'Danube',
  'Steppe',
  'Meridian',
  'Harbour',
  'Cedar',
  'Northern',
  'Silk',
  'Delta',
  'Aurora',
];
const things = [
  'Energy',
  'Logistics',
  'Institute',
  'Ministry of Trade',
  'Fund',
  'Works',
  'Port',
  'Agency',
  'Labs',
  'Union',
];

const codes = 'KZ RS DE FR CN US GB TR UZ KE GH CL KR PT MA GE VN SI EE DK'.split(' ');

/**
 * A world with hubs, the same for the same numbers: the party at rank r has ties in proportion to r to the power of -2/3.
 * No two parties have two ties.
 */
export function makeWorld(partyCount: number, tieCount: number): World {
  const random = createRandom(7);
  const parties = new Map<string, WorldParty>();
  const places = new Map<string, readonly [number, number]>();
  for (let index = 0; index < partyCount; index += 1) {
    const code = codes[index % codes.length]!;
    const name = `${random.pick(words)} ${random.pick(things)} ${index}`;
    const id = `organization:${index.toString(16).padStart(20, '0')}`;
    const country = { id: `country:${code}`, code, name: code };
    parties.set(id, { __typename: 'Organization', id, name, kind: random.pick(kinds), country });
    const angle = index * 2.399963;
    const radius = 60 * Math.sqrt(index + 1);
    places.set(id, [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]);
  }
  const ids = [...parties.keys()];
  const agreementsOf = new Map<string, WorldAgreement[]>(ids.map((id) => [id, []]));
  const tied = new Set<string>();
  while (tied.size < tieCount) {
    const [one, other] = [random.skewed(partyCount), random.below(partyCount)].sort((a, b) => a - b);
    const key = `${one}|${other}`;
    if (one === other || tied.has(key)) continue;
    tied.add(key);
    const both = [parties.get(ids[one!]!)!, parties.get(ids[other!]!)!];
    const agreement: WorldAgreement = {
      id: `agreement:${tied.size}`,
      title: `Memorandum between ${both[0]!.name} and ${both[1]!.name}`,
      kind: 'MEMORANDUM',
      status: random.pick(statuses),
      sector: random.pick(['energy', 'transport', 'digital', null] as const),
      signedOn: `20${10 + random.below(16)}-0${1 + random.below(9)}`,
      sourceCount: 1,
      parties: both,
    };
    for (const { id } of both) agreementsOf.get(id)!.push(agreement);
  }
  return { parties, agreementsOf, places };
}
