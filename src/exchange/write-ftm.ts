import { contentHash } from '../model/content-hash.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';
import type { AgreementRecord, EventRecord, GraphReader, Properties, PropertyValue } from './graph-reader.ts';
import { sortedJson } from './sorted-json.ts';
import { bindingSpans, statusSpans } from './status-spans.ts';

type Value = PropertyValue | null | undefined;

/** Kinds of organization that have a schema of their own; the others are an Organization. */
const schemata: Partial<Record<OrganizationKind, string>> = {
  COMPANY: 'Company',
  BANK: 'Company',
  GOVERNMENT_AGENCY: 'PublicBody',
  MINISTRY: 'PublicBody',
  INTERGOVERNMENTAL: 'PublicBody',
};

/** What a Documentation can be about. */
const things = ['country:', 'organization:', 'person:', 'event:', 'agreement:'];

/** An id that followthemoney takes: letters, digits, dots and dashes. */
function entityId(...ids: readonly string[]): string {
  return ['diplograph', ...ids].join('-').replace(/[^0-9A-Za-z.]+/g, '-');
}

function texts(value: Value): string[] {
  if (value === null || value === undefined) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.map(String).filter((text) => text !== '');
}

/** An entity on one line; every value is a list of texts, and a property without any is left out. */
function entityLine(id: string, schema: string, properties: Readonly<Record<string, Value>>): string {
  const given = Object.entries(properties)
    .map(([name, value]) => [name, texts(value)] as const)
    .filter(([, values]) => values.length > 0);
  return `${sortedJson({ id, schema, properties: Object.fromEntries(given) })}\n`;
}

function codes(value: Value): string[] {
  return texts(value).map((code) => code.toLowerCase());
}

function otherNames({ name, aliases }: Properties): string[] {
  return texts(aliases).filter((alias) => alias !== name);
}

function* agreementLines({ id, properties, parties, unnamedParties, statuses }: AgreementRecord) {
  const { title, kind, status, instrument, sector, subject, signedOn, countryCodes } = properties;
  const contract = entityId(id);
  yield entityLine(contract, 'Contract', {
    name: title,
    title,
    type: kind,
    status,
    classification: instrument,
    keywords: sector,
    summary: subject,
    contractDate: signedOn,
    country: codes(countryCodes),
    notes: unnamedParties.map(({ description }) => `A party that is not named: ${description}`),
    description: statuses.map((change) => (change.on ? `${change.status} ${change.on}` : change.status)),
  });
  const spans = bindingSpans(statusSpans(statuses));
  for (const party of parties)
    yield entityLine(entityId('party', id, party.id), 'UnknownLink', {
      subject: entityId(party.id),
      object: contract,
      role: 'party',
      status,
      startDate: signedOn ?? spans[0]?.from,
      endDate: spans.at(-1)?.to,
    });
}

function eventLine({
  id,
  properties: { kind, name, startsOn, place },
  countries,
  participants,
}: EventRecord) {
  return entityLine(entityId(id), 'Event', {
    name,
    keywords: kind,
    startDate: startsOn,
    location: place,
    country: codes(countries),
    involved: participants.map((who) => entityId(who.id)),
  });
}

function articleLine(id: string, { title, publisher, publishedOn, url, text }: Properties): string {
  const sourceUrl = /^https?:\/\/[^\s/]/i.test(String(url)) ? url : null;
  return entityLine(entityId(id), 'Article', {
    title,
    publisher,
    publishedAt: publishedOn,
    sourceUrl,
    bodyText: text,
  });
}

async function* partyLines(reader: GraphReader): AsyncGenerator<string> {
  for await (const {
    id,
    properties: { name, code },
  } of reader.nodes('country:'))
    yield entityLine(entityId(id), 'PublicBody', { name, country: codes(code) });
  for await (const { id, properties } of reader.nodes('organization:')) {
    const schema = schemata[properties.kind as OrganizationKind] ?? 'Organization';
    const { name, kind, countryCode } = properties;
    const alias = otherNames(properties);
    yield entityLine(entityId(id), schema, {
      name,
      alias,
      classification: kind,
      country: codes(countryCode),
    });
  }
  for await (const { id, properties } of reader.nodes('person:'))
    yield entityLine(entityId(id), 'Person', {
      name: properties.name,
      alias: otherNames(properties),
      position: properties.unplacedTitles,
    });
  for await (const { type, from, to, properties } of reader.relations('person:'))
    if (type === 'HOLDS')
      yield entityLine(entityId('role', contentHash(from, to, String(properties.title))), 'Employment', {
        employee: entityId(from),
        employer: entityId(to),
        role: properties.title,
      });
}

/**
 * The graph as entities of followthemoney, one JSON object a line. A state is a PublicBody, an agreement a Contract to which an
 * UnknownLink ties each party, a role an Employment, a piece of evidence a Documentation; figures for trade have no schema there.
 */
export async function* writeFtm(reader: GraphReader): AsyncGenerator<string> {
  for await (const { id, properties } of reader.articles()) yield articleLine(id, properties);
  yield* partyLines(reader);
  for await (const event of reader.events()) yield eventLine(event);
  for await (const agreement of reader.agreements()) yield* agreementLines(agreement);
  for await (const { fact, claim, article, quote } of reader.evidence())
    if (things.some((prefix) => fact.startsWith(prefix)))
      yield entityLine(entityId('evidence', fact, claim), 'Documentation', {
        document: entityId(article),
        entity: entityId(fact),
        summary: quote,
      });
}
