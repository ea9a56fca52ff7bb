import type { CanvasNode } from './explorer-state.ts';
import { type PartyFacts, type PartyGroup, partyGroupOf } from './party-group.ts';
import type { Standing } from './standing.ts';
import type { Tie } from './ties.ts';

/** How a party is drawn; sizes are pixels. */
export type NodePicture = {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  type: 'circle' | 'square';
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
  readonly groups: Readonly<Record<PartyGroup, string>>;
  readonly standings: Readonly<Record<Standing | 'based', string>>;
}

/** What is drawn: the nodes of the state, what is known of them, the ties among them. */
export interface PictureInput {
  readonly nodes: readonly CanvasNode[];
  readonly parties: ReadonlyMap<string, PartyFacts>;
  readonly ties: readonly Tie[];
  readonly selected: readonly string[];
  readonly colors: PictureColors;
}

/** The width of a tie of so many agreements, in pixels: twice as many add the same again. */
export function tieWidth(agreements: number, standing: Standing): number {
  const width = 2.4 + 1.7 * Math.log2(Math.max(1, agreements));
  return Math.min(11, standing === 'ended' ? width * 0.6 : width);
}

/** The size of a party with so many ties, in pixels from its middle. */
export function nodeSize(ties: number, isCountry: boolean): number {
  return Math.min(22, (isCountry ? 9 : 6) + 1.6 * Math.sqrt(ties));
}

/** Who is based in a country that is on the canvas too: organization and country. */
export function basedPairs(
  nodes: readonly CanvasNode[],
  parties: ReadonlyMap<string, PartyFacts>,
): [string, string][] {
  const present = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id }) => {
    const party = parties.get(id);
    const country = `country:${party?.country}`;
    return party && party.kind !== null && present.has(country) ? [[id, country] as [string, string]] : [];
  });
}

/** What the canvas shows of a state. Pure. */
export function pictureOf({ nodes, parties, ties, selected, colors }: PictureInput): NetworkPicture {
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
  for (const ids of basedPairs(nodes, parties)) {
    const key = [...ids].sort().join('|');
    // What they have agreed on says more than where one of them is.
    if (!tiePictures.has(key))
      tiePictures.set(key, {
        ids,
        picture: { size: 0.8, color: colors.standings.based, type: 'line', zIndex: 0 },
      });
  }
  return {
    selected: new Set(selected),
    ties: tiePictures,
    nodes: new Map(
      nodes.map(({ id, x, y, pinned }) => {
        const party = parties.get(id);
        const group = party ? partyGroupOf(party) : 'society';
        const picture: NodePicture = {
          x,
          y,
          pinned,
          size: nodeSize(degrees.get(id) ?? 0, group === 'country'),
          color: colors.groups[group],
          label: party?.name ?? '…',
          type: group === 'country' ? 'square' : 'circle',
          zIndex: 1,
        };
        return [id, picture] as const;
      }),
    ),
  };
}
