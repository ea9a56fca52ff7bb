import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { knownMigrations, migrate } from '../../src/graph/migrate.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { connect, emptyDatabase } from './database.ts';

const driver = connect();
const graphs: Graph[] = [];

beforeAll(() => {
  for (let count = 0; count < 4; count += 1) graphs.push(openGraph({ address: inject('database') }));
});
afterEach(async () => {
  await emptyDatabase(driver);
  await migrate(graphs[0]!);
});
afterAll(async () => {
  for (const graph of graphs) await graph.close();
  await driver.close();
});

async function run(text: string, params = {}): Promise<Record<string, unknown>[]> {
  const { database } = inject('database');
  return (await driver.executeQuery(text, params, { database })).records.map((row) => row.toObject());
}

/** A server that Diplograph has never seen. */
async function forgetSchema(): Promise<void> {
  await emptyDatabase(driver);
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${name}`);
  for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await run(`DROP INDEX ${name}`);
}

const names = knownMigrations().map(({ name }) => name);
const state = async () => ({
  records: await run('MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name'),
  indexes: await run('SHOW INDEXES YIELD name, state ORDER BY name'),
});

describe('migrations', () => {
  it('are applied once where several instances start at once, and all are done when any of them goes on', async () => {
    await forgetSchema();
    await migrate(graphs[0]!);
    const alone = await state();
    for (let round = 0; round < 3; round += 1) {
      await forgetSchema();
      const applied = await Promise.all(graphs.map((graph) => migrate(graph)));
      expect(applied.flat().sort()).toEqual(names);
      expect(await state()).toEqual(alone);
    }
  });

  it('that were cut off are finished by the next start', async () => {
    await forgetSchema();
    await migrate(
      graphs[0]!,
      knownMigrations().filter(({ name }) => name < '004' || name >= '009'),
    );
    expect(await migrate(graphs[1]!)).toEqual(names.filter((name) => name >= '004' && name < '009'));
    expect(await migrate(graphs[1]!)).toEqual([]);
  });

  it('of a newer release are refused, with nothing changed', async () => {
    await run("CREATE (:Migration {name: '999-from-tomorrow', checksum: 'x'})");
    await run("MATCH (m:Migration {name: '006-affected'}) DELETE m");
    const before = await state();
    await expect(migrate(graphs[0]!)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/999-from-tomorrow.*newer.*Upgrade Diplograph/),
    });
    expect(await state()).toEqual(before);
  });

  it('that were edited after they were applied are refused, with nothing changed', async () => {
    await run("MATCH (m:Migration {name: '002-indexes'}) SET m.checksum = 'another'");
    await run("MATCH (m:Migration {name: '006-affected'}) DELETE m");
    const before = await state();
    await expect(migrate(graphs[0]!)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining('cypher/schema/002-indexes.cypher was changed'),
    });
    expect(await state()).toEqual(before);
  });
});
