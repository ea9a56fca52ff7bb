import type { Graph } from '../../src/graph/graph.ts';
import {
  agreementRows,
  articleRows,
  countriesOfOrganizations,
  countryRows,
  eventRows,
  organizationId,
  organizationRows,
  type Row,
  type WorldSize,
} from './synthetic-world.ts';

const rowsAtOnce = 5_000;

/** Runs a statement over all rows, some thousands a transaction. */
async function write(graph: Graph, rows: Iterable<Row>, text: string): Promise<void> {
  let batch: Row[] = [];
  const flush = async (): Promise<void> => {
    const params = { rows: batch };
    await graph.write((transaction) =>
      transaction.run({ name: 'benchmark', mode: 'write', text: `UNWIND $rows AS row ${text}` }, params),
    );
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === rowsAtOnce) await flush();
  }
  if (batch.length > 0) await flush();
}

const claim = (variable: string, facts: string): string =>
  `CREATE (claim:Claim {id: ${variable}.id}) SET claim += ${variable}.properties,
    claim.start = toInteger(claim.start), claim.end = toInteger(claim.end)
  CREATE ${facts}
  WITH claim, ${variable} MATCH (article:Article {id: ${variable}.article}) CREATE (claim)-[:IN]->(article)`;

async function writeParties(graph: Graph, size: WorldSize): Promise<void> {
  await write(
    graph,
    countryRows(),
    `CREATE (country:Country:Party:Derived {id: row.id, code: row.code, name: row.name, nameKey: row.key})
     MERGE (name:Name:Derived {key: row.key}) SET name.id = 'name:' + row.key
     CREATE (country)-[:KNOWN_AS {spellings: [], claims: []}]->(name)`,
  );
  await write(
    graph,
    organizationRows(size),
    `CREATE (organization:Organization:Party:Derived {id: row.id}) SET organization += row.properties
     WITH organization, row
     FOREACH (known IN row.names | MERGE (name:Name:Derived {key: known.key}) SET name.id = 'name:' + known.key
       CREATE (organization)-[:KNOWN_AS {spellings: [known.spelling], claims: [row.claim.id], knownFrom: row.properties.knownFrom}]->(name))
     WITH organization, row MATCH (country:Country {code: row.code})
     CREATE (organization)-[:BASED_IN {basis: 'STATED', claims: [row.claim.id], knownFrom: row.properties.knownFrom}]->(country)
     WITH organization, row, row.claim AS said ${claim('said', '(organization)-[:SUPPORTED_BY]->(claim)')}`,
  );
  for (const label of new Set(
    [...organizationRows({ ...size, organizations: 1000 })].map((row) => row.label),
  ))
    if (typeof label === 'string')
      await write(
        graph,
        [...organizationRows(size)].filter((row) => row.label === label).map(({ id }) => ({ id })),
        `MATCH (organization:Organization {id: row.id}) SET organization:${label}`,
      );
}

async function writeAgreements(graph: Graph, size: WorldSize): Promise<void> {
  const homes = new Map(
    countriesOfOrganizations(size).map((code, index) => [organizationId(index), code] as const),
  );
  const countryOf = (party: string): string => homes.get(party) ?? party.slice('country:'.length);
  await write(
    graph,
    agreementRows(size, countryOf),
    `CREATE (agreement:Agreement:Derived {id: row.id}) SET agreement += row.properties
     SET agreement.sourceCount = toInteger(agreement.sourceCount)
     WITH agreement, row
     CALL (agreement, row) {
       UNWIND row.changes AS one
       CREATE (agreement)-[:HAS_STATUS]->(change:StatusChange:Derived {id: one.id}) SET change += one.properties,
         change.ordinal = toInteger(change.ordinal)
     }
     CALL (agreement, row) {
       UNWIND row.parties AS id MATCH (party:Party {id: id})
       CREATE (party)-[:PARTY_TO {claims: [row.claims[0].id], knownFrom: row.knownFrom}]->(agreement)
     }
     CALL (agreement, row) {
       UNWIND row.involved AS one MATCH (country:Country {code: one.code})
       CREATE (agreement)-[involved:INVOLVES]->(country)
       SET involved += agreement {.kind, .status, .sector, .signedOn, .signedFrom, .signedTo, .countryCodes}, involved += one
     }
     CALL (agreement, row) {
       WITH agreement, row WHERE row.event IS NOT NULL MATCH (event:Event {id: row.event})
       CREATE (agreement)-[:SIGNED_AT {claims: [row.claims[0].id], knownFrom: row.knownFrom}]->(event)
     }
     WITH agreement, row UNWIND row.claims AS said
     ${claim('said', '(agreement)-[:SUPPORTED_BY]->(claim)')}
     WITH claim, said WHERE said.id ENDS WITH '-0'
     MATCH (agreement:Agreement)-[:SUPPORTED_BY]->(claim) MATCH (agreement)-[:HAS_STATUS]->(change)
     CREATE (change)-[:SUPPORTED_BY]->(claim)`,
  );
}

/** Writes the world as ARCHITECTURE.md has it into a graph whose schema is there and that is empty. */
export async function writeWorld(
  graph: Graph,
  size: WorldSize,
  progress: (message: string) => void,
): Promise<void> {
  progress(`Writing ${size.articles} articles`);
  await write(
    graph,
    articleRows(size),
    'CREATE (article:Article {id: row.id}) SET article += row.properties',
  );
  progress(`Writing ${size.organizations} organizations`);
  await writeParties(graph, size);
  await write(
    graph,
    eventRows(size),
    `CREATE (event:Event:Derived {id: row.id}) SET event += row.properties
     WITH event, row MATCH (country:Country {code: row.code})
     CREATE (event)-[:HELD_IN {claims: [row.claim.id], knownFrom: row.knownFrom}]->(country)
     WITH event, row.claim AS said ${claim('said', '(event)-[:SUPPORTED_BY]->(claim)')}`,
  );
  progress(`Writing ${size.agreements} agreements`);
  await writeAgreements(graph, size);
  progress('Counting what the planner goes by');
  await graph.runSchema(['CALL db.awaitIndexes(300)', 'CALL db.prepareForReplanning(300)']);
}
