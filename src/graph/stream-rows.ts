import neo4j, { type Driver } from 'neo4j-driver';
import type { AppError } from '../errors.ts';
import { databaseError } from './database-error.ts';
import type { GraphOptions } from './graph.ts';
import { type Statement, statementText } from './statement.ts';
import { toRow } from './values.ts';

/** Rows that may wait in memory: an article may have megabytes. */
const rowsAtOnce = 200;

/** `Graph.stream`: see there. */
export async function* streamRows<Params extends object, Row>(
  driver: Driver,
  { address, onStatement }: GraphOptions,
  statement: Statement<Params, Row>,
  params: Params,
): AsyncGenerator<Row> {
  const session = driver.session({
    database: address.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: rowsAtOnce,
  });
  const startedAt = performance.now();
  let rows = 0;
  let failure: AppError | undefined;
  try {
    for await (const record of session.run(statementText(statement), params)) {
      rows += 1;
      yield toRow<Row>(record);
    }
  } catch (error) {
    failure = databaseError(error, { name: statement.name, uri: address.uri });
    throw failure;
  } finally {
    await session.close().catch(() => undefined);
    const run = { name: statement.name, milliseconds: performance.now() - startedAt, rows };
    onStatement?.(failure ? { ...run, failure: failure.code } : run);
  }
}
