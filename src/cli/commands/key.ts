import { type Command, Option } from 'commander';
import { createAudit } from '../../access/audit.ts';
import { commandLineCaller } from '../../access/caller.ts';
import { createKeys, type Keys } from '../../access/keys.ts';
import { scopes } from '../../access/scope.ts';
import { AppError, errorCodes } from '../../errors.ts';
import type { KeyRecord } from '../../graph/records.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

/** Runs work with the keys of the graph; whoever reaches the database needs no key. */
function withKeys<Result>(context: CliContext, work: (keys: Keys) => Promise<Result>): Promise<Result> {
  return withDatabase(context, ({ graph }) =>
    work(createKeys(graph, createAudit(graph, context.now), context.now)),
  );
}

const units: Readonly<Record<string, number>> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/**
 * The instant that --expires names: an instant, a day (its end, UTC), or a time from now such as 90d; null for never.
 * @throws AppError BAD_USAGE
 */
export function readExpiry(given: string, now: Date): Date | null {
  if (given === 'never') return null;
  const [, count, unit] = /^(\d{1,5})([hdwy])$/.exec(given) ?? [];
  if (count !== undefined && unit !== undefined)
    return new Date(now.getTime() + Number(count) * units[unit]!);
  const day = /^\d{4}-\d\d-\d\d$/.test(given);
  const instant =
    day || /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/i.test(given)
      ? Date.parse(day ? `${given}T23:59:59.999Z` : given)
      : Number.NaN;
  if (!Number.isNaN(instant)) return new Date(instant);
  throw new AppError(
    'BAD_USAGE',
    `--expires: expected a time such as 90d, a day, an instant, or never; got ${JSON.stringify(given.slice(0, 40))}`,
  );
}

/** Whether a key counts now, and else why not. */
function stateOf({ revokedAt, expiresAt }: KeyRecord, now: Date): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'counts';
  return Date.parse(expiresAt) <= now.getTime() ? `expired ${expiresAt}` : `counts until ${expiresAt}`;
}

interface CreateOptions {
  readonly name: string;
  readonly scopes: string;
  readonly expires: string;
  readonly json?: boolean;
}

function registerCreate(key: Command, context: CliContext): void {
  key
    .command('create')
    .description('make a key; it is shown this once')
    .requiredOption('--name <name>', 'what it is for, or whose it is: the audit log shows it')
    .addOption(
      new Option('--scopes <list>', `some of ${scopes.join(',')}, with commas between`).default('read'),
    )
    .addOption(
      new Option(
        '--expires <when>',
        'a time from now (12h, 90d, 4w, 1y), a day, an instant, or never',
      ).default('never'),
    )
    .option('--json', 'print the id and the key as one JSON object')
    .addHelpText(
      'after',
      `
admin is all scopes; curate and ingest are read too. The key goes with requests as "Authorization: Bearer …". What is kept of it
is a hash, so nobody can show it again: docs/access.md.

Examples:
  npx diplograph key create --name "dashboard" --scopes read
  npx diplograph key create --name "nightly loader" --scopes ingest --expires 1y

Exit codes: 0 when it is made, ${errorCodes.BAD_USER_INPUT.exit} when it cannot be as it was asked for, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`,
    )
    .action(async ({ name, scopes: list, expires, json }: CreateOptions) => {
      const wish = {
        name,
        scopes: list
          .split(',')
          .map((scope) => scope.trim())
          .filter(Boolean),
        expiresAt: readExpiry(expires, context.now()),
      };
      const made = await withKeys(context, (keys) =>
        keys.create(wish, commandLineCaller(context.userName())),
      );
      if (json) return context.out(JSON.stringify({ id: made.id, key: made.secret }));
      context.out(made.secret);
      context.err(`Shown this once. To take it back: npx diplograph key revoke ${made.id}`);
    });
}

function registerList(key: Command, context: CliContext): void {
  key
    .command('list')
    .description('list the keys, the oldest first, without their secrets')
    .option('--json', 'print one JSON object a line')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const all = await withKeys(context, (keys) => keys.list());
      for (const { hash: _hash, ...one } of all) {
        const told = `${one.id}  ${one.name}  ${one.scopes.join(',')}  made ${one.createdAt} by ${one.createdBy}`;
        context.out(json ? JSON.stringify(one) : `${told}  ${stateOf({ ...one, hash: '' }, context.now())}`);
      }
      if (all.length === 0)
        context.err(
          'There are no keys. The key of a server with a data folder of its own is not one of these: docs/access.md.',
        );
    });
}

function registerRevoke(key: Command, context: CliContext): void {
  key
    .command('revoke')
    .description('take a key back: within seconds no instance accepts it any more')
    .argument('<id>', 'its id, as key list shows it; the part between the underscores of the key')
    .addHelpText(
      'after',
      `
Exit codes: 0 when it is revoked, ${errorCodes.BAD_USER_INPUT.exit} when it was before, ${errorCodes.INPUT_NOT_FOUND.exit} when there is none with that id.`,
    )
    .action(async (id: string) => {
      await withKeys(context, (keys) => keys.revoke(id, commandLineCaller(context.userName())));
      context.err(`Revoked ${id}.`);
    });
}

/** Adds `diplograph key create|list|revoke`. */
export function registerKey(program: Command, context: CliContext): void {
  const key = program.command('key').description('make, list and revoke the keys that the API is used with');
  for (const register of [registerCreate, registerList, registerRevoke]) register(key, context);
  for (const command of key.commands)
    command.exitOverride().showHelpAfterError(`(see npx diplograph key ${command.name()} --help)`);
}
