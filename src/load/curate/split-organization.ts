import { AppError } from '../../errors.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import type { Apart } from '../../model/curation.ts';
import type { Decision } from '../../model/judgement.ts';
import { nameKey } from '../../model/name-key.ts';
import { groupId, type OrganizationGroup } from '../../resolution/organizations/organization-group.ts';
import { anchorsOf, groupsOf } from './find-entities.ts';
import type { Ruling } from './record-judgement.ts';

/** A decision to split, and the ids that the parts which go apart would have by themselves. */
interface Split {
  readonly decision: Decision;
  readonly idsOf: (judgementId: string) => readonly string[];
}

function namesOf({ names, shortNames }: OrganizationGroup): string[] {
  return [...names, ...shortNames].map(({ name }) => name);
}

function listed(groups: readonly OrganizationGroup[]): string {
  return groups
    .map((group) =>
      namesOf(group)
        .map((name) => JSON.stringify(name))
        .join(' = '),
    )
    .join('; ');
}

function byNames(groups: readonly OrganizationGroup[], names: readonly string[]): Split {
  const wanted = new Set(names.map(nameKey));
  const isApart = (group: OrganizationGroup) => namesOf(group).some((name) => wanted.has(nameKey(name)));
  const [apart, rest] = [groups.filter(isApart), groups.filter((group) => !isApart(group))];
  const known = new Set(groups.flatMap(namesOf).map(nameKey));
  const unknown = names.find((name) => !known.has(nameKey(name)));
  if (unknown !== undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `names: expected names of this organization (${listed(groups)}); got ${JSON.stringify(unknown)}`,
    );
  if (rest.length === 0)
    throw new AppError(
      'BAD_USER_INPUT',
      `names: expected some of the names of this organization (${listed(groups)}), so that some are left; got all. Names joined by = are one name; say in which articles it means the other.`,
    );
  const decision: Decision = {
    action: 'split',
    anchors: anchorsOf(rest),
    apart: anchorsOf(apart),
    articles: [],
  };
  return { decision, idsOf: () => apart.map((group) => group.id) };
}

function byArticles(groups: readonly OrganizationGroup[], articles: readonly string[]): Split {
  const wanted = new Set(articles);
  const all = new Set(groups.flatMap((group) => [...group.articles]));
  const unknown = articles.find((id) => !all.has(id));
  if (unknown !== undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `articles: expected articles that name this organization (${[...all].sort().join(', ')}); got ${unknown}`,
    );
  if (wanted.size === all.size)
    throw new AppError(
      'BAD_USER_INPUT',
      `articles: expected some of the ${all.size} articles that name this organization, so that some are left; got all`,
    );
  const named = groups.filter((group) => articles.some((id) => group.articles.has(id)));
  const decision: Decision = {
    action: 'split',
    anchors: anchorsOf(groups),
    apart: anchorsOf(named),
    articles: [...wanted].sort(),
  };
  return { decision, idsOf: (part) => named.map(({ key }) => groupId(key, part)) };
}

/**
 * The decision that takes names of an organization, or what some articles say of it, apart.
 * @throws AppError BAD_USER_INPUT where that is nothing or everything.
 */
export async function decideSplit(
  transaction: WriteTransaction,
  id: string,
  { names, articles }: Apart,
): Promise<Ruling> {
  if (names.length > 0 === articles.length > 0)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected either names or articles that go apart; got ${names.length > 0 ? 'both' : 'neither'}`,
    );
  const groups = await groupsOf(transaction, id);
  const { decision, idsOf } = names.length > 0 ? byNames(groups, names) : byArticles(groups, articles);
  return { decision, about: (judgementId) => [id, ...idsOf(judgementId)] };
}
