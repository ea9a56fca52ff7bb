import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readOperations } from '../../../benchmarks/api/operations.ts';
import { sizeAt } from '../../../benchmarks/api/synthetic-world.ts';
import { writeWorld } from '../../../benchmarks/api/write-world.ts';
import { execute } from '../../../src/api/execute.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { connect, emptyDatabase } from '../database.ts';

const graph = openGraph({ address: inject('database') });

beforeAll(async () => {
  const driver = connect();
  await emptyDatabase(driver);
  await driver.close();
  await migrate(graph);
  await writeWorld(graph, sizeAt(0.01), () => undefined);
});
afterAll(() => graph.close());

test.each(readOperations([]).filter(({ same }) => same))(
  'the benchmark asks the API and a hand-written statement the same: $name',
  async ({ query, statement, variables }) => {
    for (const given of variables) {
      const { data, errors } = await execute({ graph }, { query, variables: given });
      expect(errors).toBeUndefined();
      const text = { name: 'benchmark', mode: 'read' as const, text: statement };
      expect(await graph.read<object, { data: unknown }>(text, given)).toEqual([{ data }]);
    }
  },
);
