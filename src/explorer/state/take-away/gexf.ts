import { momentText } from '../moment.ts';
import { linksBesideTies, type NetworkOnScreen, typeOf } from './network-on-screen.ts';
import { xml } from './xml.ts';

function attributeValues(values: readonly (string | number | null)[]): string {
  const present = values.flatMap((value, index) =>
    value === null ? [] : [`<attvalue for="${index}" value="${xml(value)}"/>`],
  );
  return `<attvalues>${present.join('')}</attvalues>`;
}

/** What is on screen as GEXF 1.3, with places; Gephi opens it. A tie weighs as much as it has agreements. */
export function networkAsGexf({ entities, ties, links, ...moment }: NetworkOnScreen): string {
  const nodes = entities.map(
    (party) =>
      `<node id="${xml(party.id)}" label="${xml(party.name)}">${attributeValues([typeOf(party), party.country])}<viz:position x="${party.x}" y="${party.y}" z="0"/></node>`,
  );
  const edges = linksBesideTies({ ties, links }).map(
    ({ key, ids, type, text }) =>
      `<edge id="${xml(key)}" source="${xml(ids[0])}" target="${xml(ids[1])}" weight="1">${attributeValues([type, text])}</edge>`,
  );
  const tied = ties.map(
    ({ key, ids, agreements, standing }) =>
      `<edge id="${xml(key)}" source="${xml(ids[0])}" target="${xml(ids[1])}" weight="${agreements.length}">${attributeValues([standing, agreements.map(({ title }) => title).join('; ')])}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Diplograph</creator><description>${xml(momentText(moment) || 'as known now')}</description></meta>
<graph mode="static" defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="countryCode" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="standing" type="string"/><attribute id="1" title="agreements" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${[...tied, ...edges].join('\n')}
</edges>
</graph>
</gexf>
`;
}
