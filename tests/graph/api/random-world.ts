import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { involveCountries } from '../../../src/load/derive/involve-countries.ts';
import { GraphStateBuilder } from '../../../src/load/graph-state.ts';
import { normalizeInstant } from '../../../src/model/instant.ts';
import { periodOf } from '../../../src/model/partial-date.ts';

/** A change of status as the graph has it. */
export interface Change {
  status: string;
  on: string | null;
  heldFrom: string | null;
  knownFrom: string;
}

/** An agreement of the random world. */
export interface Agreement {
  id: string;
  kind: string;
  sector: string | null;
  history: Change[];
  /** Since when each is known to be a party. */
  parties: Record<string, string>;
}

/** As it was at a moment. */
export interface Standing extends Pick<Agreement, 'id' | 'kind' | 'sector'> {
  status: string;
  signedOn: string | null;
  parties: string[];
}

/** A moment as the API takes it; null is no limit. */
export interface Asked {
  asOf: string | null;
  knownAt: string | null;
}

/** Statuses that make partners. */
export const binding: ReadonlySet<string> = new Set(['SIGNED', 'IN_FORCE']);

const days = ['2024-12-31', '2025-02-01', '2025-02-28', '2025-03-15', '2026-01-01'];
const instants = ['2025-01-01', '2025-02-28', '2025-06-30', '2026-01-01'].map(
  (day) => `${day}T12:00:00.000Z`,
);
const homes: Record<string, [code: string, knownFrom: string] | null> = {
  a: ['RS', instants[0]!],
  b: ['RS', instants[2]!],
  c: ['KZ', instants[1]!],
  d: ['DE', instants[3]!],
  e: null,
  f: ['KZ', instants[0]!],
};
const codes = ['RS', 'KZ', 'DE', 'TR'];
const partyIds = [
  ...codes.map((code) => `country:${code}`),
  ...Object.keys(homes).map((letter) => `organization:${letter}`),
];

const change = fc.record<Change>({
  status: fc.constantFrom('NEGOTIATING', 'PLANNED', 'SIGNED', 'SIGNED', 'IN_FORCE', 'TERMINATED', 'DENIED'),
  on: fc.constantFrom(null, '2024', '2025-02', '2025-03-15', '2025-11'),
  heldFrom: fc.constantFrom(null, ...days),
  knownFrom: fc.constantFrom(...instants),
});

function drawAgreements(size: number, seed: number): Agreement[] {
  const world = fc.array(
    fc.record({
      kind: fc.constantFrom('TREATY', 'CONTRACT', 'MEMORANDUM'),
      sector: fc.constantFrom(null, 'energy', 'digital'),
      history: fc.array(change, { minLength: 1, maxLength: 3 }),
      parties: fc.dictionary(fc.constantFrom(...partyIds), fc.constantFrom(...instants), {
        minKeys: 1,
        maxKeys: 3,
      }),
    }),
    { minLength: size, maxLength: size },
  );
  return fc
    .sample(world, { numRuns: 1, seed })[0]!
    .map((one, index) => ({ id: `agreement:${String(index).padStart(3, '0')}`, ...one }));
}

/** Agreements between countries and organizations, with what the API should say of them, computed the plain way. */
export interface RandomWorld {
  readonly agreements: readonly Agreement[];
  readonly partyIds: readonly string[];
  readonly codes: readonly string[];
  /** Moments of every kind. */
  readonly moments: fc.Arbitrary<Asked>;
  /** The agreements that were there, as they were. */
  at(asked: Asked): Standing[];
  /** The country that a party is, or where it was known to be based. */
  countryOf(party: string, asked: Asked): string | null;
  /** Takes the place of every agreement and organization of the graph. */
  load(graph: Graph): Promise<void>;
}

const signedOnOf = (history: readonly Change[]) =>
  history.findLast(({ status, on }) => status === 'SIGNED' && on !== null)?.on ?? null;

