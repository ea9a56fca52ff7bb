import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await write(
    'a.txt',
    'date 2026-03-01\n\nThe Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods.',
  );
  await write(
    'b.txt',
    'date 2026-03-02\n\nThe Serbian company Zeta Agro signed a contract with the Uzbek company Gamma Cotton.',
  );
});
beforeEach(async () => {
  await emptyDatabase(driver);
  await run(['ingest', folder]);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await driver.close();
});

function run(args: readonly string[]) {
  return runDiplograph(args, { ...sharedServer(), PORT: '0' }).ended;
}

describe('curation by verbs', () => {
  it('merges by names, shows it in the history of either id, and undoes it', async () => {
    const merged = await run([
      'merge',
      'Alpha Pharm',
      'Zeta Agro',
      '--reason',
      'one firm',
      '--author',
      'Vesna',
      '--json',
    ]);
    expect(merged).toMatchObject({ code: 0 });
    const { judgementId, entities } = JSON.parse(merged.stdout);
    expect(entities.length).toBe(1);
    const { records } = await driver.executeQuery(
      "MATCH (r:Redirect) WHERE r.id STARTS WITH 'organization:' RETURN r.id AS id, r.to AS to",
    );
    expect(records.map((row) => row.get('to'))).toEqual(entities);
    const history = await run(['history', records[0]!.get('id')]);
    expect(history.stdout).toContain(`is now ${entities[0]}`);
    expect(history.stdout).toContain(`${judgementId}  merge  by Vesna: one firm`);
    const undone = await run(['undo', judgementId, '--reason', 'they are two']);
    expect(undone.code).toBe(0);
    expect((await run(['history', entities[0]])).stdout).toContain('undone  by');
    const names = await driver.executeQuery('MATCH (o:Organization) RETURN o.name AS name ORDER BY name');
    expect(names.records.map((row) => row.get('name'))).toEqual([
      'Alpha Pharm',
      'Beta Foods',
      'Gamma Cotton',
      'Zeta Agro',
    ]);
  });

  it('retracts an article, and says so of it', async () => {
    const found = await driver.executeQuery(
      "MATCH (a:Article) WHERE a.text CONTAINS 'Gamma' RETURN a.id AS id",
    );
    const id = found.records[0]!.get('id');
    expect((await run(['retract', id, '--reason', 'withdrawn by the agency'])).code).toBe(0);
    expect((await run(['history', id])).stdout).toContain(`${id} does not count any more: retracted`);
    const again = await run(['ingest', folder]);
    expect(again.stderr).toContain('it was retracted');
    expect(again.code).toBe(0);
    expect((await run(['verify'])).code).toBe(0);
  });

  it('asks for a reason, and says what is not there', async () => {
    expect(await run(['merge', 'Alpha Pharm', 'Zeta Agro'])).toMatchObject({
      code: errorCodes.BAD_USAGE.exit,
      stderr: expect.stringContaining('--reason'),
    });
    expect(await run(['set-country', 'Omega', 'RS', '--reason', 'x'])).toMatchObject({
      code: errorCodes.INPUT_NOT_FOUND.exit,
      stderr: expect.stringContaining('there is none called "Omega"'),
    });
    expect((await run(['history', 'organization:none'])).code).toBe(errorCodes.INPUT_NOT_FOUND.exit);
    expect((await run(['review'])).stderr).toMatch(/Nothing waits|Answer/);
  });
});

describe('looking after the graph', () => {
  it('finds nothing wrong with a graph that was loaded', async () => {
    const verified = await run(['verify']);
    expect(verified.stdout).not.toContain('BROKEN');
    expect(verified.stdout.match(/^holds/gm)?.length).toBe(9);
    const rebuilt = await run(['rebuild']);
    expect(rebuilt).toMatchObject({ code: 0, stdout: expect.stringContaining('is what its articles') });
  });

  it('says what differs where a hand has been at it, and mends it', async () => {
    await driver.executeQuery("MATCH (o:Organization {name: 'Beta Foods'}) DETACH DELETE o");
    await driver.executeQuery('MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 SET c.start = c.start + 1');
    const verified = await run(['verify']);
    expect(verified).toMatchObject({
      code: errorCodes.BAD_USER_INPUT.exit,
      stdout: expect.stringContaining('BROKEN  each quote'),
    });
    const rebuilt = await run(['rebuild']);
    expect(rebuilt.stdout).toContain('node missing or different: organization:');
    expect(rebuilt.code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect((await run(['rebuild', '--apply'])).stdout).toContain('Mended.');
    expect((await run(['rebuild'])).code).toBe(0);
  });
});
