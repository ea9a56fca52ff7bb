import { contentHash } from '../../model/content-hash.ts';
import { type BlockKeys, blockKeysOf } from '../../resolution/organizations/block-keys.ts';
import type { Naming } from '../../resolution/organizations/naming.ts';
import type { OrganizationGroup } from '../../resolution/organizations/organization-group.ts';
import type { ResolvedOrganization } from '../../resolution/resolve-organizations.ts';
import type { GraphStateBuilder } from '../graph-state.ts';

/** The id of the node that keeps a group of names: `group:` instead of the id that the organization has by itself. */
export function nameGroupId(groupId: string): string {
  return groupId.replace(/^organization:/, 'name-group:');
}

/** The id that a group of names gives its organization, of the node that keeps the group. */
export function groupIdOf(nameGroup: string): string {
  return nameGroup.replace(/^name-group:/, 'organization:');
}

/** The ids of the blocks that a group is found in. */
export function blockIdsOf(keys: BlockKeys): { full: string[]; short: string[]; compared: string[] } {
  const ids = (kind: string, of: readonly string[]) => of.map((key) => `block:${contentHash(kind, key)}`);
  return {
    full: ids('full', keys.full),
    short: ids('short', keys.short),
    compared: ids('compared', keys.compared),
  };
}

/** A naming as a property holds it; `readNaming` takes it back. */
export function writeNaming({ id, names, based, articleId, local, count, first, knownFrom }: Naming): string {
  return JSON.stringify([
    id,
    names.map(({ name, form, kind }) => [name, form, kind]),
    based.map(({ country, basis }) => [country, basis]),
    articleId,
    local,
    count,
    first,
    knownFrom,
  ]);
}

/** A naming, of what `writeNaming` made of it. */
export function readNaming(written: string): Naming {
  const [id, names, based, articleId, local, count, first, knownFrom] = JSON.parse(written);
  return {
    id,
    names: names.map(([name, form, kind]: [string, never, never]) => ({ name, form, kind })),
    based: based.map(([country, basis]: [string, never]) => ({ country, basis })),
    articleId,
    local,
    count,
    first,
    knownFrom,
  };
}

/**
 * Adds the bookkeeping by which the next articles are resolved without reading all earlier ones: a node for each group of
 * names, the organization that it is part of, the blocks that it is found in, and the articles at hand that name it.
 */
export function deriveNameGroup(
  state: GraphStateBuilder,
  group: OrganizationGroup,
  place: { readonly organization: string; readonly component: string },
): void {
  const id = nameGroupId(group.id);
  state.addNode(id, ['NameGroup'], {
    key: group.key,
    part: group.part,
    component: nameGroupId(place.component),
    namings: group.namings.map(writeNaming),
    count: group.namings.reduce((sum, { count }) => sum + count, 0),
  });
  state.relate(id, 'PART_OF', place.organization);
  for (const articleId of new Set(group.mentions.map((mention) => mention.articleId)))
    state.relate(id, 'NAMED_IN', articleId);
  const { full, short, compared } = blockIdsOf(blockKeysOf(group));
  for (const block of [...full, ...short, ...compared]) {
    if (!state.nodes.has(block)) state.addNode(block, ['Block'], {});
    state.relate(id, 'IN_BLOCK', block);
  }
}

/** Adds the bookkeeping of every organization. */
export function deriveNameGroups(
  state: GraphStateBuilder,
  organizations: readonly ResolvedOrganization[],
  components: ReadonlyMap<string, string>,
): void {
  for (const { id, groups } of organizations)
    for (const group of groups)
      deriveNameGroup(state, group, { organization: id, component: components.get(group.id)! });
}
