import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../src/config.ts';

const rowsPerStatement = 5_000;
const deletedAtOnce = 5_000;

/** Opens a raw driver, as a program without Diplograph would. */
export function openDriver({ uri, username, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Takes everything out of the database but its constraints and indexes. */
export async function emptyDatabase(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  await session.run(`MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${deletedAtOnce} ROWS`);
  await session.close();
}

/** How many nodes and relations there are. */
export async function countRows(driver: Driver, database: string): Promise<number> {
  const { records } = await driver.executeQuery(
    'RETURN COUNT { MATCH (n) } + COUNT { MATCH ()-[r]->() } AS total',
    {},
    { database },
  );
  return records[0]!.get('total');
}

/** Rows that one statement can write: nodes of the same labels, or relations of one type between nodes of the same labels. */
interface Kind {
  readonly statement: string;
  readonly rows: Record<string, unknown>[];
}

async function readKinds(driver: Driver, database: string): Promise<{ nodes: Kind[]; relations: Kind[] }> {
  const kinds = async (query: string, statementOf: (kind: string[]) => string): Promise<Kind[]> => {
    const found = new Map<string, Kind>();
    const { records } = await driver.executeQuery(query, {}, { database });
    for (const record of records) {
      const kind = record.get('kind') as string[];
      const key = kind.join('|');
      const known = found.get(key) ?? { statement: statementOf(kind), rows: [] };
      found.set(key, known);
      known.rows.push(record.get('row'));
    }
    return [...found.values()];
  };
  const uniqueLabel = (labels: string) =>
    `CASE WHEN ${labels}:Derived THEN 'Derived' ELSE labels(${labels})[0] END`;
  return {
    nodes: await kinds(
      'MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS kind, {properties: properties(n)} AS row',
      (labels) => `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row.properties`,
    ),
    relations: await kinds(
      `MATCH (a)-[r]->(b) RETURN [${uniqueLabel('a')}, type(r), ${uniqueLabel('b')}] AS kind,
         {start: a.id, end: b.id, properties: properties(r)} AS row`,
      ([a, type, b]) =>
        `UNWIND $rows AS row MATCH (a:${a} {id: row.start}) MATCH (b:${b} {id: row.end}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    ),
  };
}

/** Writes by two sessions, each a batch at a time in a managed transaction. */
async function write(driver: Driver, database: string, kinds: readonly Kind[]): Promise<void> {
  const batches = kinds.flatMap(({ statement, rows }) =>
    Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) => ({
      statement,
      rows: rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
    })),
  );
  const work = async () => {
    const session = driver.session({ database });
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const { statement, rows } = batch;
      await session.executeWrite((transaction) => transaction.run(statement, { rows }));
    }
    await session.close();
  };
  await Promise.all([work(), work()]);
}

/** Rows a second at which the raw driver writes the graph that is there: it is read, taken out, and written again. */
export async function measureBound(driver: Driver, database: string): Promise<number> {
  const { nodes, relations } = await readKinds(driver, database);
  const count = [...nodes, ...relations].reduce((sum, { rows }) => sum + rows.length, 0);
  await emptyDatabase(driver, database);
  const start = performance.now();
  await write(driver, database, nodes);
  await write(driver, database, relations);
  return (1000 * count) / (performance.now() - start);
}
