import {
  loadAffectedBlocks,
  loadAffectedGroups,
  loadAffectedGroupsOfComponents,
  loadAffectedGroupsOfOrganizations,
} from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { groupOf, type OrganizationGroup } from '../../resolution/organizations/organization-group.ts';
import { groupIdOf, nameGroupId, readNaming } from '../derive/derive-name-groups.ts';
import { ask } from './ask.ts';

/** A group of names as the graph keeps it. */
export interface StoredGroup {
  readonly group: OrganizationGroup;
  /** The first id of its component. */
  readonly component: string;
  /** The organization that it is part of. */
  readonly organization: string;
}

/** A block as the graph keeps it; of one that is too large no group is told. */
export interface StoredBlock {
  readonly size: number;
  readonly groups: readonly string[];
}

/** The groups of names that the graph keeps, read once each within a transaction; all ids are those of groups. */
export class NameStore {
  readonly #transaction: WriteTransaction;
  readonly #groups = new Map<string, StoredGroup | null>();

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  /** Those of these groups that there are. */
  async groups(ids: Iterable<string>): Promise<StoredGroup[]> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#groups.has(id));
    if (missing.length > 0) {
      for (const id of missing) this.#groups.set(id, null);
      const rows = await ask(this.#transaction, loadAffectedGroups, { ids: missing.map(nameGroupId) });
      for (const { key, part, namings, component, organization } of rows) {
        const group = groupOf(key, part, namings.map(readNaming));
        this.#groups.set(group.id, { group, component: groupIdOf(component), organization });
      }
    }
    return wanted.flatMap((id) => this.#groups.get(id) ?? []);
  }

  /** A group that was read before; undefined where there is none. */
  known(id: string): StoredGroup | undefined {
    return this.#groups.get(id) ?? undefined;
  }

  async ofComponents(components: Iterable<string>): Promise<StoredGroup[]> {
    const wanted = [...new Set(components)].map(nameGroupId);
    if (wanted.length === 0) return [];
    const rows = await ask(this.#transaction, loadAffectedGroupsOfComponents, { components: wanted });
    return this.groups(rows.map(({ id }) => groupIdOf(id)));
  }

  async ofOrganizations(organizations: Iterable<string>): Promise<StoredGroup[]> {
    const ids = [...new Set(organizations)];
    if (ids.length === 0) return [];
    const rows = await ask(this.#transaction, loadAffectedGroupsOfOrganizations, { ids });
    return this.groups(rows.map(({ id }) => groupIdOf(id)));
  }

  /** Blocks by id; of those with more than `most` groups the size alone. What is not there has none. */
  async blocks(ids: Iterable<string>, most: number): Promise<ReadonlyMap<string, StoredBlock>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await ask(this.#transaction, loadAffectedBlocks, { ids: wanted, most });
    return new Map(rows.map(({ id, size, groups }) => [id, { size, groups: groups.map(groupIdOf) }]));
  }
}
