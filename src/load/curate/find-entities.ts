import { AppError } from '../../errors.ts';
import { loadClaimsOfFacts, readPresent, readRedirected } from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { appendTo } from '../../model/append-to.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import type { NameAnchor } from '../../model/judgement.ts';
import { groupByName, type OrganizationGroup } from '../../resolution/organizations/organization-group.ts';

/** The ids that these lead to: themselves where they stand for a node, else where they went; null where nowhere. */
export async function followIds(
  transaction: Pick<WriteTransaction, 'run'>,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const present = new Set((await transaction.run(readPresent, { ids: [...ids] })).map(({ id }) => id));
  const gone = ids.filter((id) => !present.has(id));
  const leads = new Map(
    gone.length === 0
      ? []
      : (await transaction.run(readRedirected, { keys: gone })).map(({ key, node }) => [key, node] as const),
  );
  return new Map(ids.map((id) => [id, present.has(id) ? id : (leads.get(id) ?? null)]));
}

/**
 * The organizations that ids mean.
 * @throws AppError INPUT_NOT_FOUND where one means none.
 */
export async function requireOrganizations(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<string[]> {
  const found = await followIds(transaction, ids);
  return ids.map((id) => {
    const to = found.get(id) ?? null;
    if (to === null || !to.startsWith('organization:'))
      throw new AppError('INPUT_NOT_FOUND', `Expected the id of an organization; there is none with ${id}`);
    return to;
  });
}

/** The claims that support each of these nodes. */
export async function claimsOf(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Map<string, Claim[]>> {
  const claims = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const row of await transaction.run(loadClaimsOfFacts, { ids: [...ids] })) {
    const { owner, start, end, statement, ...rest } = row;
    appendTo(claims, owner, {
      ...rest,
      statement: JSON.parse(statement) as Statement,
      passage: { start, end },
    });
  }
  return claims;
}

/** The groups of names that an organization is made of: each is one by its name alone. */
export async function groupsOf(transaction: WriteTransaction, id: string): Promise<OrganizationGroup[]> {
  return groupByName((await claimsOf(transaction, [id])).get(id)!);
}

/** What holds these groups fast whatever further articles say. */
export function anchorsOf(groups: readonly OrganizationGroup[]): NameAnchor[] {
  return groups.flatMap(({ fullKeys, home }) => [...fullKeys].map((key) => ({ key, country: home.country })));
}
