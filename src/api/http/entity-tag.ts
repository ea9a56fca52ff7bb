import { createHash } from 'node:crypto';

/** Shared caches may keep an answer, but ask each time whether it is still the one. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** The weak tag of what an address answers at a revision of the graph. */
export function entityTag(revision: string, address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost');
  const digest = createHash('sha256').update(`${revision}\n${pathname}${search}`).digest('base64url');
  return `W/"${digest.slice(0, 32)}"`;
}

/** Whether a client that sends this If-None-Match has what the tag stands for. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return header.split(',').some((given) => given.trim() === '*' || bare(given) === bare(tag));
}
