import type { Decision } from '../../model/judgement.ts';
import type { CandidatePair } from '../../resolution/organizations/block-organizations.ts';
import { isTie } from '../../resolution/organizations/find-components.ts';
import { relateHomes } from '../../resolution/organizations/find-veto.ts';
import { judgeOrganizations } from '../../resolution/organizations/judge-organizations.ts';
import { type OrganizationGroup, orderOfGroups } from '../../resolution/organizations/organization-group.ts';
import { blockIdsOf } from '../derive/derive-name-groups.ts';
import type { AffectedBlocks } from './affected-blocks.ts';
import type { ReadChange } from './change.ts';
import type { NamesInChange } from './names-in-change.ts';

/** The folded names that a decision speaks of. */
function keysOf(decision: Decision): string[] {
  if (decision.action === 'split') return [...decision.anchors, ...decision.apart].map(({ key }) => key);
  return 'anchors' in decision ? decision.anchors.map(({ key }) => key) : [];
}

function fullBlocks(keys: Iterable<string>): string[] {
  return blockIdsOf({ full: [...keys], short: [], compared: [] }).full;
}

/** Two groups of which an article that uses both says that they are not one, where that could make a difference. */
function namedTogether(names: NamesInChange): string[] {
  const dirty = new Set<string>();
  for (const ids of names.ofArticle.values()) {
    const first = new Map<string, string>();
    for (const id of ids) {
      const group = names.current(id);
      const component = names.store.known(id)?.component;
      const keys = group === null ? [] : names.blocksOf(group).compared;
      for (const key of component === undefined ? keys : [...keys, component]) {
        const other = first.get(key);
        if (other === undefined) first.set(key, id);
        else for (const one of [id, other]) dirty.add(one);
      }
    }
  }
  return [...dirty];
}

/** The pairs that one of the groups makes with others of its blocks. */
export async function pairsOf(
  groups: readonly OrganizationGroup[],
  names: NamesInChange,
  blocks: AffectedBlocks,
): Promise<CandidatePair[]> {
  const members = await blocks.compared(groups.flatMap((group) => names.blocksOf(group).compared));
  const pairs = new Map<string, CandidatePair>();
  for (const group of groups) {
    const others = new Set(names.blocksOf(group).compared.flatMap((block) => members.get(block)!));
    for (const id of others) {
      const other = id === group.id ? null : names.current(id);
      // Namesakes of two countries need no judgement.
      if (other === null || relateHomes(group.home, other.home) === 'foreign') continue;
      const [a, b] = [group, other].sort(orderOfGroups) as [OrganizationGroup, OrganizationGroup];
      pairs.set(`${a.id} ${b.id}`, { a, b });
    }
  }
  return [...pairs.values()];
}

/** The groups that may be one with one of these: alike in their names, or introduced as one. */
async function tiedTo(
  groups: readonly OrganizationGroup[],
  names: NamesInChange,
  blocks: AffectedBlocks,
): Promise<string[]> {
  const pairs = await pairsOf(groups, names, blocks);
  const named = groups.flatMap((group) => [
    ...fullBlocks(group.shortKeys),
    ...blockIdsOf({ full: [], short: [...group.fullKeys], compared: [] }).short,
  ]);
  const introduced = (await blocks.bearers(named)).flatMap((id) => names.current(id) ?? []);
  const ids = new Set(groups.map(({ id }) => id));
  return judgeOrganizations([...new Set([...groups, ...introduced])], pairs)
    .filter(isTie)
    .map(({ a, b, bearers }) => [a, b, ...bearers].map(({ id }) => id))
    .filter((tied) => tied.some((id) => ids.has(id)))
    .flat();
}

/**
 * The groups whose fate a change may have an effect on, by id: those that changed themselves, those whose blocks became small
 * or large with them, those that people speak of together with them, and the components of all of these, before and after.
 */
export async function findAffectedGroups(
  change: ReadChange,
  names: NamesInChange,
  blocks: AffectedBlocks,
): Promise<Set<string>> {
  const affected = new Set<string>();
  const seen = new Set<string>();
  const withComponents = async (ids: readonly string[]) => {
    await names.store.groups(ids);
    const components = ids.flatMap((id) => names.store.known(id)?.component ?? []);
    for (const { group } of await names.store.ofComponents(components)) affected.add(group.id);
    for (const id of ids) affected.add(id);
  };
  const changedNow = [...new Set([...names.before.keys(), ...names.now.keys()])].filter((id) =>
    names.hasChanged(id),
  );
  const decided = await blocks.bearers(fullBlocks(change.decisions.flatMap(keysOf)));
  let queue = [...new Set([...changedNow, ...namedTogether(names), ...decided])];
  while (queue.length > 0) {
    for (const id of queue) seen.add(id);
    await withComponents(queue);
    const groups = queue.flatMap((id) => names.current(id) ?? []);
    const gone = queue.flatMap((id) => names.before.get(id)?.group ?? []);
    // What a group leaves behind in the blocks that it was in may be few enough to be compared.
    await blocks.compared(gone.flatMap((group) => names.blocksOf(group).compared));
    await withComponents(await tiedTo(groups, names, blocks));
    const keys = new Set([...affected].flatMap((id) => [...(names.current(id)?.fullKeys ?? [])]));
    for (const id of affected) for (const key of names.before.get(id)?.group.fullKeys ?? []) keys.add(key);
    const said = change.judgements
      .map(({ decision }) => keysOf(decision))
      .filter((of) => of.some((key) => keys.has(key)));
    const bearers = said.length === 0 ? [] : await blocks.bearers(fullBlocks(said.flat()));
    queue = [...new Set([...blocks.takeCrossing(), ...bearers])].filter((id) => !seen.has(id));
  }
  return new Set([...affected].filter((id) => names.current(id) !== null));
}
