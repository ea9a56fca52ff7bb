import { readdirSync, readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parseStatementFile } from '../../../src/graph/statement.ts';
import { connect } from '../database.ts';
import { useApiFixture } from './fixture.ts';

useApiFixture();
let driver: Driver;
beforeAll(() => {
  driver = connect();
});
afterAll(() => driver.close());

interface Plan {
  operatorType: string;
  children: Plan[];
}

const operators = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap(operators),
];

async function plan(text: string): Promise<string[]> {
  const session = driver.session({ database: inject('database').database });
  try {
    return operators((await session.run(`EXPLAIN ${text}`)).summary.plan as unknown as Plan);
  } finally {
    await session.close();
  }
}

const folder = new URL('../../../cypher/read/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.cypher') && !file.startsWith('fragments') && file !== 'migrations.cypher',
);
// These are lists of everything of a label; what narrows them comes with the filter.
const ofEverything = /^[\w-]+\/(page|count)\.cypher$/;

test.each(files.filter((file) => !ofEverything.test(file)))(
  '%s looks its keys up in an index',
  async (file) => {
    const { text } = parseStatementFile(readFileSync(new URL(file, folder), 'utf8'), file);
    const used = await plan(text);
    expect(used.filter((operator) => /Seek/.test(operator)).length).toBeGreaterThan(0);
    expect(used.filter((operator) => /AllNodesScan|NodeByLabelScan|CartesianProduct/.test(operator))).toEqual(
      [],
    );
  },
);

test.each(files.filter((file) => ofEverything.test(file)))('%s reads its own label only', async (file) => {
  const { text } = parseStatementFile(readFileSync(new URL(file, folder), 'utf8'), file);
  const used = await plan(text);
  expect(used.filter((operator) => /AllNodesScan|CartesianProduct/.test(operator))).toEqual([]);
});
