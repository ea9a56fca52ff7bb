import { hash } from 'node:crypto';

/**
 * A short name for content: the first 20 hexadecimal digits (80 bits) of the SHA-256 of its JSON. Equal values give equal
 * names on every machine, as long as the keys of objects are written in the same order.
 */
export function contentHash(...content: unknown[]): string {
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, 20);
}
