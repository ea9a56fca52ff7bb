import type { Cell } from './csv-cell.ts';
import type { GraphReader, Properties } from './graph-reader.ts';

/** One file of the CSV export: `rows` reads the graph as it is asked for them. */
export interface CsvTable {
  readonly name: string;
  readonly columns: readonly string[];
  rows(reader: GraphReader): AsyncIterable<readonly Cell[]>;
}

/** Rows made of records, none, one or many of each. */
function table<Row>(
  name: string,
  columns: readonly string[],
  read: (reader: GraphReader) => AsyncIterable<Row>,
  cells: (row: Row) => readonly (readonly Cell[])[],
): CsvTable {
  async function* rows(reader: GraphReader) {
    for await (const row of read(reader)) yield* cells(row);
  }
  return { name, columns, rows };
}

/** A row of an id and properties, in the order of these names. */
function propertyCells(names: readonly string[]) {
  return ({ id, properties }: { readonly id: string; readonly properties: Properties }) => [
    [id, ...names.map((name) => properties[name])],
  ];
}

/** The files of the CSV export, in the order in which they are written. */
export const csvTables: readonly CsvTable[] = [
  table(
    'countries',
    ['id', 'code', 'name'],
    (reader) => reader.nodes('country:'),
    propertyCells(['code', 'name']),
  ),
  table(
    'organizations',
    ['id', 'name', 'kind', 'country_code', 'country_basis', 'aliases'],
    (reader) => reader.nodes('organization:'),
    propertyCells(['name', 'kind', 'countryCode', 'countryBasis', 'aliases']),
  ),
  table(
    'people',
    ['id', 'name', 'aliases', 'unplaced_titles'],
    (reader) => reader.nodes('person:'),
    propertyCells(['name', 'aliases', 'unplacedTitles']),
  ),
  table(
    'roles',
    ['person_id', 'person', 'title', 'holder_id', 'holder'],
    (reader) => reader.relations('person:'),
    ({ type, from, fromName, to, toName, properties }) =>
      type === 'HOLDS' ? [[from, fromName, properties.title, to, toName]] : [],
  ),
  table(
    'agreements',
    [
      'id',
      'title',
      'kind',
      'status',
      'instrument',
      'sector',
      'subject',
      'signed_on',
      'country_codes',
      'source_count',
      'event_ids',
    ],
    (reader) => reader.agreements(),
    ({
      id,
      properties: { title, kind, status, instrument, sector, subject, signedOn, countryCodes, sourceCount },
      events,
    }) => [
      [id, title, kind, status, instrument, sector, subject, signedOn, countryCodes, sourceCount, events],
    ],
  ),
  table(
    'parties',
    ['agreement_id', 'party_id', 'party', 'country_code', 'named'],
    (reader) => reader.agreements(),
    ({ id, parties, unnamedParties }) => [
      ...parties.map((party) => [id, party.id, party.name, party.country, 'true']),
      ...unnamedParties.map((party) => [id, party.id, party.description, party.countries, 'false']),
    ],
  ),
  table(
    'status-changes',
    ['id', 'agreement_id', 'ordinal', 'status', 'on', 'held_from'],
    (reader) => reader.agreements(),
    ({ id, statuses }) =>
      statuses.map(({ id: change, status, on, heldFrom }, ordinal) => [
        change,
        id,
        ordinal,
        status,
        on,
        heldFrom,
      ]),
  ),
  table(
    'events',
    ['id', 'kind', 'name', 'starts_on', 'place', 'country_codes'],
    (reader) => reader.events(),
    ({ id, properties: { kind, name, startsOn, place }, countries }) => [
      [id, kind, name, startsOn, place, countries],
    ],
  ),
  table(
    'participants',
    ['event_id', 'participant_id', 'participant'],
    (reader) => reader.events(),
    ({ id, participants }) => participants.map((who) => [id, who.id, who.name]),
  ),
  table(
    'trade-figures',
    ['id', 'flow', 'reporter', 'partner', 'amount', 'currency', 'comparator', 'change_percent', 'period'],
    (reader) => reader.tradeFigures(),
    ({
      id,
      properties: { flow, amount, currency, comparator, changePercent, period },
      countries: [reporter, partner],
    }) => [[id, flow, reporter, partner, amount, currency, comparator, changePercent, period]],
  ),
  table(
    'articles',
    ['id', 'url', 'title', 'publisher', 'published_on', 'language', 'ingested_at'],
    (reader) => reader.articles(),
    propertyCells(['url', 'title', 'publisher', 'publishedOn', 'language', 'ingestedAt']),
  ),
  table(
    'evidence',
    ['fact_id', 'claim_id', 'article_id', 'quote', 'start', 'end', 'extractor', 'rule', 'confidence'],
    (reader) => reader.evidence(),
    ({ fact, claim, article, quote, start, end, extractor, rule, confidence }) => [
      [fact, claim, article, quote, start, end, extractor, rule, confidence],
    ],
  ),
];
