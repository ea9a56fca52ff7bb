import type { EntityFacts } from './entity-group.ts';
import type { CanvasNode } from './explorer-state.ts';

/** What joins two nodes without an agreement, the one that says most first. */
export const linkTypes = [
  { type: 'HOLDS', label: 'holds a title' },
  { type: 'TOOK_PART_IN', label: 'took part' },
  { type: 'HELD_IN', label: 'held in' },
  { type: 'BASED_IN', label: 'based in' },
] as const;
export type LinkType = (typeof linkTypes)[number]['type'];

/** What an entity is joined to, as the API answers it. */
export interface LinkFacts {
  readonly to: string;
  readonly type: LinkType;
  /** The title that is held; null for other types. */
  readonly title: string | null;
}

/** Two nodes on the canvas and what joins them beside agreements; the first is the one that it was told of. */
export interface Link {
  /** As the key of a tie: without direction. */
  readonly key: string;
  readonly ids: readonly [string, string];
  /** The strongest type. */
  readonly type: LinkType;
  /** In words: President; took part. */
  readonly text: string;
}

const order = linkTypes.map(({ type }) => type);
const words = new Map<LinkType, string>(linkTypes.map(({ type, label }) => [type, label]));

/** Whether something that began on this date is still to come at the end of that day, month or year. */
function beginsAfter(date: string | null, asOf: string | null): boolean {
  return date !== null && asOf !== null && date > asOf.padEnd(10, '-99');
}

/** The links among these nodes at this time: one for each two, with all that joins them. Pure. */
export function linksAmong(
  nodes: readonly Pick<CanvasNode, 'id'>[],
  entities: ReadonlyMap<string, EntityFacts>,
  asOf: string | null,
): Link[] {
  const present = new Set(nodes.map(({ id }) => id));
  const found = new Map<string, { ids: [string, string]; facts: LinkFacts[] }>();
  for (const id of present) {
    const entity = entities.get(id);
    if (!entity || beginsAfter(entity.startsOn, asOf)) continue;
    for (const link of entity.links) {
      if (!present.has(link.to) || link.to === id) continue;
      const key = id < link.to ? `${id}|${link.to}` : `${link.to}|${id}`;
      const known = found.get(key);
      if (known) known.facts.push(link);
      else found.set(key, { ids: [id, link.to], facts: [link] });
    }
  }
  return [...found].map(([key, { ids, facts }]) => {
    const sorted = facts.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
    const text = [...new Set(sorted.map(({ type, title }) => title ?? words.get(type)!))].join(', ');
    return { key, ids, type: sorted[0]!.type, text };
  });
}
