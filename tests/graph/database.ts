import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** A driver for the server that the graph tests share; close it in the `afterAll` of the file. */
export function connect(): Driver {
  const { uri, username, password } = inject('database');
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Removes every node and relation that tests have made, but no constraint and no index; call it before each test. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const session = driver.session({ database: inject('database').database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  } finally {
    await session.close();
  }
}
