import { readdirSync, readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { parseStatementFile, type Statement, statementText } from '../../../src/graph/statement.ts';
import { connect } from '../database.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();
let driver: Driver;

/** Every statement that ran, with its composed text. */
const composed: Pick<Statement<unknown, unknown>, 'name' | 'text'>[] = [];
const recording: Graph = {
  ...api.graph,
  read: (statement, params) => {
    composed.push({ name: statement.name, text: statementText(statement) });
    return api.graph.read(statement, params);
  },
};
beforeAll(async () => {
  driver = connect();
  const session = driver.session({ database: inject('database').database });
  try {
    // Plans follow statistics that the server brings up to date in the background: those of the files before would do for these.
    await session.run('CALL db.prepareForReplanning(60)');
  } finally {
    await session.close();
  }
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

const inOrder = /^[\w-]+\/page-by-\w+\.cypher$/;

test.each(files.filter((file) => inOrder.test(file)))('%s follows the order of an index', async (file) => {
  const { text } = parseStatementFile(readFileSync(new URL(file, folder), 'utf8'), file);
  const used = await plan(text);
  expect(used.filter((operator) => /IndexSeek|IndexScan/.test(operator)).length).toBeGreaterThan(0);
  expect(used.filter((operator) => /^(Sort|AllNodesScan|CartesianProduct)$/.test(operator))).toEqual([]);
});

test.each(files.filter((file) => !ofEverything.test(file) && !inOrder.test(file)))(
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

test.each([
  ['organizations', '{ partnersWith: { name: "Astana Hub" } }'],
  [
    'organizations',
    '{ country: ["RS"], partnersWith: { id: "organization:astana-hub" }, through: { kind: [MEMORANDUM] } }',
  ],
  ['agreements', '{ parties: [{ name: "Astana Hub" }] }'],
  ['agreements', '{ parties: [{ country: "RS" }, { id: "organization:astana-hub" }] }'],
  ['agreements', '{ parties: [{ country: "RS" }], kind: [MEMORANDUM], signedOn: { from: "2026" } }'],
  ['agreements', '{ parties: [{ country: "RS" }, { country: "KZ" }] }'],
  ['organizations', '{ name: { eq: "Astana Hub" } }'],
  ['organizations', '{ name: { startsWith: "astana" }, kind: [ACCELERATOR] }'],
  [
    'organizations',
    '{ partnersWith: { name: "Astana Hub" } }, asOf: "2026", knownAt: "2026-12-31T00:00:00Z"',
  ],
  ['agreements', '{ parties: [{ name: "Astana Hub" }] }, asOf: "2026", knownAt: "2026-12-31T00:00:00Z"'],
])('%s under %s begin with the party that is named, not with everything', async (field, filter) => {
  composed.length = 0;
  const handler = createHandler({ graph: recording });
  await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${field}(filter: ${filter}) { totalCount nodes { id } } }` }),
  });
  const page = composed.find(({ name }) => name.startsWith(`read/${field}/page`))!;
  const used = await plan(page.text!);
  expect(used.filter((operator) => /Scan$/.test(operator))).toEqual([]);
  expect(used.filter((operator) => /Seek/.test(operator)).length).toBeGreaterThan(0);
});

const known = 'asOf: "2026", knownAt: "2026-12-31T00:00:00Z"';
test.each([
  [
    'counts/page',
    '{ agreementCounts(groupBy: [STATUS], filter: { parties: [{ name: "Astana Hub" }] }) { count } }',
  ],
  [
    'counts/page',
    `{ agreementCounts(groupBy: [PARTNER_COUNTRY, STATUS], filter: { parties: [{ country: "KZ" }] }, ${known}) { count } }`,
  ],
  ['counts/page', '{ tieMatrix(countries: ["KZ", "RS"]) { rows { counts } } }'],
  [
    'counts/of-country',
    '{ agreementCounts(groupBy: [PARTNER_COUNTRY, YEAR], filter: { parties: [{ country: "KZ" }], status: [SIGNED] }) { count } }',
  ],
  [
    'paths/ties',
    `{ paths(from: { country: "KZ" }, to: { country: "RS" }, through: { kind: [TREATY] }, ${known}) { length } }`,
  ],
  [
    'changes/page',
    '{ changes(from: "2026-01-01T00:00:00Z", to: "2026-12-31T00:00:00Z", filter: { kind: [TREATY] }) { nodes { at } } }',
  ],
  [
    'compare/page',
    `{ compare(a: { country: "KZ" }, b: { country: "RS" }, ${known}) { commonPartners { nodes { id } } } }`,
  ],
  ['events/page', '{ events(participant: "country:KZ") { nodes { id } } }'],
  ['search/page', `{ search(query: "astana hub", ${known}) { nodes { id } } }`],
])('%s begins with what an index finds, for %s', async (name, query) => {
  composed.length = 0;
  await createHandler({ graph: recording }).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const used = await plan(composed.find((one) => one.name === `read/${name}`)!.text!);
  expect(used.filter((operator) => /Scan$/.test(operator) && operator !== 'NodeIndexScan')).toEqual([]);
  expect(used.filter((operator) => /Seek/.test(operator)).length).toBeGreaterThan(0);
});
