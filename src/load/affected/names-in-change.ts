import {
  loadAffectedClaimsOfGroups,
  loadAffectedGroupsOfArticles,
} from '../../graph/generated/statements.ts';
import { appendTo } from '../../model/append-to.ts';
import type { Mention } from '../../resolution/mentions.ts';
import { blockKeysOf } from '../../resolution/organizations/block-keys.ts';
import {
  fullKeysOf,
  mergeNamings,
  type Naming,
  namingOf,
  type OrganizationClaim,
  type PartOfName,
} from '../../resolution/organizations/naming.ts';
import {
  groupNamings,
  mentionsOfOrganizations,
  type OrganizationGroup,
} from '../../resolution/organizations/organization-group.ts';
import { firstClaims, partsDecided } from '../../resolution/resolve-organizations.ts';
import { blockIdsOf, groupIdOf, nameGroupId } from '../derive/derive-name-groups.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import { NameStore, type StoredGroup } from './name-store.ts';

/** No block for look-up is too large. */
const all = 1_000_000_000;

/** What decides about a group, as text: equal where nothing that others could see of it has changed. */
function profileOf(group: OrganizationGroup): string {
  const { key, part, home, namings } = group;
  return JSON.stringify([key, part, home, namings.map(({ id }) => id), [...firstClaims(group).keys()]]);
}

/**
 * The names that a change is about: all that have a full name in common with a name of its articles, as the graph has them and
 * as they are now. Those that the change takes nothing from are known by their namings; of others the claims are read.
 */
export class NamesInChange {
  readonly store: NameStore;
  /** As they are now, by id. */
  readonly now = new Map<string, OrganizationGroup>();
  /** As the graph has them, by id. */
  readonly before = new Map<string, StoredGroup>();
  /** Groups of before of which all claims are at hand. */
  readonly read = new Set<string>();
  /** The groups that a changed article used, and uses now. */
  readonly ofArticle = new Map<string, Set<string>>();
  readonly #change: ReadChange;
  readonly #decidedPart: PartOfName;
  readonly #mentions = new Map<string, { mention: Mention<OrganizationClaim>; naming: Naming }>();
  readonly #groupOfNaming = new Map<string, string>();
  /** The groups of before that namings were read with. */
  readonly #ofStored = new Map<string, string>();
  readonly #blocks = new Map<OrganizationGroup, ReturnType<typeof blockIdsOf>>();

  private constructor(change: ReadChange) {
    this.#change = change;
    this.store = new NameStore(change.transaction);
    this.#decidedPart = partsDecided(change.judgements);
  }

  /** Reads the names that a change is about, and groups them anew. */
  static async find(change: ReadChange): Promise<NamesInChange> {
    const names = new NamesInChange(change);
    const touched = await names.#findTouched();
    const made = names.#takeMentions(mentionsOfOrganizations(change.claims), () => true);
    await names.#findFamilies(made, touched);
    await names.readGroups(touched);
    names.#regroup(touched);
    await names.readGroups([...names.before.keys()].filter((id) => !names.isWhole(id)));
    for (const { mention, naming } of names.#mentions.values()) {
      const group = names.#groupOfNaming.get(naming.id);
      if (group === undefined) continue;
      names.now.get(group)?.articles.add(mention.articleId);
      names.#noteArticle(mention.articleId, group);
    }
    return names;
  }

  /** The group of this id as it is now; null where there is none any more. It must have been read. */
  current(id: string): OrganizationGroup | null {
    const changed = this.before.has(id) || this.now.has(id);
    return changed ? (this.now.get(id) ?? null) : (this.store.known(id)?.group ?? null);
  }

