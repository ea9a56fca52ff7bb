import { appendTo } from '../model/append-to.ts';
/** Sets that only grow together (union-find): which of the items given have been joined. */
export class DisjointSets<Item> {
  readonly #parents = new Map<Item, Item>();

  /** Puts two items, and all that was joined to either, into one set. */
  join(a: Item, b: Item): void {
    const [rootA, rootB] = [this.#root(a), this.#root(b)];
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }

  /** The sets that these items fall into, each in the order of the items given. */
  groups(items: readonly Item[]): Item[][] {
    const groups = new Map<Item, Item[]>();
    for (const item of items) {
      const root = this.#root(item);
      appendTo(groups, root, item);
    }
    return [...groups.values()];
  }

  #root(item: Item): Item {
    let root = item;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    // Path compression keeps later walks short.
    for (let step = item; step !== root; ) {
      const next = this.#parents.get(step)!;
      this.#parents.set(step, root);
      step = next;
    }
    return root;
  }
}
