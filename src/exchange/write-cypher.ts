import { cypherMap, cypherName, cypherText } from './cypher-literal.ts';
import { exportedLabels } from './exported-labels.ts';
import type { ClaimRecord, GraphReader, NodeRecord, RelationRecord, SourceRecord } from './graph-reader.ts';

/** The most that one statement carries: Neo4j parses long ones slowly. */
const rowsPerStatement = 200;
const charactersPerStatement = 100_000;

const constraints = exportedLabels.map(
  (label) =>
    `CREATE CONSTRAINT ${label.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

/** A row with the clauses that write it; rows with the same clauses share a statement. */
interface Row {
  readonly text: string;
  readonly clauses: string;
}

/** Rows as statements: those that share their clauses wait for each other, so that there are few statements. */
async function* statements(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const waiting = new Map<string, { texts: string[]; length: number }>();
  const take = (clauses: string) => {
    const statement = `UNWIND [\n${waiting.get(clauses)!.texts.join(',\n')}\n] AS row\n${clauses};\n`;
    waiting.delete(clauses);
    return statement;
  };
  for await (const { text, clauses } of rows) {
    const group = waiting.get(clauses) ?? { texts: [], length: 0 };
    waiting.set(clauses, group);
    group.texts.push(text);
    group.length += text.length;
    if (group.texts.length === rowsPerStatement || group.length > charactersPerStatement) yield take(clauses);
  }
  for (const clauses of [...waiting.keys()]) yield take(clauses);
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
 * of a line. Without the names that Diplograph keeps for its search.
 */
export async function* writeCypher(reader: GraphReader): AsyncGenerator<string> {
  yield* constraints;
  yield* statements(nodeRows(reader.articles(), 'Article'));
  yield* statements(claimRows(reader.claims(), 'Claim', 'Article'));
  yield* statements(nodeRows(reader.judgements(), 'Judgement'));
  yield* statements(nodeRows(reader.withdrawnArticles(), 'WithdrawnArticle'));
  yield* statements(claimRows(reader.withdrawnClaims(), 'WithdrawnClaim', 'WithdrawnArticle'));
  yield* statements(nodeRows(reader.redirects(), 'Redirect'));
  yield* statements(nodeRows(reader.nodes(), 'Derived'));
  yield* statements(relationRows(reader.relations()));
}
