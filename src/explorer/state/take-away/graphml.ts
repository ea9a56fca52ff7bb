import { linksBesideTies, type NetworkOnScreen, typeOf } from './network-on-screen.ts';
import { xml } from './xml.ts';

const keys = `<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="countryCode" for="node" attr.name="countryCode" attr.type="string"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<key id="y" for="node" attr.name="y" attr.type="double"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>
<key id="standing" for="edge" attr.name="standing" attr.type="string"/>
<key id="agreements" for="edge" attr.name="agreements" attr.type="string"/>`;

function data(key: string, value: string | number | null): string {
  return value === null ? '' : `<data key="${key}">${xml(value)}</data>`;
}

/** What is on screen as GraphML: NetworkX, igraph, yEd and Cytoscape open it. */
export function networkAsGraphml({ entities, ties, links }: NetworkOnScreen): string {
  const nodes = entities.map(
    (party) =>
      `<node id="${xml(party.id)}">${data('name', party.name)}${data('type', typeOf(party))}${data('countryCode', party.country)}${data('x', party.x)}${data('y', party.y)}</node>`,
  );
  const edges = linksBesideTies({ ties, links }).map(
    ({ key, ids, type, text }) =>
      `<edge id="${xml(key)}" source="${xml(ids[0])}" target="${xml(ids[1])}">${data('weight', 1)}${data('standing', type)}${data('agreements', text)}</edge>`,
  );
  const tied = ties.map(
    ({ key, ids, agreements, standing }) =>
      `<edge id="${xml(key)}" source="${xml(ids[0])}" target="${xml(ids[1])}">${data('weight', agreements.length)}${data('standing', standing)}${data('agreements', agreements.map(({ title }) => title).join('; '))}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys}
<graph edgedefault="undirected">
${nodes.join('\n')}
${[...tied, ...edges].join('\n')}
</graph>
</graphml>
`;
}
