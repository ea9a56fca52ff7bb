import type { EntityFacts } from '../entity-group.ts';
import type { CanvasNode, ExplorerState } from '../explorer-state.ts';
import type { Link } from '../links.ts';
import type { Moment } from '../moment.ts';
import type { Tie } from '../ties.ts';

/** What is on screen, as every format takes it: nodes with their places, ties and links, and the time that is shown. */
export interface NetworkOnScreen extends Moment {
  readonly entities: readonly (EntityFacts & Pick<CanvasNode, 'x' | 'y'>)[];
  readonly ties: readonly Tie[];
  /** What joins two of them without an agreement. */
  readonly links: readonly Link[];
}

/** Gathers what is on screen; one whose name has not come yet is called by its id. Pure. */
export function networkOnScreen(
  { canvas, asOf, knownAt }: Pick<ExplorerState, 'canvas' | keyof Moment>,
  known: ReadonlyMap<string, EntityFacts>,
  ties: readonly Tie[],
  links: readonly Link[],
): NetworkOnScreen {
  return {
    asOf,
    knownAt,
    ties,
    links,
    entities: canvas.nodes.map(({ id, x, y }) => ({
      ...(known.get(id) ?? unknown(id)),
      id,
      x,
      y,
    })),
  };
}

function unknown(id: string): EntityFacts {
  return { id, name: id, kind: 'OTHER', country: null, countryName: null, startsOn: null, links: [] };
}

/** What a node is, in the words of the graph: COUNTRY, PERSON, EVENT or the kind of an organization. */
export function typeOf({ kind }: Pick<EntityFacts, 'kind'>): string {
  return kind ?? 'COUNTRY';
}

/** The links between nodes that no agreement ties: formats of simple graphs hold one edge for each two. */
export function linksBesideTies({ ties, links }: Pick<NetworkOnScreen, 'ties' | 'links'>): Link[] {
  const tied = new Set(ties.map(({ key }) => key));
  return links.filter(({ key }) => !tied.has(key));
}
