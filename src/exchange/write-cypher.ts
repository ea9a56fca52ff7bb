import { cypherMap, cypherName, cypherText } from './cypher-literal.ts';
import type { ClaimRecord, GraphReader, NodeRecord, RelationRecord, SourceRecord } from './graph-reader.ts';

/** The most that one statement carries: Neo4j parses long ones slowly. */
const rowsPerStatement = 100;
const charactersPerStatement = 200_000;

const constraints = ['Article', 'Claim', 'Judgement', 'WithdrawnArticle', 'WithdrawnClaim', 'Derived'].map(
  (label) =>
    `CREATE CONSTRAINT ${label.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

/** A row with what goes before and after the rows of its statement; rows that agree in these share one. */
interface Row {
  readonly text: string;
  readonly clauses: string;
}

async function* statements(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  let clauses = '';
  const take = () => {
    const statement = `UNWIND [\n${waiting.join(',\n')}\n] AS row\n${clauses};\n`;
    waiting = [];
    length = 0;
    return statement;
  };
  for await (const row of rows) {
    const full = waiting.length === rowsPerStatement || length + row.text.length > charactersPerStatement;
    if (waiting.length > 0 && (full || row.clauses !== clauses)) yield take();
    clauses = row.clauses;
    waiting.push(row.text);
    length += row.text.length;
  }
  if (waiting.length > 0) yield take();
}

function nodeMap({ id, properties, integers }: SourceRecord): string {
  return cypherMap({ ...properties, id }, integers);
}

async function* nodeRows(
  records: AsyncIterable<SourceRecord | NodeRecord>,
  label: string,
): AsyncGenerator<Row> {
  for await (const record of records) {
    const labels = 'labels' in record ? [...record.labels, label] : [label];
    yield { text: nodeMap(record), clauses: `CREATE (n:${labels.map(cypherName).join(':')}) SET n = row` };
  }
}

async function* claimRows(
  records: AsyncIterable<ClaimRecord>,
  label: string,
  articleLabel: string,
): AsyncGenerator<Row> {
  const clauses = `MATCH (article:${articleLabel} {id: row.article})\nCREATE (n:${label})-[:IN]->(article) SET n = row.properties`;
  for await (const record of records)
    yield { text: `{article: ${cypherText(record.article)}, properties: ${nodeMap(record)}}`, clauses };
}

async function* relationRows(records: AsyncIterable<RelationRecord>): AsyncGenerator<Row> {
  for await (const { from, type, to, properties, integers } of records) {
    const end = to.startsWith('claim:') ? 'Claim' : 'Derived';
    yield {
      text: `{start: ${cypherText(from)}, end: ${cypherText(to)}, properties: ${cypherMap(properties, integers)}}`,
      clauses: `MATCH (start:Derived {id: row.start})\nMATCH (end:${end} {id: row.end})\nCREATE (start)-[r:${cypherName(type)}]->(end) SET r = row.properties`,
    };
  }
}

/**
 * Cypher that makes the graph in an empty Neo4j 5: constraints, then nodes, then relations, each statement ended by `;` at the end
 * of a line. Without the names, blocks and redirects that Diplograph keeps for itself.
 */
export async function* writeCypher(reader: GraphReader): AsyncGenerator<string> {
  yield* constraints;
  yield* statements(nodeRows(reader.articles(), 'Article'));
  yield* statements(claimRows(reader.claims(), 'Claim', 'Article'));
  yield* statements(nodeRows(reader.judgements(), 'Judgement'));
  yield* statements(nodeRows(reader.withdrawnArticles(), 'WithdrawnArticle'));
  yield* statements(claimRows(reader.withdrawnClaims(), 'WithdrawnClaim', 'WithdrawnArticle'));
  yield* statements(nodeRows(reader.nodes(), 'Derived'));
  yield* statements(relationRows(reader.relations()));
}
