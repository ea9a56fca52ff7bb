import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyIdOf } from '../../../src/access/api-key.ts';
import { readExpiry } from '../../../src/cli/commands/key.ts';
import { errorCodes } from '../../../src/errors.ts';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
beforeAll(() => emptyDatabase(driver));
afterAll(() => driver.close());

const run = (args: readonly string[]) => runDiplograph(args, { ...sharedServer(), PORT: '0' }).ended;

describe('keys by verbs', () => {
  it('are made and shown once, listed without their secrets, revoked, and all of it is on record', {
    timeout: 180_000,
  }, async () => {
    const made = await run([
      'key',
      'create',
      '--name',
      'nightly loader',
      '--scopes',
      'ingest,read',
      '--expires',
      '90d',
    ]);
    expect(made.code).toBe(0);
    const secret = made.stdout.trim();
    const id = keyIdOf(secret)!;
    const listed = await run(['key', 'list']);
    expect(listed.stdout).toMatch(new RegExp(`^${id}  nightly loader  ingest,read  made .* counts until `));
    expect(listed.stdout).not.toContain(secret.slice(24));
    expect((await run(['key', 'revoke', id])).code).toBe(0);
    const again = await run(['key', 'revoke', id]);
    expect(again.code).toBe(errorCodes.BAD_USER_INPUT.exit);
    const [told] = (await run(['key', 'list', '--json'])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toMatchObject({ id, scopes: ['ingest', 'read'], revokedAt: expect.any(String) });
    expect(told).not.toHaveProperty('hash');
    const audit = (await run(['audit', '--json'])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(audit.map(({ field, outcome }) => `${field} ${outcome}`)).toEqual([
      'key revoke REJECTED',
      'key revoke DONE',
      'key create DONE',
    ]);
    expect(audit[2]).toMatchObject({
      callerKind: 'COMMAND_LINE',
      targets: [`api-key:${id}`],
      reason: 'nightly loader: ingest, read',
    });
    expect((await run(['audit', '--outcome', 'rejected'])).stdout.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['key', 'create', '--name', 'x', '--scopes', 'everything'], errorCodes.BAD_USER_INPUT.exit],
    [['key', 'create', '--name', 'x', '--expires', 'soon'], errorCodes.BAD_USAGE.exit],
    [['key', 'create'], errorCodes.BAD_USAGE.exit],
    [['key', 'revoke', 'nothing'], errorCodes.INPUT_NOT_FOUND.exit],
    [['audit', '--limit', '0'], errorCodes.BAD_USAGE.exit],
  ])(
    '%j ends with its exit code',
    async (args, code) => {
      expect((await run(args)).code).toBe(code);
    },
    60_000,
  );
});

it('an expiry is a time from now, the end of a day, an instant, or never', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(readExpiry('12h', now)?.toISOString()).toBe('2026-11-24T00:00:00.000Z');
  expect(readExpiry('1y', now)?.toISOString()).toBe('2027-11-23T12:00:00.000Z');
  expect(readExpiry('2027-01-31', now)?.toISOString()).toBe('2027-01-31T23:59:59.999Z');
  expect(readExpiry('2027-01-31T10:00:00+01:00', now)?.toISOString()).toBe('2027-01-31T09:00:00.000Z');
  expect(readExpiry('never', now)).toBeNull();
  for (const given of ['', '90', '2027-13-01', '2027-01-31T10:00', 'tomorrow', '-1d'])
    expect(() => readExpiry(given, now)).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
});
