import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { normalizeInstant } from '../../../src/model/instant.ts';
import { periodOf } from '../../../src/model/partial-date.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Change {
  status: string;
  on: string | null;
  heldFrom: string | null;
  knownFrom: string;
}

interface Agreement {
  id: string;
  history: Change[];
  /** Since when each is known to be a party. */
  parties: Record<string, string>;
}

const partyIds = ['country:RS', 'country:DE', ...'abcd'.split('').map((letter) => `organization:${letter}`)];
const days = ['2024-12-31', '2025-02-01', '2025-02-28', '2025-03-15', '2026-01-01'];
const instants = ['2025-01-01', '2025-02-28', '2025-06-30', '2026-01-01'].map(
  (day) => `${day}T12:00:00.000Z`,
);
const binding = new Set(['SIGNED', 'IN_FORCE']);

const change = fc.record<Change>({
  status: fc.constantFrom('NEGOTIATING', 'PLANNED', 'SIGNED', 'SIGNED', 'IN_FORCE', 'TERMINATED', 'DENIED'),
  on: fc.constantFrom(null, '2024', '2025-02', '2025-03-15'),
  heldFrom: fc.constantFrom(null, ...days),
  knownFrom: fc.constantFrom(...instants),
});
const world = fc.array(
  fc.record({
    history: fc.array(change, { minLength: 1, maxLength: 4 }),
    parties: fc.dictionary(fc.constantFrom(...partyIds), fc.constantFrom(...instants), {
      minKeys: 1,
      maxKeys: 3,
    }),
  }),
  { minLength: 40, maxLength: 40 },
);
const agreements: Agreement[] = fc
  .sample(world, { numRuns: 1, seed: 5 })[0]!
  .map((one, index) => ({ id: `agreement:${String(index).padStart(2, '0')}`, ...one }));

beforeAll(() =>
  api.graph.write(async (transaction) => {
    const run = (text: string) =>
      transaction.run({ name: 'world', mode: 'write', text }, { agreements, partyIds });
    await run('MATCH (node:Agreement|Organization|StatusChange) DETACH DELETE node');
    await run(`UNWIND $partyIds AS id WITH id WHERE id STARTS WITH 'organization:'
      CREATE (:Organization:Party {id: id, name: id, nameKey: id, aliases: [id], kind: 'OTHER', knownFrom: '2020-01-01T00:00:00.000Z'})`);
    await run(`UNWIND $agreements AS row
      CREATE (agreement:Agreement {id: row.id, title: row.id, kind: 'OTHER', status: row.history[-1].status, sourceCount: 1,
        knownFrom: '2020-01-01T00:00:00.000Z', countryCodes: []})
      FOREACH (ordinal IN range(0, size(row.history) - 1) |
        CREATE (agreement)-[:HAS_STATUS]->(change:StatusChange {id: row.id + ordinal, ordinal: ordinal})
        SET change += row.history[ordinal])
      WITH agreement, row UNWIND keys(row.parties) AS id MATCH (party:Party {id: id})
      CREATE (party)-[:PARTY_TO {claims: [], knownFrom: row.parties[id]}]->(agreement)`);
  }),
);

/** What the API should say, computed the plain way. */
function expected(day: string | null, instant: string | null) {
  const counts = (one: Change) =>
    (instant === null || one.knownFrom <= instant) &&
    (day === null || (one.heldFrom ?? one.knownFrom.slice(0, 10)) <= day);
  const known = (since: string | undefined) => since !== undefined && (instant === null || since <= instant);
  const there = agreements.flatMap(({ id, history, parties }) => {
    const visible = history.filter(counts);
    if (visible.length === 0) return [];
    const signedOn = visible.findLast(({ status, on }) => status === 'SIGNED' && on !== null)?.on ?? null;
    const named = Object.keys(parties).filter((party) => known(parties[party]));
    return [
      { id, status: visible.at(-1)!.status, signedOn, named, history: visible.map(({ status }) => status) },
    ];
  });
  const partners = (party: string) => {
    const ties = there.filter(({ status, named }) => binding.has(status) && named.includes(party));
    return [...new Set(ties.flatMap(({ named }) => named))].filter((other) => other !== party).sort();
  };
  return { there, partners };
}

