import pLimit from 'p-limit';
import { AppError } from '../errors.ts';
import { accessKeyById } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { KeyRecord } from '../graph/records.ts';
import { digestOf, keyIdOf, sameDigest } from './api-key.ts';
import { type Caller, refused } from './caller.ts';
import { isScope, withImplied } from './scope.ts';

/** For so long a key is taken for what it was: within it, revoking one reaches every instance. */
const freshMs = 2_000;
const mostKept = 1_000;
const atOnce = 4;
const mostWaiting = 256;

interface Looked {
  readonly at: number;
  readonly key: Promise<KeyRecord | null>;
}

/**
 * Finds who has a key. The database is asked at most once in two seconds for each id; `now` is in milliseconds since 1970.
 * @returns the caller, whose scopes are those of the key.
 */
export function createKeyLookUp(graph: Graph, now: () => number): (secret: string) => Promise<Caller> {
  const looked = new Map<string, Looked>();
  const limit = pLimit(atOnce);

  const ask = (id: string): Promise<KeyRecord | null> => {
    if (limit.pendingCount >= mostWaiting)
      throw new AppError('SERVER_BUSY', 'Too many keys are being looked up. Try again in a moment.', {
        details: { retryAfterSeconds: 1 },
      });
    return limit(async () => (await graph.read(accessKeyById, { id }))[0]?.key ?? null);
  };
  const find = (id: string): Promise<KeyRecord | null> => {
    const known = looked.get(id);
    if (known && now() - known.at < freshMs) return known.key;
    const key = ask(id);
    looked.delete(id);
    looked.set(id, { at: now(), key });
    // What failed is asked again at once.
    key.catch(() => looked.delete(id));
    for (const oldest of looked.keys()) {
      if (looked.size <= mostKept) break;
      looked.delete(oldest);
    }
    return key;
  };
  return async (secret) => {
    const id = keyIdOf(secret);
    const key = id === null ? null : await find(id);
    // A digest is compared also where there is no such key: both take as long.
    const same = sameDigest(digestOf(secret), key?.hash ?? digestOf(''));
    if (!key || !same) throw refused('Expected a key that this server knows; this one it does not.');
    if (key.revokedAt !== null) throw refused('This key was revoked.');
    if (key.expiresAt !== null && Date.parse(key.expiresAt) <= now()) throw refused('This key has expired.');
    const scopes = withImplied(key.scopes.filter(isScope));
    return { kind: 'KEY', name: key.name, keyId: key.id, scopes };
  };
}
