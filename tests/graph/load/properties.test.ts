import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { isEmptyDifference } from '../../../src/load/compare-states.ts';
import { verifyGraph } from '../../../src/load/verify-graph.ts';
import { compareRebuilt, loadItems, openCuration, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';
import { currentGraph } from './current-graph.ts';

const driver = connect();
let graph: Graph;
beforeAll(() => {
  graph = openGraph({ address: inject('database') });
});
beforeEach(() => emptyDatabase(driver));
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const said = { author: 'Vesna', reason: 'it is so' };
const firms = [
  'Alpha Pharm',
  'Alfa Farm',
  'Beta Foods',
  'Beta Foods Group',
  'Great Sky',
  'Great Sky Systems',
  'Gamma Bank',
];
const homes = ['Serbian', 'Kazakh', 'Uzbek'];
const acts = [
  'signed a memorandum of understanding',
  'signed a contract on the supply of medicines',
  'is negotiating a contract on the supply of medicines',
  'terminated the memorandum of understanding',
];

interface Written {
  readonly day: number;
  readonly one: string;
  readonly other: string;
  readonly home: string;
  readonly away: string;
  readonly act: string;
  readonly url: number | null;
}

const written = fc.record<Written>({
  day: fc.integer({ min: 1, max: 9 }),
  one: fc.constantFrom(...firms),
  other: fc.constantFrom(...firms),
  home: fc.constantFrom(...homes),
  away: fc.constantFrom(...homes),
  act: fc.constantFrom(...acts),
  url: fc.option(fc.integer({ min: 1, max: 3 })),
});

function itemOf({ day, one, other, home, away, act, url }: Written) {
  const front = `---\ndate: 2026-03-0${day}\n${url === null ? '' : `url: https://news.example/${url}\n`}---\n`;
  const text = `The ${home} company ${one} ${act} with the ${away} company ${other}.`;
  return tryRead({ name: text, format: 'text', bytes: Buffer.from(front + text) });
}

type Step =
  | { readonly type: 'load'; readonly articles: readonly Written[]; readonly dies: number | null }
  | {
      readonly type: 'retract' | 'merge' | 'set-country' | 'undo';
      readonly at: number;
      readonly with: number;
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('load' as const),
    articles: fc.array(written, { minLength: 1, maxLength: 4 }),
    dies: fc.option(fc.integer({ min: 0, max: 12 })),
  }),
  fc.record({
    type: fc.constantFrom('retract' as const, 'merge' as const, 'set-country' as const, 'undo' as const),
    at: fc.nat(20),
    with: fc.nat(20),
  }),
);

/** The graph in the hands of a process that ends at a statement of its write. */
function dyingAt(statement: number): Graph {
  let left = statement;
  return {
    ...graph,
    write: (work) =>
      graph.write((transaction) =>
        work({
          run: (one, params) => {
            if (left-- === 0) throw new Error('the process ends here');
            return transaction.run(one, params);
          },
        }),
      ),
  };
}

/** What stands at the end: loads as they came, and decisions that nobody undid. */
interface Standing {
  readonly loaded: Written[];
  /** Ids of judgements. */
  readonly decisions: string[];
}

async function idsOf(label: string): Promise<string[]> {
  const { records } = await driver.executeQuery(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return records.map((row) => row.get('id'));
}

async function take(one: Step, standing: Standing, now: () => Date): Promise<void> {
  const curation = openCuration(graph, now);
  if (one.type === 'load') {
    const items = one.articles.map(itemOf);
    if (one.dies !== null)
      await loadItems({ graph: dyingAt(one.dies), items, now }).catch((error: Error) => {
        if (!/ends here/.test(`${error.message}${error.cause}`)) throw error;
      });
    await loadItems({ graph, items, now });
    standing.loaded.push(...one.articles);
    return;
  }
  if (one.type === 'undo') {
    const index = one.at % Math.max(1, standing.decisions.length);
    const [undone] = standing.decisions.splice(index, 1);
    if (undone) await curation.undoJudgement(undone, said);
    return;
  }
  const ids = await idsOf(one.type === 'retract' ? 'Article' : 'Organization');
  const [first, second] = [ids[one.at % ids.length], ids[one.with % ids.length]];
  if (first === undefined || second === undefined) return;
  if (one.type === 'merge' && first === second) return;
  const { judgementId } = await (one.type === 'retract'
    ? curation.retractArticle(first, said)
    : one.type === 'merge'
      ? curation.mergeOrganizations(first, [second], said)
      : curation.setCountry(first, one.with % 2 === 0 ? 'ME' : 'KG', said));
  standing.decisions.push(judgementId);
}

function clock(): () => Date {
  let second = 0;
  return () => new Date(Date.UTC(2026, 10, 23) + 1000 * second++);
}

/** Takes the steps from an empty graph on; returns what stands at the end. */
async function play(steps: readonly Step[], now: () => Date): Promise<Standing> {
  await emptyDatabase(driver);
  await migrate(graph);
  const standing: Standing = { loaded: [], decisions: [] };
  for (const one of steps) await take(one, standing, now);
  return standing;
}

// Each run is a dozen transactions on the real server.
const patience = 240_000;

describe('whatever is loaded, decided, undone and cut off', { timeout: patience }, () => {
  it('the graph is what its articles, claims and judgements make it, and all invariants hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        await play(steps, clock());
        expect(isEmptyDifference(await compareRebuilt(graph))).toBe(true);
        for await (const { invariant, flaws } of verifyGraph(graph, 5)) expect(flaws, invariant).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('once every decision is undone, nothing tells that it was made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        const now = clock();
        const standing = await play(steps, now);
        for (const id of standing.decisions.toReversed())
          await openCuration(graph, now).undoJudgement(id, said);
        const undone = await currentGraph(driver);
        await emptyDatabase(driver);
        await migrate(graph);
        await loadItems({ graph, items: standing.loaded.map(itemOf), now });
        expect(await currentGraph(driver)).toEqual(undone);
      }),
      { numRuns: 25 },
    );
  });

  it('the order of articles from different addresses does not matter', async () => {
    const articles = fc.array(written, { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(articles, fc.integer({ min: 1, max: 3 }), async (all, portion) => {
        const alone = all.map((one) => itemOf({ ...one, url: null }));
        const loaded: string[][] = [];
        for (const order of [alone, alone.toReversed()]) {
          await emptyDatabase(driver);
          await migrate(graph);
          for (let start = 0; start < order.length; start += portion)
            await loadItems({ graph, items: order.slice(start, start + portion), now: clock() });
          loaded.push(await currentGraph(driver));
        }
        expect(loaded[1]).toEqual(loaded[0]);
      }),
      { numRuns: 15 },
    );
  });
});