interface Answer {
  agreements: {
    totalCount: number;
    nodes: {
      id: string;
      status: string;
      signedOn: string;
      parties: { id: string }[];
      statusHistory: Change[];
    }[];
  };
  signed: { nodes: { id: string }[] };
  inFebruary: { nodes: { id: string }[] };
  withA: { totalCount: number; nodes: { id: string }[] };
  serbian: { nodes: { id: string }[] };
  a: { partners: { totalCount: number; edges: { node: { id: string }; agreements: { id: string }[] }[] } };
}

const question = `query At($asOf: Date, $knownAt: DateTime) {
  agreements(asOf: $asOf, knownAt: $knownAt, first: 100) { totalCount nodes { id status signedOn parties { id } statusHistory { status } } }
  signed: agreements(filter: { status: [SIGNED] }, asOf: $asOf, knownAt: $knownAt, first: 100) { nodes { id } }
  inFebruary: agreements(filter: { signedOn: { from: "2025-02", to: "2025-02" } }, asOf: $asOf, knownAt: $knownAt, first: 100) { nodes { id } }
  withA: organizations(filter: { partnersWith: { id: "organization:a" } }, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { id } }
  serbian: organizations(filter: { and: [{ partnersWith: { country: "RS" } }] }, asOf: $asOf, knownAt: $knownAt) { nodes { id } }
  a: node(id: "organization:a") { ... on Party { partners(asOf: $asOf, knownAt: $knownAt) {
    totalCount edges { node { id } agreements { id } } } } } }`;

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

test('whatever the moment, the API says what the histories tell', async () => {
  const moments = fc.record({
    asOf: fc.constantFrom(null, '2024', '2025', '2025-02', '2025-03', '2030', ...days),
    knownAt: fc.constantFrom(
      null,
      '2024-01-01T00:00:00Z',
      '2025-02-28T13:00:00+01:00',
      '2025-02-28T12:59:59.9+01:00',
      ...instants,
    ),
  });
  await fc.assert(
    fc.asyncProperty(moments, async ({ asOf, knownAt }) => {
      const { there, partners } = expected(asOf && periodOf(asOf)!.to, knownAt && normalizeInstant(knownAt));
      const answer = await api.answer<Answer>(question, { asOf, knownAt });
      if (asOf !== null || knownAt !== null) {
        expect(
          answer.agreements.nodes
            .map(({ parties, statusHistory, ...rest }) => ({
              ...rest,
              named: ids(parties),
              history: statusHistory.map(({ status }) => status),
            }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ).toEqual(there.map((one) => ({ ...one, named: one.named.toSorted() })));
        const february = there.filter(({ signedOn }) => signedOn === '2025-02');
        expect(ids(answer.inFebruary.nodes)).toEqual(ids(february));
      }
      expect(answer.agreements.totalCount).toBe(there.length);
      expect(ids(answer.signed.nodes)).toEqual(ids(there.filter(({ status }) => status === 'SIGNED')));
      const own = partners('organization:a');
      const organizations = own.filter((id) => id.startsWith('organization:'));
      expect(ids(answer.withA.nodes)).toEqual(organizations);
      expect(answer.withA.totalCount).toBe(organizations.length);
      expect(answer.a.partners.totalCount).toBe(own.length);
      expect(answer.a.partners.edges.map(({ node }) => node.id).sort()).toEqual(own);
      for (const { node, agreements: ties } of answer.a.partners.edges)
        expect(ids(ties)).toEqual(
          ids(
            there.filter(
              ({ status, named }) =>
                binding.has(status) && named.includes('organization:a') && named.includes(node.id),
            ),
          ),
        );
      const withSerbia = partners('country:RS').filter((id) => id.startsWith('organization:'));
      expect(ids(answer.serbian.nodes)).toEqual(withSerbia);
    }),
    { numRuns: 60, seed: 11 },
  );
}, 120_000);
