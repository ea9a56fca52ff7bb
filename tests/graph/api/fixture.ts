import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, inject } from 'vitest';
import { type ApiHandler, createHandler } from '../../../src/api/create-handler.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { connect, emptyDatabase } from '../database.ts';
import { loadFixture } from './load-fixture.ts';

/** The API over the fixture graph, for one test file. */
export interface ApiFixture {
  readonly graph: Graph;
  readonly handler: ApiHandler;
  /** Every statement run since the last call of `ask`, by name. */
  readonly statements: string[];
  /** Failures that were ours. */
  readonly unexpected: unknown[];
  /** Runs an operation as a client does; forgets the statements of the one before. */
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** As `ask`, for an operation that must not fail. */
  answer<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** Fills the shared database before the tests of the file, and closes what it opened after them. */
export function useApiFixture(): ApiFixture {
  const statements: string[] = [];
  const unexpected: unknown[] = [];
  const graph = openGraph({
    address: inject('database'),
    onStatement: ({ name }) => void statements.push(name),
  });
  const handler = createHandler({ graph, onUnexpectedError: (error) => void unexpected.push(error) });
  beforeAll(async () => {
    const driver = connect();
    await emptyDatabase(driver);
    await driver.close();
    await migrate(graph);
    await loadFixture(graph);
  });
  afterAll(() => graph.close());

  const ask: ApiFixture['ask'] = async (query, variables) => {
    statements.length = 0;
    const response = await handler.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ExecutionResult;
  };
  return {
    graph,
    handler,
    statements,
    unexpected,
    ask,
    answer: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      if (errors)
        throw new Error(`Expected an answer; got ${JSON.stringify(errors)}`, { cause: unexpected.at(-1) });
      return data as Data;
    },
  };
}
