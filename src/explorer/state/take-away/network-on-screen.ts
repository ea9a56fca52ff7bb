import type { CanvasNode, ExplorerState } from '../explorer-state.ts';
import type { PartyFacts } from '../party-group.ts';
import type { Tie } from '../ties.ts';

/** What is on screen, as every format takes it: parties with their places, ties, and the time that is shown. */
export interface NetworkOnScreen {
  readonly parties: readonly (PartyFacts & Pick<CanvasNode, 'x' | 'y'>)[];
  readonly ties: readonly Tie[];
  /** Null for what is known now. */
  readonly asOf: string | null;
}

/** Gathers what is on screen; a party whose name has not come yet is called by its id. Pure. */
export function networkOnScreen(
  { canvas, asOf }: Pick<ExplorerState, 'canvas' | 'asOf'>,
  parties: ReadonlyMap<string, PartyFacts>,
  ties: readonly Tie[],
): NetworkOnScreen {
  return {
    asOf,
    ties,
    parties: canvas.nodes.map(({ id, x, y }) => ({
      ...(parties.get(id) ?? { name: id, kind: null, country: null, countryName: null }),
      id,
      x,
      y,
    })),
  };
}

/** What a party is, in the words of the graph: COUNTRY or the kind of an organization. */
export function typeOf({ kind }: Pick<PartyFacts, 'kind'>): string {
  return kind ?? 'COUNTRY';
}
