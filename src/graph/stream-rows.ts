import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { AppError } from '../errors.ts';
import type { Connections } from './connections.ts';
import { databaseError } from './database-error.ts';
import type { GraphOptions } from './graph.ts';
import { type Statement, statementText } from './statement.ts';
import { toRow } from './values.ts';

/** Rows that may wait in memory: an article may have megabytes. */
const rowsAtOnce = 200;

/** `Graph.stream`: see there. */
export async function* streamRows<Params extends object, Row>(
  connections: Connections,
  { address, onStatement }: GraphOptions,
  statement: Statement<Params, Row>,
  params: Params,
): AsyncGenerator<Row> {
  const { session, answer, end } = connections.open({
    defaultAccessMode: neo4j.session.READ,
    fetchSize: rowsAtOnce,
  });
  const startedAt = performance.now();
  let rows = 0;
  let failure: AppError | undefined;
  try {
    const records: AsyncIterator<DriverRecord> = session
      .run(statementText(statement), params)
      [Symbol.asyncIterator]();
    // Only what the server is asked for is waited for: whoever reads may take its time.
    for (let next = await answer(records.next()); !next.done; next = await answer(records.next())) {
      rows += 1;
      yield toRow<Row>(next.value);
    }
  } catch (error) {
    failure = databaseError(error, { name: statement.name, uri: address.uri });
    throw failure;
  } finally {
    await end();
    const run = { name: statement.name, milliseconds: performance.now() - startedAt, rows };
    onStatement?.(failure ? { ...run, failure: failure.code } : run);
  }
}