/** The same world for the same seed. */
export function randomWorld(size: number, seed: number): RandomWorld {
  const agreements = drawAgreements(size, seed);
  const instantOf = (asked: Asked) => asked.knownAt && normalizeInstant(asked.knownAt);
  const at: RandomWorld['at'] = (asked) => {
    const day = asked.asOf && periodOf(asked.asOf)!.to;
    const instant = instantOf(asked);
    return agreements.flatMap(({ history, parties, ...rest }) => {
      const visible = history.filter(
        (one) =>
          (instant === null || one.knownFrom <= instant) &&
          (day === null || (one.heldFrom ?? one.knownFrom.slice(0, 10)) <= day),
      );
      if (visible.length === 0) return [];
      const known = Object.keys(parties).filter((id) => instant === null || parties[id]! <= instant);
      return [{ ...rest, status: visible.at(-1)!.status, signedOn: signedOnOf(visible), parties: known }];
    });
  };
  const countryOf: RandomWorld['countryOf'] = (party, asked) => {
    const [type, rest] = party.split(':') as [string, string];
    if (type === 'country') return rest;
    const home = homes[rest];
    const instant = instantOf(asked);
    return home && (instant === null || home[1] <= instant) ? home[0] : null;
  };
  const moments = fc.record({
    asOf: fc.constantFrom(null, '2024', '2025', '2025-02', '2030', ...days),
    knownAt: fc.constantFrom(null, '2024-01-01T00:00:00Z', '2025-02-28T13:00:00+01:00', ...instants),
  });
  return { agreements, partyIds, codes, moments, at, countryOf, load: (graph) => load(graph, agreements) };
}

/** Rows for the edges to countries, by the derivation itself. */
function involvements(agreements: readonly Agreement[]) {
  const state = new GraphStateBuilder();
  for (const { id, kind, sector, history, parties } of agreements) {
    const countries = Object.keys(parties).flatMap((party) =>
      party.startsWith('country:') ? party.slice(8) : (homes[party.slice(13)]?.[0] ?? []),
    );
    const signedOn = signedOnOf(history);
    const properties = {
      kind,
      sector,
      status: history.at(-1)!.status,
      signedOn,
      signedFrom: signedOn && periodOf(signedOn)!.from,
      signedTo: signedOn && periodOf(signedOn)!.to,
      countryCodes: [...new Set(countries)].sort(),
    };
    involveCountries(state, id, properties, countries);
    state.addNode(id, ['Agreement'], properties);
  }
  return {
    nodes: Object.fromEntries([...state.nodes.values()].map(({ id, properties }) => [id, properties])),
    edges: [...state.relations.values()].map((edge) => ({ ...edge })),
  };
}

async function load(graph: Graph, agreements: readonly Agreement[]): Promise<void> {
  const { nodes, edges } = involvements(agreements);
  const organizations = Object.entries(homes).map(([letter, home]) => ({ letter, home }));
  await graph.write(async (transaction) => {
    const run = (text: string) =>
      transaction.run(
        { name: 'world', mode: 'write', text },
        { agreements, nodes, edges, organizations, codes },
      );
    await run('MATCH (node:Agreement|Organization|StatusChange) DETACH DELETE node');
    await run(`UNWIND $organizations AS row
      CREATE (one:Organization:Party {id: 'organization:' + row.letter, name: row.letter, nameKey: row.letter, aliases: [row.letter],
        kind: 'OTHER', countryCode: row.home[0], countryBasis: CASE WHEN row.home IS NULL THEN null ELSE 'STATED' END,
        knownFrom: '2020-01-01T00:00:00.000Z'})
      WITH one, row MATCH (country:Country {code: row.home[0]})
      CREATE (one)-[:BASED_IN {basis: 'STATED', claims: [], knownFrom: row.home[1]}]->(country)`);
    await run(`UNWIND $agreements AS row
      CREATE (agreement:Agreement {id: row.id, title: row.id, sourceCount: 1, knownFrom: '2020-01-01T00:00:00.000Z'})
      SET agreement += $nodes[row.id]
      FOREACH (ordinal IN range(0, size(row.history) - 1) |
        CREATE (agreement)-[:HAS_STATUS]->(change:StatusChange {id: row.id + '#' + ordinal, ordinal: ordinal})
        SET change += row.history[ordinal])
      WITH agreement, row UNWIND keys(row.parties) AS id MATCH (party:Party {id: id})
      CREATE (party)-[:PARTY_TO {claims: [], knownFrom: row.parties[id]}]->(agreement)`);
    await run(`UNWIND $edges AS row MATCH (agreement:Agreement {id: row.from}), (country:Country {id: row.to})
      CREATE (agreement)-[edge:INVOLVES]->(country) SET edge = row.properties`);
  });
}
