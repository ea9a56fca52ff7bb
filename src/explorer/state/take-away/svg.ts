import type { EntityFacts } from '../entity-group.ts';
import { type Moment, momentText } from '../moment.ts';
import { type NodePicture, type PictureColors, pictureOf } from '../network-picture.ts';
import { standings } from '../standing.ts';
import type { NetworkOnScreen } from './network-on-screen.ts';
import { xml } from './xml.ts';

/** How the drawing looks. */
export interface SvgLook {
  readonly colors: PictureColors;
  readonly ink: string;
  readonly paper: string;
}

/** Room around the network, in pixels: labels stand to the right. */
const room = { left: 40, right: 220, top: 40, bottom: 70 };

/** The corners of the shapes that have some, in the size of the node. */
const corners: Readonly<Partial<Record<NodePicture['type'], readonly (readonly [number, number])[]>>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [0.866, 0.5],
    [-0.866, 0.5],
  ],
};

function nodeShape({ size, color, type }: NodePicture, x: number, y: number): string {
  const points = corners[type];
  if (points) {
    const places = points.map(
      ([right, down]) => `${(x + right * size).toFixed(1)},${(y + down * size).toFixed(1)}`,
    );
    return `<polygon points="${places.join(' ')}" fill="${color}"/>`;
  }
  return type === 'square'
    ? `<rect x="${x - size * 0.85}" y="${y - size * 0.85}" width="${size * 1.7}" height="${size * 1.7}" fill="${color}"/>`
    : `<circle cx="${x}" cy="${y}" r="${size}" fill="${color}"/>`;
}

function legend(look: SvgLook, height: number, moment: Moment): string {
  const entries = standings.map(({ standing, label }, index) => {
    const x = room.left + index * 190;
    const dash = standing === 'open' ? ' stroke-dasharray="7 5"' : '';
    return `<line x1="${x}" x2="${x + 28}" y1="${height - 28}" y2="${height - 28}" stroke="${look.colors.standings[standing]}" stroke-width="3"${dash}/><text x="${x + 36}" y="${height - 24}">${xml(label)}</text>`;
  });
  const said = momentText(moment);
  const time = said ? `<text x="${room.left}" y="${height - 6}">${xml(said)}</text>` : '';
  return `<g font-size="12">${entries.join('')}${time}</g>`;
}

/** What is on screen as a drawing of its own, with names and legend, 600 pixels wide at least. */
export function networkAsSvg(network: NetworkOnScreen, look: SvgLook): string {
  const entities = new Map<string, EntityFacts>(network.entities.map((entity) => [entity.id, entity]));
  const picture = pictureOf({
    nodes: network.entities.map(({ id, x, y }) => ({ id, x, y, pinned: false })),
    entities,
    ties: network.ties,
    links: network.links,
    selected: [],
    colors: look.colors,
  });
  const places = [...picture.nodes.values()];
  const left = places.reduce((least, { x }) => Math.min(least, x), 0);
  const top = places.reduce((most, { y }) => Math.max(most, y), 0);
  const right = places.reduce((most, { x }) => Math.max(most, x), 0);
  const bottom = places.reduce((least, { y }) => Math.min(least, y), 0);
  const width = Math.max(620, Math.round(right - left + room.left + room.right));
  const height = Math.round(top - bottom + room.top + room.bottom);
  // The graph's y goes up, a drawing's down.
  const at = ({ x, y }: { x: number; y: number }) => [
    Math.round(x - left + room.left),
    Math.round(top - y + room.top),
  ];
  const ties = [...picture.ties.values()]
    .sort((one, other) => one.picture.zIndex - other.picture.zIndex)
    .map(({ ids, picture: { color, size, type } }) => {
      const [x1, y1] = at(picture.nodes.get(ids[0])!);
      const [x2, y2] = at(picture.nodes.get(ids[1])!);
      const dash = type === 'dashed' ? ' stroke-dasharray="7 5"' : '';
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}" stroke-width="${size.toFixed(1)}"${dash}/>`;
    });
  const nodes = places.map((node) => {
    const [x = 0, y = 0] = at(node);
    return `${nodeShape(node, x, y)}<text x="${x + node.size + 5}" y="${y + 4}" stroke="${look.paper}" stroke-width="3" paint-order="stroke">${xml(node.label)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, Arial, sans-serif" font-size="13" fill="${look.ink}">
<rect width="${width}" height="${height}" fill="${look.paper}"/>
${ties.join('\n')}
${nodes.join('\n')}
${legend(look, height, network)}
</svg>
`;
}
