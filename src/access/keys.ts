import { AppError } from '../errors.ts';
import { accessCreateKey, accessKeys, accessRevokeKey } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { KeyRecord } from '../graph/records.ts';
import { makeKey } from './api-key.ts';
import type { Audit } from './audit.ts';
import type { Caller } from './caller.ts';
import { isScope, type Scope, scopes } from './scope.ts';

const longestName = 100;

/** What a new key is to be. */
export interface KeyWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

/** Makes, lists and revokes API keys; each making and revoking is in the audit log, in the same transaction. */
export interface Keys {
  /**
   * A new key, whose secret is known to nobody but who calls this.
   * @throws AppError BAD_USER_INPUT where the wish cannot be met.
   */
  create(wish: KeyWish, by: Caller): Promise<{ readonly id: string; readonly secret: string }>;
  /** All of them, the oldest first. */
  list(): Promise<readonly KeyRecord[]>;
  /** @throws AppError INPUT_NOT_FOUND where there is none, BAD_USER_INPUT where it is revoked already. */
  revoke(id: string, by: Caller): Promise<void>;
}

function checkWish({ name, scopes: wished, expiresAt }: KeyWish, now: Date): readonly Scope[] {
  const bad = (message: string): never => {
    throw new AppError('BAD_USER_INPUT', message);
  };
  if (name.trim() === '' || name.length > longestName || /\p{Cc}/u.test(name))
    bad(
      `name: expected 1 to ${longestName} characters on one line; got ${JSON.stringify(name.slice(0, 120))}`,
    );
  const known = wished.filter(isScope);
  if (wished.length === 0 || known.length < wished.length)
    bad(
      `scopes: expected some of ${scopes.join(', ')}; got ${JSON.stringify(wished.join(',').slice(0, 120))}`,
    );
  if (expiresAt !== null && !(expiresAt.getTime() > now.getTime()))
    bad('expires: expected an instant that is still to come; got one that is over');
  return [...new Set(known)];
}

/** The keys of a graph. */
export function createKeys(graph: Graph, audit: Audit, now: () => Date): Keys {
  const list = async (): Promise<KeyRecord[]> => (await graph.read(accessKeys, {})).map(({ key }) => key);
  const act = (field: string, caller: Caller, targets: readonly string[], reason: string | null) => {
    return { caller, field, targets, reason, requestId: null, address: null };
  };
  return {
    list,
    create: async (wish, by) => {
      const at = now();
      const granted = checkWish(wish, at);
      const { id, secret, hash } = makeKey();
      const properties = {
        name: wish.name.trim(),
        hash,
        scopes: [...granted],
        createdAt: at.toISOString(),
        createdBy: by.name,
        expiresAt: wish.expiresAt?.toISOString() ?? null,
      };
      const why = `${wish.name.trim()}: ${granted.join(', ')}`;
      await audit.perform(act('key create', by, [`api-key:${id}`], why), (witness) =>
        graph.write(async (transaction) => {
          await transaction.run(accessCreateKey, { id, properties });
          await witness(transaction, []);
        }),
      );
      return { id, secret };
    },
    revoke: (id, by) =>
      audit.perform(act('key revoke', by, [`api-key:${id}`], null), async (witness) => {
        const revoked = await graph.write(async (transaction) => {
          const rows = await transaction.run(accessRevokeKey, { id, at: now().toISOString(), by: by.name });
          if (rows.length > 0) await witness(transaction, []);
          return rows.length > 0;
        });
        if (revoked) return;
        const known = (await list()).find((key) => key.id === id);
        if (!known)
          throw new AppError(
            'INPUT_NOT_FOUND',
            `Expected the id of a key, as npx diplograph key list shows it; there is none with ${JSON.stringify(id.slice(0, 40))}`,
          );
        throw new AppError(
          'BAD_USER_INPUT',
          `Expected a key that counts; ${id} was revoked at ${known.revokedAt}`,
        );
      }),
  };
}
