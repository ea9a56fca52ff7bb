import { AppError } from '../errors.ts';
import { readPartiesOrganizationsNamed } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { nameKey } from '../model/name-key.ts';

/**
 * The id of the organization that a person means by an id or by one of its names.
 * @throws AppError INPUT_NOT_FOUND where a name means none, BAD_USER_INPUT where it means several.
 */
export async function findOrganization(graph: Graph, given: string): Promise<string> {
  if (given.startsWith('organization:')) return given;
  const found = await graph.read(readPartiesOrganizationsNamed, { key: nameKey(given) });
  if (found.length === 0)
    throw new AppError(
      'INPUT_NOT_FOUND',
      `Expected the id or a name of an organization; there is none called ${JSON.stringify(given)}`,
    );
  if (found.length > 1) {
    const listed = found.map(
      ({ id, name, countryCode }) => `  ${id}  ${name} (${countryCode ?? 'country unknown'})`,
    );
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected one organization; ${JSON.stringify(given)} names ${found.length}. Use the id:\n${listed.join('\n')}`,
    );
  }
  return found[0]!.id;
}
