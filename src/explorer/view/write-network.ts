import { nodesAsCsv, tiesAsCsv } from '../state/take-away/csv.ts';
import { networkAsGexf } from '../state/take-away/gexf.ts';
import { networkAsGraphml } from '../state/take-away/graphml.ts';
import { networkAsJsonLd } from '../state/take-away/json-ld.ts';
import type { NetworkOnScreen } from '../state/take-away/network-on-screen.ts';
import { networkAsSvg } from '../state/take-away/svg.ts';
import { pictureColors } from './picture-colors.ts';
import { pngOf } from './save-file.ts';
import type { TakeAwayFormat } from './take-away.ts';
import { token } from './theme.ts';

type Writer = (network: NetworkOnScreen) => string | Promise<Blob>;

function drawing(network: NetworkOnScreen): string {
  return networkAsSvg(network, { colors: pictureColors(), ink: token('ink'), paper: token('surface') });
}

const writers: Readonly<Record<TakeAwayFormat, Writer>> = {
  png: (network) => pngOf(drawing(network)),
  svg: drawing,
  'ties.csv': tiesAsCsv,
  'nodes.csv': nodesAsCsv,
  gexf: networkAsGexf,
  graphml: networkAsGraphml,
  jsonld: networkAsJsonLd,
};

/** What is on screen in a format, ready to be saved. */
export async function writeNetwork(format: TakeAwayFormat, network: NetworkOnScreen): Promise<string | Blob> {
  return writers[format](network);
}
