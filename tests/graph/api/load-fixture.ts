import type { Graph } from '../../../src/graph/graph.ts';
import type { Statement } from '../../../src/graph/statement.ts';
import { heldFrom } from '../../../src/load/derive/held-from.ts';
import { involveCountries } from '../../../src/load/derive/involve-countries.ts';
import { GraphStateBuilder } from '../../../src/load/graph-state.ts';
import { nameKey } from '../../../src/model/name-key.ts';
import { periodOf } from '../../../src/model/partial-date.ts';
import { organizationKinds } from '../../../src/ontology/organization-kinds.ts';
import { agreements } from './world/agreements.ts';
import { articles, type Passage } from './world/articles.ts';
import { countries, organizations } from './world/parties.ts';
import { events, people, tradeFigures } from './world/people-and-events.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

function statement(text: string): Statement<{ rows: Rows }, unknown> {
  return { name: 'fixture', mode: 'write', text };
}

/** Writes the world of the folder world as ARCHITECTURE.md has it, into a graph whose schema is there and that is empty. */
export async function loadFixture(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    const create = (text: string, rows: Rows) =>
      transaction.run(statement(`UNWIND $rows AS row ${text}`), { rows });
    for (const step of [
      createArticles,
      createParties,
      createPeople,
      createEvents,
      createAgreements,
      createTrade,
      stampKnownFrom,
    ]) {
      await step(create);
    }
  });
}

type Create = (text: string, rows: Rows) => Promise<unknown>;

const textOf = (article: (typeof articles)[number]): string => Object.values(article.sentences).join(' ');
const spanOf = (date: string | null | undefined) => (date ? periodOf(date) : null);
const codeOf = (id: string) =>
  countries.find(({ code }) => id === `country:${code}`)?.code ??
  organizations.find((organization) => organization.id === id)?.country;

/** Creates a claim for each passage of each fact, and what it supports. */
async function support(
  create: Create,
  label: string,
  facts: readonly { readonly id: string; readonly said?: readonly string[] }[],
): Promise<void> {
  const rows = facts.flatMap(({ id, said = [] }) =>
    said.map((passage) => {
      const [articleId, sentence] = passage.split('/') as [string, string];
      const article = articles.find((candidate) => candidate.id === articleId)!;
      const quote = (article.sentences as Record<string, string>)[sentence]!;
      const start = textOf(article).indexOf(quote);
      return { id, articleId, claim: `claim:${id}/${passage}`, quote, start, end: start + quote.length };
    }),
  );
  await create(
    `MATCH (fact:${label} {id: row.id}), (article:Article {id: row.articleId})
     CREATE (fact)-[:SUPPORTED_BY]->(:Claim {
       id: row.claim, type: 'fixture', statement: '{}', start: toInteger(row.start), end: toInteger(row.end),
       quote: row.quote, extractor: 'rules@0.1.0', rule: 'fixture', confidence: 0.9
     })-[:IN]->(article)`,
    rows,
  );
}

async function createArticles(create: Create): Promise<void> {
  await create(
    `CREATE (article:Article {id: row.id, text: row.text, ingestedAt: row.ingestedAt})
     SET article += row.metadata`,
    articles.map((article) => ({
      id: article.id,
      text: textOf(article),
      ingestedAt: article.ingestedAt,
      metadata: {
        title: article.title,
        publisher: article.publisher,
        url: article.url,
        publishedOn: article.publishedOn,
        publishedFrom: spanOf(article.publishedOn)?.from ?? null,
        publishedTo: spanOf(article.publishedOn)?.to ?? null,
        language: 'en',
      },
    })),
  );
}

const name = (create: Create, label: string, entities: readonly { id: string; names: readonly string[] }[]) =>
  create(
    `MATCH (entity:${label} {id: row.id}) UNWIND row.names AS name
     MERGE (key:Name {key: name.key}) MERGE (entity)-[:KNOWN_AS]->(key)`,
    entities.map(({ id, names }) => ({ id, names: names.map((spelling) => ({ key: nameKey(spelling) })) })),
  );

