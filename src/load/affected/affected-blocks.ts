import { appendTo } from '../../model/append-to.ts';
import { largestBlock } from '../../resolution/organizations/block-organizations.ts';
import type { OrganizationGroup } from '../../resolution/organizations/organization-group.ts';
import type { NamesInChange } from './names-in-change.ts';

/** No block for look-up is too large. */
const all = 1_000_000_000;

/** Blocks as they are once a change is written: those of the graph, without the names as they were, with the names as they are. */
export class AffectedBlocks {
  readonly #names: NamesInChange;
  readonly #before = new Map<string, string[]>();
  readonly #now = new Map<string, string[]>();
  readonly #leaving: number;
  readonly #crossing = new Set<string>();
  readonly #members = new Map<string, readonly string[]>();

  constructor(names: NamesInChange) {
    this.#names = names;
    const fill = (into: Map<string, string[]>, group: OrganizationGroup) => {
      const { full, short, compared } = names.blocksOf(group);
      for (const block of [...full, ...short, ...compared]) appendTo(into, block, group.id);
    };
    for (const { group } of names.before.values()) fill(this.#before, group);
    for (const group of names.now.values()) fill(this.#now, group);
    this.#leaving = Math.max(0, ...[...this.#before.values()].map((groups) => groups.length));
  }

  /** The groups that are compared within each block, read; none where the block is too large. */
  async compared(blocks: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
    const wanted = [...new Set(blocks)];
    const missing = wanted.filter((block) => !this.#members.has(block));
    const stored = await this.#names.store.blocks(missing, largestBlock + this.#leaving);
    for (const block of missing) {
      const { size, groups } = stored.get(block) ?? { size: 0, groups: [] };
      const [before, now] = [this.#before.get(block) ?? [], this.#now.get(block) ?? []];
      const after = size - before.length + now.length;
      const small = after <= largestBlock;
      const gone = new Set(before);
      const members = small || size <= largestBlock ? groups.filter((id) => !gone.has(id)).concat(now) : [];
      if (small !== size <= largestBlock) for (const id of members) this.#crossing.add(id);
      this.#members.set(block, small ? members : []);
    }
    await this.#names.store.groups(missing.flatMap((block) => this.#members.get(block)!));
    return new Map(wanted.map((block) => [block, this.#members.get(block)!]));
  }

  /** The groups that are compared, or no longer compared, because a block has become small or large; each is told once. */
  takeCrossing(): string[] {
    const ids = [...this.#crossing];
    this.#crossing.clear();
    return ids;
  }

  /** The groups that have one of these names, in full or as a shorter form; read. */
  async bearers(names: Iterable<string>): Promise<string[]> {
    const wanted = [...new Set(names)];
    const stored = await this.#names.store.blocks(wanted, all);
    const gone = new Set(this.#names.before.keys());
    const groups = [...stored.values()].flatMap((block) => block.groups).filter((id) => !gone.has(id));
    await this.#names.store.groups(groups);
    return [...new Set([...groups, ...wanted.flatMap((block) => this.#now.get(block) ?? [])])];
  }
}
