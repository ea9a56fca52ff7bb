import { readRedirected } from '../../graph/generated/statements.ts';
import type { Loaders } from './loaders.ts';

/** What `read` finds under an id, or under the id that it leads to since two entities became one; null where neither is there. */
export async function followRedirect<Found>(
  loaders: Loaders,
  id: string,
  read: (id: string) => Promise<Found | null>,
): Promise<Found | null> {
  const found = await read(id);
  if (found !== null) return found;
  const to = await loaders.one<string>(readRedirected, id);
  return to === null ? null : read(to);
}