async function createParties(create: Create): Promise<void> {
  await create(
    'CREATE (:Country:Party {id: row.id, code: row.code, name: row.name, nameKey: row.nameKey})',
    countries.map(({ code, name }) => ({ id: `country:${code}`, code, name, nameKey: nameKey(name) })),
  );
  await name(
    create,
    'Country',
    countries.map(({ code, name, aliases }) => ({ id: `country:${code}`, names: [name, ...aliases] })),
  );
  await support(
    create,
    'Country',
    countries.map(({ code, said }) => ({ id: `country:${code}`, said })),
  );
  for (const { kind, label } of organizationKinds) {
    await create(
      `CREATE (organization:Organization:Party${label ? `:${label}` : ''} {id: row.id}) SET organization += row.properties
       WITH organization, row MATCH (country:Country {code: row.country})
       CREATE (organization)-[:BASED_IN {basis: row.properties.countryBasis, claims: []}]->(country)`,
      organizations
        .filter((organization) => organization.kind === kind)
        .map((organization) => ({
          id: organization.id,
          country: organization.country ?? null,
          properties: {
            name: organization.name,
            nameKey: nameKey(organization.name),
            aliases: [organization.name, ...(organization.aliases ?? [])].sort(),
            kind,
            countryCode: organization.country ?? null,
            countryBasis: organization.basis ?? null,
          },
        })),
    );
  }
  await name(
    create,
    'Organization',
    organizations.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] })),
  );
  await support(create, 'Organization', organizations);
}

async function createPeople(create: Create): Promise<void> {
  await create(
    'CREATE (:Person {id: row.id, name: row.name, nameKey: row.nameKey, aliases: row.aliases, unplacedTitles: row.unplacedTitles})',
    people.map((person) => ({
      ...person,
      nameKey: nameKey(person.name),
      aliases: [person.name, ...person.aliases].sort(),
    })),
  );
  await name(
    create,
    'Person',
    people.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  );
  await create(
    'MATCH (person:Person {id: row.person}), (party:Party {id: row.party}) CREATE (person)-[:HOLDS {title: row.title, claims: []}]->(party)',
    people.flatMap(({ id, holds }) => holds.map((role) => ({ person: id, ...role }))),
  );
  await support(create, 'Person', people);
}

async function createEvents(create: Create): Promise<void> {
  await create(
    `CREATE (event:Event {id: row.id}) SET event += row.properties
     WITH event, row MATCH (country:Country {code: row.country}) CREATE (event)-[:HELD_IN {claims: []}]->(country)`,
    events.map(({ id, kind, name: title, startsOn, place, country }) => ({
      id,
      country,
      properties: {
        kind,
        name: title,
        startsOn,
        place,
        startsFrom: spanOf(startsOn)?.from ?? null,
        startsTo: spanOf(startsOn)?.to ?? null,
      },
    })),
  );
  await create(
    'MATCH (event:Event {id: row.event}), (participant:Party|Person {id: row.participant}) CREATE (participant)-[:TOOK_PART_IN {claims: []}]->(event)',
    events.flatMap(({ id, participants }) => participants.map((participant) => ({ event: id, participant }))),
  );
  await support(create, 'Event', events);
}

async function createAgreements(create: Create): Promise<void> {
  await create(
    'CREATE (agreement:Agreement {id: row.id}) SET agreement += row.properties',
    agreements.map((agreement) => ({
      id: agreement.id,
      properties: {
        title: agreement.title,
        kind: agreement.kind,
        status: agreement.history.at(-1)!.status,
        sector: agreement.sector ?? null,
        subject: agreement.subject ?? null,
        sourceCount: 1,
        signedOn: agreement.signedOn ?? null,
        signedFrom: spanOf(agreement.signedOn)?.from ?? null,
        signedTo: spanOf(agreement.signedOn)?.to ?? null,
        countryCodes: [...new Set(agreement.parties.flatMap((id) => codeOf(id) ?? []))].sort(),
      },
    })),
  );
  await create(
    'MATCH (party:Party {id: row.party}), (agreement:Agreement {id: row.id}) CREATE (party)-[:PARTY_TO {claims: []}]->(agreement)',
    agreements.flatMap(({ id, parties }) => parties.map((party) => ({ id, party }))),
  );
  await involve(create);
  await create(
    'MATCH (agreement:Agreement {id: row.id}), (event:Event {id: row.event}) CREATE (agreement)-[:SIGNED_AT {claims: []}]->(event)',
    agreements.filter(({ event }) => event).map(({ id, event }) => ({ id, event })),
  );
  await create(
    `MATCH (agreement:Agreement {id: row.id})
     CREATE (agreement)-[:HAS_UNNAMED_PARTY]->(unnamed:UnnamedParty {id: row.unnamed, description: row.description, ordinal: toInteger(row.ordinal)})
     WITH unnamed, row MATCH (country:Country {code: row.country}) CREATE (unnamed)-[:BASED_IN]->(country)`,
    agreements.flatMap(({ id, unnamed = [] }) =>
      unnamed.map(({ description, country = null }, ordinal) => ({
        id,
        unnamed: `${id}#u${ordinal}`,
        description,
        country,
        ordinal,
      })),
    ),
  );
  const changes = agreements.flatMap(({ id, history }) =>
    history.map(({ status, on = null, said }, ordinal) => ({
      id,
      change: `${id}#s${ordinal}`,
      status,
      on,
      heldFrom: heldFrom({ status, on, toldBy: toldBy(said) }),
      ordinal,
      said,
    })),
  );
  await create(
    `MATCH (agreement:Agreement {id: row.id})
     CREATE (agreement)-[:HAS_STATUS]->(change:StatusChange {id: row.change, status: row.status, ordinal: toInteger(row.ordinal)})
     SET change.on = row.on, change.heldFrom = row.heldFrom`,
    changes,
  );
  await support(
    create,
    'StatusChange',
    changes.map(({ change, said }) => ({ id: change, said: [said] })),
  );
  await support(create, 'Agreement', agreements);
}

