import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
const run = (args: readonly string[]) => runDiplograph(args, { ...sharedServer(), PORT: '0' }, '').ended;

beforeAll(async () => {
  await emptyDatabase(driver);
  await run(['ingest', 'seeds/articles/2026-02-26-serbia-kazakhstan-astana.md']);
});
afterAll(() => driver.close());

it('prints the answer, the sentences and the operation, or all of it as JSON', async () => {
  const question = 'Which Serbian firms partner with Astana Hub?';
  const [shown, json] = [await run(['ask', question]), await run(['ask', '--json', question])];
  expect(shown.code).toBe(0);
  expect(shown.stdout).toMatch(/^Three: Belgrade Science and Technology Park, Center/);
  expect(shown.stdout).toContain('1. 2026-02-26, Diplograph Samples, Six documents signed in Astana');
  expect(shown.stdout).toContain('query Agreements($filter: AgreementFilter');
  expect(JSON.parse(json.stdout)).toMatchObject({ question, understood: true, nodes: { length: 3 } });
});

it('says what it does not understand, with an exit code of its own', async () => {
  const [refused, empty] = [await run(['ask', 'Who', 'loves', 'Astana Hub?']), await run(['ask', ' '])];
  expect(refused).toMatchObject({ code: 65 });
  expect(refused.stdout).toContain('I do not understand “loves”');
  expect(empty).toMatchObject({ code: 64, stdout: '' });
});
