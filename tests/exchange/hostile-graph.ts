import type { GraphReader, NodeRecord, RelationRecord } from '../../src/exchange/graph-reader.ts';

/** Names as somebody who means harm, or only writes from right to left, would choose them. */
export const hostileNames = [
  `Quotes " ' \` and & < > ]]> -->`,
  'Lines\nand\r\ntabs\tand \u2028 others',
  'Control \u0000\u0001\u001B\u007F\u0085 characters, \uFFFE and half a pair \uD800 x',
  'Emoji 👩🏽‍🚀 and 𝒜',
  'شركة النفط الوطنية \u202Eתל אביב',
  '=1+1',
  '@SUM(A1)',
  ' \t=HYPERLINK("http://x")',
  "\\' OR 1=1 // \\u0041 $x {y} ;\n;",
  '__proto__',
] as const;

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const organizations: NodeRecord[] = hostileNames.map((name, index) => ({
  id: `organization:${index}`,
  labels: ['Company', 'Organization', 'Party'],
  properties: { name, nameKey: name, aliases: [name, `${name}!`], kind: 'COMPANY', countryCode: 'RS' },
  integers: [],
}));

const countries: NodeRecord[] = [
  {
    id: 'country:RS',
    labels: ['Country', 'Party'],
    properties: { code: 'RS', name: 'Serbia' },
    integers: [],
  },
];

const agreementProperties = {
  title: `Contract of ${hostileNames[0]}`,
  kind: 'CONTRACT',
  status: 'TERMINATED',
  subject: hostileNames[2],
  signedOn: '2026-02',
  countryCodes: ['RS'],
  sourceCount: 1,
} as const;

const agreements: NodeRecord[] = [
  { id: 'agreement:1', labels: ['Agreement'], properties: agreementProperties, integers: ['sourceCount'] },
];

const people: NodeRecord[] = [
  {
    id: 'person:1',
    labels: ['Person'],
    properties: { name: hostileNames[4], aliases: [hostileNames[4]], unplacedTitles: ['+Envoy'] },
    integers: [],
  },
];

const events: NodeRecord[] = [
  {
    id: 'event:1',
    labels: ['Event'],
    properties: { kind: 'FORUM', name: hostileNames[3], startsOn: '2026', place: hostileNames[1] },
    integers: [],
  },
];

function relation(from: string, type: string, to: string, properties: RelationRecord['properties'] = {}) {
  return { from, fromName: from, type, to, toName: to, properties, integers: [] };
}

const relations: RelationRecord[] = [
  relation('agreement:1', 'SIGNED_AT', 'event:1', { claims: ['claim:1'] }),
  relation('country:RS', 'PARTY_TO', 'agreement:1', { claims: ['claim:1'] }),
  relation('country:RS', 'TOOK_PART_IN', 'event:1', { claims: [] }),
  relation('organization:0', 'BASED_IN', 'country:RS', { basis: 'STATED', claims: [] }),
  relation('organization:0', 'PARTY_TO', 'agreement:1', { claims: ['claim:1'] }),
  relation('person:1', 'HOLDS', 'country:RS', { title: '=Minister "of" <Trade>', claims: [] }),
  relation('person:1', 'SUPPORTED_BY', 'claim:1'),
];

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A small graph of hostile names, as the database would give it; `timeless` is what it says of itself. */
export function hostileGraph(): GraphReader {
  const nodes = byId([...organizations, ...countries, ...agreements, ...people, ...events]);
  const statement = JSON.stringify({ type: 'country-named', country: 'RS' });
  return {
    timeless: false,
    articles: () =>
      each([
        {
          id: 'article:1',
          properties: {
            text: `Serbia. ${hostileNames.join(' ')}`,
            title: hostileNames[5],
            url: 'javascript:1',
            publishedOn: '2026-03-01',
          },
          integers: [],
        },
      ]),
    claims: () =>
      each([
        {
          id: 'claim:1',
          article: 'article:1',
          properties: {
            type: 'country-named',
            statement,
            start: 0,
            end: 7,
            quote: 'Serbia.',
            extractor: 'x@1',
            rule: 'r',
            confidence: 1,
          },
          integers: [],
        },
      ]),
    judgements: () => each([]),
    withdrawnArticles: () => each([]),
    withdrawnClaims: () => each([]),
    redirects: () => each([]),
    nodes: (prefix = '') => each(nodes.filter(({ id }) => id.startsWith(prefix))),
    relations: (prefix = '') => each(relations.filter(({ from }) => from.startsWith(prefix))),
    agreements: () =>
      each([
        {
          id: 'agreement:1',
          properties: agreementProperties,
          parties: [
            { id: 'country:RS', name: 'Serbia', country: 'RS' },
            { id: 'organization:0', name: hostileNames[0], country: 'RS' },
            { id: 'organization:5', name: hostileNames[5], country: 'RS' },
          ],
          unnamedParties: [{ id: 'unnamed-party:1', description: '-2+3 firms', countries: ['RS'] }],
          statuses: [
            { id: 'status-change:1', status: 'NEGOTIATING', on: null, heldFrom: null },
            { id: 'status-change:2', status: 'SIGNED', on: '2026-02', heldFrom: null },
            { id: 'status-change:3', status: 'TERMINATED', on: '2026-05-10', heldFrom: null },
          ],
          events: ['event:1'],
        },
      ]),
    events: () =>
      each(
        events.map(({ id, properties }) => ({
          id,
          properties,
          countries: ['RS'],
          participants: [{ id: 'country:RS', name: 'Serbia' }],
        })),
      ),
    tradeFigures: () =>
      each([
        {
          id: 'trade-figure:1',
          properties: { flow: 'EXPORT', amount: -5, changePercent: -2.5 },
          countries: ['RS', 'KZ'],
        },
      ]),
    evidence: () =>
      each([
        {
          fact: 'agreement:1',
          claim: 'claim:1',
          article: 'article:1',
          quote: 'Serbia.',
          start: 0,
          end: 7,
          extractor: 'x@1',
          rule: 'r',
          confidence: 1,
        },
      ]),
    tiedParties: () =>
      each(
        [...countries, ...organizations].map(({ id, properties }) => ({
          id,
          properties,
          firstTie: id === 'country:RS' ? '2026-02' : null,
          undated: false,
        })),
      ),
  };
}

/** The same with nothing in it. */
export function emptyGraph(): GraphReader {
  const none = () => each<never>([]);
  return {
    timeless: true,
    articles: none,
    claims: none,
    judgements: none,
    withdrawnArticles: none,
    withdrawnClaims: none,
    redirects: none,
    nodes: none,
    relations: none,
    agreements: none,
    events: none,
    tradeFigures: none,
    evidence: none,
    tiedParties: none,
  };
}

/** All of a text that comes in pieces. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
