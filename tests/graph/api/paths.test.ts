import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';
import { type Asked, binding, randomWorld, type Standing } from './random-world.ts';

const api = useApiFixture();

interface Path {
  length: number;
  parties: { id: string }[];
  steps: { id: string; status: string }[];
}

const question = `query ($from: PartyRef!, $to: PartyRef!, $maxLength: Int, $through: AgreementFilter, $asOf: Date, $knownAt: DateTime, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, through: $through, asOf: $asOf, knownAt: $knownAt, first: $first) {
    length parties { id } steps { id status } } }`;
const find = async (from: object, to: object, more: Record<string, unknown> = {}) =>
  (await api.answer<{ paths: Path[] }>(question, { from, to, ...more })).paths;
const shown = (paths: Path[]) =>
  paths.map(({ parties, steps }) =>
    parties
      .flatMap(({ id }, index) => [
        id.split(':')[1],
        ...(steps[index] ? [`-${steps[index].id.slice(10)}-`] : []),
      ])
      .join(' '),
  );

describe('paths', () => {
  test('a search that ends at two steps takes one statement beside those for names and records', async () => {
    await find({ name: 'SEE UP Accelerator' }, { name: 'Nomad Works' }, { first: 1 });
    expect([...api.statements].sort()).toEqual([
      'read/agreements/by-id',
      'read/parties/by-id',
      'read/parties/references',
      'read/paths/ties',
    ]);
  });

  test('come with every party and the agreement that joins it to the next', async () => {
    const paths = await find({ name: 'SEE UP Accelerator' }, { name: 'Nomad Works' });
    expect(shown(paths)).toEqual(['see-up -hub-see-up- astana-hub -hub-nomad- nomad-works']);
    expect(paths[0]!.length).toBe(2);
  });

  test('are those of either direction, turned round', async () => {
    const there = await find({ country: 'RS' }, { name: 'Yugoimport SDPR' });
    const back = await find({ name: 'Yugoimport SDPR' }, { country: 'RS' });
    expect(shown(there)).toEqual(['RS -energy- great-sky -arms- yugoimport']);
    expect(back[0]!.parties).toEqual(there[0]!.parties.toReversed());
  });

  test('go through what is signed or in force only, unless a status is asked for', async () => {
    const [from, to] = [{ name: 'Morava Grid' }, { name: 'Rhein Bank' }];
    expect(await find(from, to)).toEqual([]);
    expect(shown(await find(from, to, { through: { status: ['NEGOTIATING', 'TERMINATED'] } }))).toEqual([
      'morava-grid -hub-morava- astana-hub -hub-rhein- rhein-bank',
    ]);
    expect(shown(await find({ name: 'Astana Hub' }, to, { asOf: '2023' }))).toEqual([
      'astana-hub -hub-rhein- rhein-bank',
    ]);
  });

  test('hold at the moment, along the whole chain and below', async () => {
    const [from, to] = [{ name: 'SEE UP Accelerator' }, { name: 'Belgrade Science and Technology Park' }];
    expect(await find(from, to, { asOf: '2026-02-25' })).toEqual([]);
    const [then] = await find(from, to, { asOf: '2026-02' });
    expect(then!.steps.map(({ status }) => status)).toEqual(['SIGNED', 'SIGNED']);
    const [now] = await find(from, to);
    expect(now!.steps.map(({ status }) => status)).toEqual(['SIGNED', 'IN_FORCE']);
    expect(await find(from, to, { knownAt: '2026-02-01T00:00:00Z' })).toEqual([]);
  });

  test('a country alone is the country itself', async () => {
    expect(shown(await find({ country: 'KZ' }, { country: 'RS' }))[0]).toBe('KZ -treaty- RS');
  });

  test('are no longer than told', async () => {
    const ends = [{ country: 'KZ' }, { name: 'Yugoimport SDPR' }] as const;
    expect(await find(...ends, { maxLength: 2 })).toEqual([]);
    expect(shown(await find(...ends, { maxLength: 3 }))).toEqual([
      'KZ -treaty- RS -energy- great-sky -arms- yugoimport',
    ]);
  });

  test('to oneself, or to nobody, there are none', async () => {
    expect(await find({ country: 'KZ' }, { name: 'Kazakhstan' })).toEqual([]);
    expect(await find({ country: 'KZ' }, { name: 'Nobody At All' })).toEqual([]);
    expect(await find({ country: 'KZ' }, { country: 'FR' })).toEqual([]);
  });

  test.each([
    [{ maxLength: 0 }, 'maxLength'],
    [{ maxLength: 7 }, 'maxLength'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ from: { name: 'Institute of Physics' } }, 'from'],
    [{ to: {} }, 'to'],
    [{ to: { name: '***' } }, 'to.name'],
  ])('%j is refused, with the argument', async (wrong, argument) => {
    const { errors } = await api.ask(question, { from: { country: 'KZ' }, to: { country: 'RS' }, ...wrong });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(`${argument}:`);
  });
});

