import type { ExecutionResult } from 'graphql';
import { type ApiOptions, createHandler, graphqlPath } from './create-handler.ts';

/** A document to run, with what it takes. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Nobody else waits for a command line, and its database may have begun a moment ago. */
const patience = { deadlineMs: 120_000 };

/**
 * Runs one operation without a server, as the server would: the same errors, codes and limits, but for its time. Errors are in the
 * result, as in GraphQL over HTTP.
 */
export async function execute(options: ApiOptions, operation: Operation): Promise<ExecutionResult> {
  const response = await createHandler({ ...options, limits: { ...patience, ...options.limits } }).fetch(
    `http://localhost${graphqlPath}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(operation),
    },
  );
  return (await response.json()) as ExecutionResult;
}
