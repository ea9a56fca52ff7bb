import type { ExplorerState } from '../state/explorer-state.ts';
import type { PartyFacts } from '../state/party-group.ts';
import { networkOnScreen } from '../state/take-away/network-on-screen.ts';
import type { Tie } from '../state/ties.ts';
import { saveFile } from './save-file.ts';

/** The formats, in the order of the menu. */
export const takeAwayFormats = [
  { format: 'png', label: 'PNG', hint: 'picture', type: 'image/png' },
  { format: 'svg', label: 'SVG', hint: 'drawing', type: 'image/svg+xml' },
  { format: 'ties.csv', label: 'CSV of ties', hint: 'spreadsheet', type: 'text/csv' },
  { format: 'parties.csv', label: 'CSV of parties', hint: 'spreadsheet', type: 'text/csv' },
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
  parties: ReadonlyMap<string, PartyFacts>,
  ties: readonly Tie[],
): Promise<void> {
  const { writeNetwork } = await import('./write-network.ts');
  const content = await writeNetwork(format, networkOnScreen(state, parties, ties));
  const { type } = takeAwayFormats.find((entry) => entry.format === format)!;
  saveFile(`diplograph${state.asOf ? `-${state.asOf}` : ''}.${format}`, content, type);
}
