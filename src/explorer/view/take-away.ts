import type { EntityFacts } from '../state/entity-group.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { Link } from '../state/links.ts';
import { networkOnScreen } from '../state/take-away/network-on-screen.ts';
import type { Tie } from '../state/ties.ts';
import { saveFile } from './save-file.ts';

/** The formats, in the order of the menu. */
export const takeAwayFormats = [
  { format: 'png', label: 'PNG', hint: 'picture', type: 'image/png' },
  { format: 'svg', label: 'SVG', hint: 'drawing', type: 'image/svg+xml' },
  { format: 'ties.csv', label: 'CSV of ties', hint: 'spreadsheet', type: 'text/csv' },
  { format: 'nodes.csv', label: 'CSV of nodes', hint: 'spreadsheet', type: 'text/csv' },
  { format: 'gexf', label: 'GEXF', hint: 'Gephi', type: 'application/xml' },
  { format: 'graphml', label: 'GraphML', hint: 'NetworkX, yEd', type: 'application/xml' },
  { format: 'jsonld', label: 'JSON-LD', hint: 'linked data', type: 'application/ld+json' },
] as const;

/** One of them. */
export type TakeAwayFormat = (typeof takeAwayFormats)[number]['format'];

/** Saves what is on screen as a file; what writes it is loaded when it is asked for. */
export async function takeAway(
  format: TakeAwayFormat,
  state: ExplorerState,
  entities: ReadonlyMap<string, EntityFacts>,
  ties: readonly Tie[],
  links: readonly Link[],
): Promise<void> {
  const { writeNetwork } = await import('./write-network.ts');
  const content = await writeNetwork(format, networkOnScreen(state, entities, ties, links));
  const { type } = takeAwayFormats.find((entry) => entry.format === format)!;
  const time = [state.asOf, state.knownAt && `known-${state.knownAt.slice(0, 10)}`].filter(Boolean);
  saveFile(`${['diplograph', ...time].join('-')}.${format}`, content, type);
}
