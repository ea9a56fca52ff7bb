import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ReadItem } from '../../../src/article/item.ts';
import { AppError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { verifyGraph } from '../../../src/load/verify-graph.ts';
import { compareRebuilt, loadItems, openCuration, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { Dice, names, randomStory } from './random-stories.ts';

const driver = connect();
let graph: Graph;
beforeAll(() => {
  graph = openGraph({ address: inject('database') });
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const said = { author: 'Vesna', reason: 'it is so' };
const steps = [
  ...['load', 'load', 'load', 'revise', 'retract', 'merge', 'split', 'split articles'],
  ...['set country', 'review', 'undo', 'undo'],
] as const;

/** What a run has done so far. */
interface Run {
  readonly dice: Dice;
  readonly pool: readonly string[];
  readonly loaded: ReadItem[];
  /** Judgements that stand, by id. */
  readonly decided: string[];
  readonly now: () => Date;
}

/** Rows of what there is to decide about, in an order that does not change. */
async function rows(query: string): Promise<{ id: string; of: string[] }[]> {
  const { records } = await driver.executeQuery(query);
  return records.map((row) => ({ id: row.get('id'), of: row.has('of') ? row.get('of') : [] }));
}

const queries = {
  articles: 'MATCH (n:Article) RETURN n.id AS id ORDER BY id',
  organizations: 'MATCH (n:Organization) RETURN n.id AS id ORDER BY id',
  named: 'MATCH (n:Organization) WHERE size(n.aliases) > 1 RETURN n.id AS id, n.aliases AS of ORDER BY id',
  told: `MATCH (n:Organization)-[:SUPPORTED_BY]->()-[:IN]->(a:Article) WITH n, a ORDER BY a.id
    WITH n, collect(DISTINCT a.id) AS of WHERE size(of) > 1 RETURN n.id AS id, of ORDER BY id`,
  unsure: "MATCH (n:Judgement:Derived {verdict: 'unsure'}) RETURN n.id AS id ORDER BY id",
};

async function decide(step: (typeof steps)[number], { dice, now }: Run): Promise<string | null> {
  const curation = openCuration(graph, now);
  const choose = async (query: string) => dice.pick(await rows(query)) ?? null;
  if (step === 'retract') {
    const one = await choose(queries.articles);
    return one && (await curation.retractArticle(one.id, said)).judgementId;
  }
  if (step === 'split' || step === 'split articles') {
    const one = await choose(step === 'split' ? queries.named : queries.told);
    const part = one && [dice.pick(one.of)];
    const apart =
      step === 'split' ? { names: part ?? [], articles: [] } : { names: [], articles: part ?? [] };
    return one && (await curation.splitOrganization(one.id, apart, said)).judgementId;
  }
  if (step === 'review') {
    const one = await choose(queries.unsure);
    return (
      one && (await curation.decideJudgement(one.id, dice.pick(['same', 'different']), said)).judgementId
    );
  }
  const [one, other] = [await choose(queries.organizations), await choose(queries.organizations)];
  if (!one || !other) return null;
  if (step === 'set country')
    return (await curation.setCountry(one.id, dice.pick(['ME', 'RS', 'KZ']), said)).judgementId;
  return (await curation.mergeOrganizations(one.id, [other.id], said)).judgementId;
}

async function take(step: (typeof steps)[number], run: Run): Promise<void> {
  const { dice, pool, loaded, decided, now } = run;
  if (step === 'load' || step === 'revise') {
    const revised = step === 'revise' && loaded.length > 0 ? [dice.pick(loaded)] : dice.range(1, 7);
    const items = revised.map((one, index) =>
      randomStory(dice, loaded.length + index, pool, typeof one === 'number' ? undefined : one),
    );
    loaded.push(...items);
    await loadItems({ graph, items, now });
  } else if (step === 'undo') {
    const [id] = decided.splice(Math.floor(dice.range(0, 20).length) % Math.max(1, decided.length), 1);
    if (id !== undefined) await openCuration(graph, now).undoJudgement(id, said);
  } else {
    // What cannot be said of this graph is refused, and nothing is changed.
    const id = await decide(step, run).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'BAD_USER_INPUT') return null;
      throw error;
    });
    if (id !== null) decided.push(id);
  }
}

function clock(): () => Date {
  let second = 0;
  return () => new Date(Date.UTC(2026, 10, 23) + 1000 * second++);
}

const nothing = { nodesToWrite: [], nodesToDelete: [], relationsToCreate: [], relationsToDelete: [] };

describe('a change', { timeout: 600_000 }, () => {
  it('leaves, after every step, the graph that all articles, claims and judgements make', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true })),
        async (stream) => {
          await emptyDatabase(driver);
          await migrate(graph);
          const dice = new Dice(() => stream.next().value as number);
          const pool = names.filter((_, index) => index % 5 === 0 || dice.chance(0.5));
          const run: Run = { dice, pool, loaded: [], decided: [], now: clock() };
          const taken: string[] = [];
          for (const step of ['load', 'load', ...dice.range(4, 9).map(() => dice.pick(steps))] as const) {
            taken.push(step);
            await take(step, run);
            expect(await compareRebuilt(graph), taken.join(', ')).toEqual(nothing);
          }
          for await (const { invariant, flaws } of verifyGraph(graph, 5))
            expect(flaws, invariant).toEqual([]);
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('reads no more for a further article about somebody, however many there are already', async () => {
    await emptyDatabase(driver);
    await migrate(graph);
    let read = 0;
    const counting = openGraph({
      address: inject('database'),
      onStatement: ({ rows: answered }) => {
        read += answered;
      },
    });
    const load = (from: number, to: number) =>
      loadItems({
        graph: counting,
        items: Array.from({ length: to - from }, (_, index) =>
          tryRead({
            name: `${from + index}.txt`,
            format: 'text',
            bytes: Buffer.from(
              `date 2026-01-05\n\nSerbian Minister of Trade Milan Savić visited the plant of Zora ${from + index} Metals.\n`,
            ),
          }),
        ),
        now: clock(),
      });
    const costOfOneMore = async (at: number): Promise<number> => {
      read = 0;
      await load(at, at + 1);
      return read;
    };
    try {
      await load(0, 5);
      const among5 = await costOfOneMore(5);
      await load(6, 60);
      expect(await costOfOneMore(60)).toBe(among5);
    } finally {
      await counting.close();
    }
    const { records } = await driver.executeQuery(
      'MATCH (person:Person {name: "Milan Savić"})-[:SUPPORTED_BY]->(:Claim)-[:IN]->(article) RETURN count(DISTINCT article) AS articles',
    );
    expect(records.map((row) => row.get('articles'))).toEqual([61]);
    expect(await compareRebuilt(graph)).toEqual(nothing);
  });
});