  /** Whether all that the graph has of this group is still of the group with this id. */
  isWhole(id: string): boolean {
    const before = this.before.get(id);
    if (!before) return true;
    return before.group.namings.every((naming) => this.#groupOfNaming.get(naming.id) === id);
  }

  /** The group that a naming is of now; undefined where no article has it any more. */
  groupOfNaming(id: string): string | undefined {
    return this.#groupOfNaming.get(id);
  }

  /** Whether anything that another group could see of this one has changed. */
  hasChanged(id: string): boolean {
    const [before, now] = [this.before.get(id), this.now.get(id)];
    if (!before || !now) return before !== now;
    return profileOf(before.group) !== profileOf(now);
  }

  /** The ids of the blocks of a group. */
  blocksOf(group: OrganizationGroup): ReturnType<typeof blockIdsOf> {
    const known = this.#blocks.get(group) ?? blockIdsOf(blockKeysOf(group));
    this.#blocks.set(group, known);
    return known;
  }

  /** The mentions at hand of the groups of now, by id of the group. */
  mentionsByGroup(): Map<string, Mention<OrganizationClaim>[]> {
    const mentions = new Map<string, Mention<OrganizationClaim>[]>();
    const ordered = [...this.#mentions.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, { mention, naming }] of ordered) {
      const group = this.#groupOfNaming.get(naming.id) ?? this.#ofStored.get(naming.id);
      if (group !== undefined) appendTo(mentions, group, mention);
    }
    return mentions;
  }

  /** Reads all claims of groups that the graph has, but for those of the changed articles. */
  async readGroups(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.read.has(id));
    if (missing.length === 0) return;
    const groups = await this.store.groups(missing);
    const wanted = new Set<string>();
    for (const { group } of groups) {
      this.read.add(group.id);
      for (const { id } of group.namings) {
        wanted.add(id);
        this.#ofStored.set(id, group.id);
      }
    }
    const { transaction, knownIds, read } = this.#change;
    const rows = await ask(transaction, loadAffectedClaimsOfGroups, {
      ids: missing.map(nameGroupId),
      except: [...knownIds],
    });
    this.#takeMentions(mentionsOfOrganizations(read.take(rows)), ({ id }) => wanted.has(id));
  }

  #noteArticle(articleId: string, group: string): void {
    if (!this.#change.isChanged(articleId)) return;
    this.ofArticle.set(articleId, (this.ofArticle.get(articleId) ?? new Set()).add(group));
  }

  #takeMentions(
    mentions: readonly Mention<OrganizationClaim>[],
    isWanted: (naming: Naming) => boolean,
  ): Naming[] {
    return mentions.flatMap((mention) => {
      const naming = namingOf(mention, this.#decidedPart, this.#change.read.articleCameAt);
      if (!isWanted(naming)) return [];
      this.#mentions.set(mention.key, { mention, naming });
      return [naming];
    });
  }

  async #findTouched(): Promise<string[]> {
    const { transaction, knownIds } = this.#change;
    const rows = await ask(transaction, loadAffectedGroupsOfArticles, { ids: [...knownIds] });
    for (const { article, group } of rows) this.#noteArticle(article, groupIdOf(group));
    return [...new Set(rows.map(({ group }) => groupIdOf(group)))];
  }

  async #findFamilies(made: readonly Naming[], touched: readonly string[]): Promise<void> {
    const known = new Set<string>();
    let keys = made.flatMap(fullKeysOf);
    let found = await this.store.groups(touched);
    while (keys.length > 0 || found.length > 0) {
      for (const one of found) this.before.set(one.group.id, one);
      keys.push(...found.flatMap(({ group }) => [...group.fullKeys]));
      const missing = [...new Set(keys)].filter((key) => !known.has(key));
      for (const key of missing) known.add(key);
      const { full } = blockIdsOf({ full: missing, short: [], compared: [] });
      const blocks = await this.store.blocks(full, all);
      const bearers = await this.store.groups([...blocks.values()].flatMap(({ groups }) => groups));
      found = bearers.filter(({ group }) => !this.before.has(group.id));
      keys = [];
    }
  }

  #regroup(touched: readonly string[]): void {
    const reread = new Set(touched);
    const kept = [...this.before.values()].filter(({ group }) => !reread.has(group.id));
    const pool = mergeNamings([
      ...kept.flatMap(({ group }) => group.namings),
      ...[...this.#mentions.values()].map(({ naming }) => naming),
    ]);
    for (const group of groupNamings(pool.values(), this.#decidedPart)) {
      this.now.set(group.id, group);
      for (const { id } of group.namings) this.#groupOfNaming.set(id, group.id);
    }
  }
}
