import {
  loadAffectedArticlesOfGroups,
  loadAffectedCommonArticles,
} from '../../graph/generated/statements.ts';
import { applyDecisions } from '../../resolution/organizations/decided.ts';
import { findComponents } from '../../resolution/organizations/find-components.ts';
import { judgeOrganizations, unsureFrom } from '../../resolution/organizations/judge-organizations.ts';
import { type OrganizationGroup, orderOfGroups } from '../../resolution/organizations/organization-group.ts';
import { scoreOrganizations } from '../../resolution/organizations/score-organizations.ts';
import {
  firstClaims,
  joinGroups,
  type OrganizationResolution,
} from '../../resolution/resolve-organizations.ts';
import { groupIdOf, nameGroupId } from '../derive/derive-name-groups.ts';
import type { AffectedBlocks } from './affected-blocks.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import { pairsOf } from './find-affected-groups.ts';
import type { NamesInChange } from './names-in-change.ts';

type Pair = readonly [OrganizationGroup, OrganizationGroup];

function sizeOf({ namings }: OrganizationGroup): number {
  return namings.reduce((sum, { count }) => sum + count, 0);
}

/** Sees to it that of each pair that an article names together both groups have such an article. */
async function findCommonArticles(
  pairs: readonly Pair[],
  change: ReadChange,
  names: NamesInChange,
): Promise<void> {
  const { transaction, knownIds, isChanged } = change;
  const except = [...knownIds];
  const isStored = ({ id }: OrganizationGroup) => names.store.known(id) !== undefined && !names.read.has(id);
  const atHand = ({ articles }: OrganizationGroup) => [...articles].some((id) => !isChanged(id));
  const whole = new Map<string, OrganizationGroup>();
  for (const [a, b] of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (isStored(one) && atHand(other)) whole.set(one.id, one);
  if (whole.size > 0) {
    const rows = await ask(transaction, loadAffectedArticlesOfGroups, {
      ids: [...whole.keys()].map(nameGroupId),
      except,
    });
    for (const { group, article } of rows) whole.get(groupIdOf(group))!.articles.add(article);
  }
  const open = pairs.filter(([a, b]) => isStored(a) && isStored(b));
  if (open.length === 0) return;
  const groups = new Map(open.flat().map((group) => [nameGroupId(group.id), group]));
  const rows = await ask(transaction, loadAffectedCommonArticles, {
    pairs: open.map((pair) => {
      // The search goes from the first to the second.
      const [few, many] = pair.toSorted((a, b) => sizeOf(a) - sizeOf(b));
      return { a: nameGroupId(few!.id), b: nameGroupId(many!.id) };
    }),
    except,
  });
  for (const { a, b, article } of rows) for (const id of [a, b]) groups.get(id)!.articles.add(article);
}

/** Every two members of each component. */
function withinComponents(
  groups: readonly OrganizationGroup[],
  components: ReadonlyMap<string, string>,
): Pair[] {
  const members = new Map<string, OrganizationGroup[]>();
  for (const group of groups) {
    const component = components.get(group.id)!;
    members.set(component, [...(members.get(component) ?? []), group]);
  }
  return [...members.values()].flatMap((all) =>
    all.flatMap((a, index) => all.slice(index + 1).map((b): Pair => [a, b])),
  );
}

/** Judges the affected groups anew and joins them into organizations; the groups that they are compared with stay as they are. */
export async function rejoinGroups(
  change: ReadChange,
  names: NamesInChange,
  blocks: AffectedBlocks,
  affected: ReadonlySet<string>,
): Promise<OrganizationResolution> {
  const groups = [...affected].map((id) => names.current(id)!).sort(orderOfGroups);
  const decided = applyDecisions(groups, change.judgements);
  const likely = (await pairsOf(groups, names, blocks)).filter(
    ({ a, b }) => scoreOrganizations(a, b).score >= unsureFrom,
  );
  const components = findComponents(groups, judgeOrganizations(groups, likely), decided);
  const pairs = [...likely.map(({ a, b }): Pair => [a, b]), ...withinComponents(groups, components)];
  await findCommonArticles(pairs, change, names);
  for (const group of pairs.flat())
    for (const [claim, cameAt] of firstClaims(group)) change.read.note(claim, cameAt);
  return joinGroups({
    groups,
    verdicts: judgeOrganizations(groups, likely),
    decided,
    organizationOf: ({ id }) => names.store.known(id)!.organization,
  });
}
