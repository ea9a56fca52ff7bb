import { type ExecutionResult, execute, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { createContext } from '../../../src/api/context.ts';
import { type ApiHandler, createHandler } from '../../../src/api/create-handler.ts';
import { createSchema } from '../../../src/api/create-schema.ts';
import { beginTurn } from '../../../src/api/http/turn.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { connect, emptyDatabase } from '../database.ts';
import { loadFixture } from './load-fixture.ts';

/** A busy machine may take long to plan a statement that it has not seen. */
const patienceMs = 60_000;

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
  /** Runs a query by resolvers and loaders alone; forgets the statements of the one before. */
  resolve(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
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
  const handler = createHandler({
    graph,
    limits: { deadlineMs: patienceMs },
    onUnexpectedError: (error) => void unexpected.push(error),
  });
  beforeAll(async () => {
    const driver = connect();
    await emptyDatabase(driver);
    await driver.close();
    await migrate(graph);
    await loadFixture(graph);
  });
  afterAll(() => graph.close());

  const schema = createSchema();

  const ask: ApiFixture['ask'] = async (query, variables) => {
    statements.length = 0;
    const response = await handler.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as ExecutionResult;
    if (answer.data && !answer.errors) await expectSame(query, variables, answer);
    return answer;
  };
  /** Resolvers and loaders alone must say the same: most of what is asked is answered by compiled statements. */
  const expectSame = async (query: string, variables: Parameters<typeof ask>[1], answer: ExecutionResult) => {
    const document = parse(query);
    if (getOperationAST(document)?.operation !== 'query') return;
    const ran = [...statements];
    const resolved = await resolve(query, variables);
    statements.splice(0, statements.length, ...ran);
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(resolved.data));
  };
  const resolve: ApiFixture['resolve'] = async (query, variables = {}) => {
    statements.length = 0;
    return execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: createContext(graph, null, beginTurn(patienceMs)),
    });
  };
  return {
    graph,
    handler,
    statements,
    unexpected,
    ask,
    resolve,
    answer: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      if (errors)
        throw new Error(`Expected an answer; got ${JSON.stringify(errors)}`, { cause: unexpected.at(-1) });
      return data as Data;
    },
  };
}