describe('in a random world', () => {
  const world = randomWorld(30, 23);
  beforeAll(() => world.load(api.graph));

  /** Every chain, the plain way, shortest first, then by name and id of each party, then by agreement. */
  function chains(from: string, to: string, maxLength: number, there: readonly Standing[]): string[][] {
    const found: string[][] = [];
    const walk = (chain: string[]): void => {
      const last = chain.at(-1)!;
      if (last === to) {
        if (chain.length > 1) found.push(chain);
        return;
      }
      if (chain.length > 2 * maxLength) return;
      for (const { id, parties } of there)
        if (parties.includes(last) && !chain.includes(id))
          for (const next of parties) if (!chain.includes(next)) walk([...chain, id, next]);
    };
    walk([from]);
    const name = (id: string) =>
      id.startsWith('organization:')
        ? id.slice(13)
        : { RS: 'serbia', KZ: 'kazakhstan', DE: 'germany', TR: 'turkiye' }[id.slice(8)]!;
    const order = (chain: string[]) =>
      chain
        .slice(1)
        .flatMap((_, index) =>
          index % 2 === 0 ? [name(chain[index + 2]!), chain[index + 2]!, chain[index + 1]!] : [],
        );
    return found.sort(
      (a, b) => a.length - b.length || (JSON.stringify(order(a)) < JSON.stringify(order(b)) ? -1 : 1),
    );
  }

  test('paths are the first of all that there are', async () => {
    const asked = fc.record({
      ends: fc.uniqueArray(fc.constantFrom(...world.partyIds), { minLength: 2, maxLength: 2 }),
      maxLength: fc.integer({ min: 1, max: 4 }),
      first: fc.constantFrom(1, 5, 100),
      kind: fc.constantFrom(null, 'TREATY'),
      moment: fc.oneof(fc.constant<Asked>({ asOf: null, knownAt: null }), world.moments),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ ends, maxLength, first, kind, moment }) => {
        const [from, to] = ends as [string, string];
        const there = world
          .at(moment)
          .filter((one) => binding.has(one.status) && (kind === null || one.kind === kind));
        const through = kind && { kind: [kind] };
        const paths = await find({ id: from }, { id: to }, { maxLength, first, through, ...moment });
        const got = paths.map(({ parties, steps }) =>
          parties.flatMap(({ id }, at) => (steps[at] ? [id, steps[at].id] : [id])),
        );
        expect(got).toEqual(chains(from, to, maxLength, there).slice(0, first));
      }),
      { numRuns: 100, seed: 9 },
    );
  }, 120_000);
});

describe('a hub', () => {
  beforeAll(() =>
    api.graph.write(async (transaction) => {
      const run = (text: string) => transaction.run({ name: 'hub', mode: 'write', text }, {});
      await run('MATCH (node:Agreement|Organization|StatusChange) DETACH DELETE node');
      await run(`MATCH (hub:Country {code: 'KZ'}) UNWIND range(0, 4999) AS index
        CREATE (one:Organization:Party {id: 'organization:o' + index, name: 'O ' + index, nameKey: 'o ' + index, aliases: [], kind: 'OTHER'})
        CREATE (agreement:Agreement {id: 'agreement:h' + index, title: 'H', kind: 'CONTRACT', status: 'SIGNED', sourceCount: 1, knownFrom: '2020-01-01T00:00:00.000Z'})
        CREATE (hub)-[:PARTY_TO {claims: []}]->(agreement)<-[:PARTY_TO {claims: []}]-(one)`);
    }),
  );

  test('joins any two without a look at all that it has', async () => {
    const paths = await find(
      { id: 'organization:o17' },
      { id: 'organization:o4017' },
      { maxLength: 6, first: 1 },
    );
    expect(shown(paths)).toEqual(['o17 -h17- KZ -h4017- o4017']);
  });

  test('makes no longer chains where there are none, and the search for them ends', async () => {
    const paths = await find(
      { id: 'organization:o17' },
      { id: 'organization:o4017' },
      { maxLength: 6, first: 100 },
    );
    expect(paths).toHaveLength(1);
    expect(api.statements.filter((name) => name === 'read/paths/ties').length).toBeLessThanOrEqual(4);
    expect(await find({ country: 'KZ' }, { country: 'RS' }, { maxLength: 6 })).toEqual([]);
  });
});
