import { periodOf } from '../model/partial-date.ts';
import type { AgreementRecord, GraphReader, PropertyValue, TiedPartyRecord } from './graph-reader.ts';
import { bindingSpans, type Span, type StatusSpan, statusSpans } from './status-spans.ts';
import { xmlAttributes } from './xml-text.ts';

const nodeAttributes = ['type', 'kind', 'country', 'aliases'] as const;
const edgeAttributes = ['agreement', 'title', 'kind', 'status', 'instrument', 'sector', 'signedOn'] as const;

function attributeTags(names: readonly string[]): string {
  return names
    .map((name) => `<attribute${xmlAttributes({ id: name, title: name, type: 'string' })}/>`)
    .join('');
}

const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
  '  <meta><creator>Diplograph</creator><description>Countries and organizations, tied by agreements while they bind</description></meta>',
  '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
  `    <attributes class="node" mode="static">${attributeTags(nodeAttributes)}</attributes>`,
  `    <attributes class="edge" mode="static">${attributeTags(edgeAttributes)}</attributes>`,
  '    <attributes class="edge" mode="dynamic"><attribute id="statusThen" title="status then" type="string"/></attributes>',
  '',
].join('\n');

/** Values that never change, then those that hold for a time. */
function valueTags(
  values: Readonly<Record<string, PropertyValue | null | undefined>>,
  dynamic: readonly StatusSpan[] = [],
): string {
  const fixed = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(' | ') : String(value);
      return `<attvalue${xmlAttributes({ for: name, value: text })}/>`;
    });
  const timed = dynamic.map(
    ({ status, from, to }) =>
      `<attvalue${xmlAttributes({ for: 'statusThen', value: status, start: from, end: to })}/>`,
  );
  return `<attvalues>${[...fixed, ...timed].join('')}</attvalues>`;
}

/** A stretch without bounds is the whole timeline, which needs no spell. */
function spellTags(spans: readonly Span[]): string {
  const bounded = spans.filter(({ from, to }) => from !== null || to !== null);
  if (bounded.length === 0) return '';
  const spells = bounded.map(({ from, to }) => `<spell${xmlAttributes({ start: from, end: to })}/>`);
  return `<spells>${spells.join('')}</spells>`;
}

function nodeTag({ id, properties, firstTie, undated }: TiedPartyRecord): string {
  const { name, kind, code, countryCode, aliases } = properties;
  const from = undated || firstTie === null ? null : (periodOf(firstTie)?.from ?? null);
  const type = code === undefined ? 'Organization' : 'Country';
  const values = valueTags({ type, kind, country: code ?? countryCode, aliases });
  return `      <node${xmlAttributes({ id, label: String(name ?? id) })}>${values}${spellTags([{ from, to: null }])}</node>\n`;
}

/** An edge for each pair of parties of an agreement, in the time in which it binds them; none where it is not known to have bound. */
function* edgeTags({ id, properties, parties, statuses }: AgreementRecord): Generator<string> {
  const spans = statusSpans(statuses);
  const bound = bindingSpans(spans);
  if (bound.length === 0) return;
  const { title, kind, status, instrument, sector, signedOn } = properties;
  const values = valueTags({ agreement: id, title, kind, status, instrument, sector, signedOn }, spans);
  const rest = `${values}${spellTags(bound)}</edge>\n`;
  for (const [index, { id: source }] of parties.entries())
    for (const { id: target } of parties.slice(index + 1)) {
      const attributes = { id: `${id}|${source}|${target}`, source, target, label: String(title ?? id) };
      yield `      <edge${xmlAttributes(attributes)}>${rest}`;
    }
}

/**
 * Countries and organizations, tied by the agreements that bind or bound them: GEXF 1.3 with spells that Gephi's timeline reads. A
 * node is there from its first tie on, an edge from signing or entry into force to the end, with its status at each time.
 */
export async function* writeGexf(reader: GraphReader): AsyncGenerator<string> {
  yield head;
  yield '    <nodes>\n';
  for await (const party of reader.tiedParties()) yield nodeTag(party);
  yield '    </nodes>\n    <edges>\n';
  for await (const agreement of reader.agreements()) yield* edgeTags(agreement);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