/** Ties each agreement to the countries of its parties, as the derivation does. */
async function involve(create: Create): Promise<void> {
  const state = new GraphStateBuilder();
  for (const { id, title, history, signedOn = null, parties, kind, sector = null } of agreements) {
    const countries = parties.flatMap((party) => codeOf(party) ?? []);
    const properties = {
      title,
      kind,
      sector,
      status: history.at(-1)!.status,
      signedOn,
      signedFrom: spanOf(signedOn)?.from ?? null,
      signedTo: spanOf(signedOn)?.to ?? null,
      countryCodes: [...new Set(countries)].sort(),
    };
    involveCountries(state, id, properties, countries);
  }
  await create(
    `MATCH (agreement:Agreement {id: row.from}), (country:Country {id: row.to})
     CREATE (agreement)-[involved:INVOLVES]->(country) SET involved = row.properties`,
    [...state.relations.values()].map((relation) => ({ ...relation })),
  );
}

/** When the article of a passage came out, by its last day. */
const toldBy = (said: Passage): string | null =>
  spanOf(articles.find(({ id }) => said.startsWith(`${id}/`))?.publishedOn)?.to ?? null;

/** Facts are known from their first article, those of which none tells from the first of all; relations from what they are about. */
async function stampKnownFrom(create: Create): Promise<void> {
  const first = articles.map(({ ingestedAt }) => ingestedAt).sort()[0];
  await create(
    `MATCH (fact:Organization|Person|Agreement|Event|TradeFigure|StatusChange)
     OPTIONAL MATCH (fact)-[:SUPPORTED_BY]->(:Claim)-[:IN]->(article:Article)
     WITH fact, row.first AS first, min(article.ingestedAt) AS earliest SET fact.knownFrom = coalesce(earliest, first)`,
    [{ first }],
  );
  for (const relation of [
    '(about:Agreement)<-[fact:PARTY_TO]-()',
    '(about:Agreement)-[:HAS_UNNAMED_PARTY]->(fact)',
    '(about:Event)<-[fact:SIGNED_AT]-()',
    '(about:Event)<-[fact:TOOK_PART_IN]-()',
    '(about:Event)-[fact:HELD_IN]->()',
    '(about:Organization)-[fact:BASED_IN]->()',
    '(about:Person)-[fact:HOLDS]->()',
  ])
    await create(`MATCH ${relation} SET fact.knownFrom = about.knownFrom`, [{}]);
}

async function createTrade(create: Create): Promise<void> {
  await create(
    'CREATE (figure:TradeFigure {id: row.id}) SET figure += row.properties',
    tradeFigures.map(({ id, said: _said, countries: _countries, ...rest }) => ({
      id,
      properties: {
        ...rest,
        periodFrom: spanOf(rest.period)?.from ?? null,
        periodTo: spanOf(rest.period)?.to ?? null,
      },
    })),
  );
  await create(
    'MATCH (figure:TradeFigure {id: row.id}), (country:Country {code: row.code}) CREATE (figure)-[:BETWEEN {ordinal: toInteger(row.ordinal)}]->(country)',
    tradeFigures.flatMap(({ id, countries: codes }) => codes.map((code, ordinal) => ({ id, code, ordinal }))),
  );
  await support(create, 'TradeFigure', tradeFigures);
}
