import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** How every key begins, so that who finds one in a file or a log knows it for what it is. */
export const keyPrefix = 'diplograph_';

/** By which scanners for secrets find keys: docs/access.md. */
export const keyPattern = /^diplograph_([0-9a-f]{12})_([0-9a-f]{48})([0-9a-f]{8})$/;

/** The digest that is kept in the place of a secret, as hexadecimal digits. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether two digests are one, in a time that does not tell where they differ. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

const checksum = (text: string): string => (crc32(text) >>> 0).toString(16).padStart(8, '0');

/** A key as it is shown, once. */
export interface MadeKey {
  readonly id: string;
  readonly secret: string;
  /** What is kept of it. */
  readonly hash: string;
}

/** A new key of 192 random bits: the prefix, an id that is no secret, the secret, and a checksum by which typing errors show. */
export function makeKey(id: string = randomBytes(6).toString('hex')): MadeKey {
  const bare = `${keyPrefix}${id}_${randomBytes(24).toString('hex')}`;
  const secret = `${bare}${checksum(bare)}`;
  return { id, secret, hash: digestOf(secret) };
}

/** The id of a key that was typed or copied whole; null for anything else. */
export function keyIdOf(secret: string): string | null {
  const [, id, , sum] = keyPattern.exec(secret) ?? [];
  if (id === undefined || checksum(secret.slice(0, -8)) !== sum) return null;
  return id;
}
