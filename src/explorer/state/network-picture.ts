import { type EntityFacts, type EntityGroup, groupOf } from './entity-group.ts';
import type { CanvasNode } from './explorer-state.ts';
import type { Link, LinkType } from './links.ts';
import type { Standing } from './standing.ts';
import type { Tie } from './ties.ts';

/** What shape a node has. */
export type NodeShape = 'circle' | 'square' | 'diamond' | 'triangle';

/** How a node is drawn; sizes are pixels. */
export type NodePicture = {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  type: NodeShape;
  pinned: boolean;
  zIndex: number;
};

/** How a tie is drawn. */
export type TiePicture = { size: number; color: string; type: 'line' | 'dashed'; zIndex: number };

/** Everything that the canvas shows. */
export interface NetworkPicture {
  readonly nodes: ReadonlyMap<string, NodePicture>;
  readonly ties: ReadonlyMap<
    string,
    { readonly ids: readonly [string, string]; readonly picture: TiePicture }
  >;
  readonly selected: ReadonlySet<string>;
}

/** The colours of groups and standings in the theme that is shown. */
export interface PictureColors {
  readonly groups: Readonly<Record<EntityGroup, string>>;
  readonly standings: Readonly<Record<Standing | 'based' | 'joined', string>>;
}

/** What is drawn: the nodes of the state, what is known of them, the ties and links among them. */
export interface PictureInput {
  readonly nodes: readonly CanvasNode[];
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly ties: readonly Tie[];
  readonly links: readonly Link[];
  readonly selected: readonly string[];
  readonly colors: PictureColors;
}

/** The width of a tie of so many agreements, in pixels: twice as many add the same again. */
export function tieWidth(agreements: number, standing: Standing): number {
  const width = 2.4 + 1.7 * Math.log2(Math.max(1, agreements));
  return Math.min(11, standing === 'ended' ? width * 0.6 : width);
}

/** Diamonds and triangles have less area than a circle around them. */
const leastSizes: Readonly<Partial<Record<EntityGroup, number>>> = { country: 9, person: 8, event: 8.5 };

/** The size of a node with so many ties, in pixels from its middle. */
export function nodeSize(ties: number, group: EntityGroup): number {
  return Math.min(22, (leastSizes[group] ?? 6) + 1.6 * Math.sqrt(ties));
}

/** Countries, people and events have shapes of their own, so that no colour has to tell them apart. */
const shapes: Readonly<Partial<Record<EntityGroup, NodeShape>>> = {
  country: 'square',
  person: 'diamond',
  event: 'triangle',
};

/** The shape of a node of this group. */
export function shapeOf(group: EntityGroup): NodeShape {
  return shapes[group] ?? 'circle';
}

function linkPicture(type: LinkType, colors: PictureColors): TiePicture {
  const place = type === 'BASED_IN' || type === 'HELD_IN';
  const color = colors.standings[place ? 'based' : 'joined'];
  return { size: place ? 0.8 : 1.8, color, type: 'line', zIndex: 0 };
}

/** What the canvas shows of a state. Pure. */
export function pictureOf({ nodes, entities, ties, links, selected, colors }: PictureInput): NetworkPicture {
  const degrees = new Map<string, number>();
  for (const { ids } of ties) for (const id of ids) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const tiePictures = new Map<string, { ids: readonly [string, string]; picture: TiePicture }>();
  for (const { key, ids, agreements, standing } of ties) {
    const picture: TiePicture = {
      size: tieWidth(agreements.length, standing),
      color: colors.standings[standing],
      type: standing === 'open' ? 'dashed' : 'line',
      zIndex: standing === 'binding' ? 2 : 1,
    };
    tiePictures.set(key, { ids, picture });
  }
  for (const { key, ids, type } of links) {
    if (type !== 'BASED_IN') for (const id of ids) degrees.set(id, (degrees.get(id) ?? 0) + 0.5);
    // What they have agreed on says more than where one of them is.
    if (!tiePictures.has(key)) tiePictures.set(key, { ids, picture: linkPicture(type, colors) });
  }
  return {
    selected: new Set(selected),
    ties: tiePictures,
    nodes: new Map(
      nodes.map(({ id, x, y, pinned }) => {
        const entity = entities.get(id);
        const group = entity ? groupOf(entity) : 'society';
        const picture: NodePicture = {
          x,
          y,
          pinned,
          size: nodeSize(degrees.get(id) ?? 0, group),
          color: colors.groups[group],
          label: entity?.name ?? '…',
          type: shapeOf(group),
          zIndex: 1,
        };
        return [id, picture] as const;
      }),
    ),
  };
}
