import { execute, type GraphQLSchema, parse } from 'graphql';
import { AppError, type ErrorCode, errorCodes } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { createContext } from '../context.ts';
import { type OnUnexpectedError, showError } from '../errors.ts';
import type { Gate } from '../http/gate.ts';
import { beginTurn, within } from '../http/turn.ts';
import type { Run } from './export-table.ts';

/** What operations of exports need. */
export interface RunOptions {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly deadlineMs: number;
  readonly onUnexpectedError: OnUnexpectedError;
  /** Aborted when the client goes away. */
  readonly client: AbortSignal | undefined;
}

function asAppError(error: unknown, onUnexpected: OnUnexpectedError): AppError {
  const { message, extensions } = showError(error, onUnexpected);
  const code = String(extensions.code);
  const details = (extensions.details ?? {}) as Record<string, unknown>;
  return new AppError(code in errorCodes ? (code as ErrorCode) : 'BAD_USER_INPUT', message, { details });
}

/** Runs operations of our own with the resolvers of the API, each within the time of one operation. */
export function createRun(options: RunOptions): Run {
  const { graph, schema, gate, deadlineMs, onUnexpectedError, client } = options;
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
    const turn = beginTurn(deadlineMs, client);
    turn.gate = gate;
    try {
      const result = await within(
        turn,
        Promise.resolve(
          execute({
            schema,
            document: parse(query),
            variableValues: variables,
            contextValue: createContext(graph, null, turn),
          }),
        ),
      );
      if (result.errors?.[0]) throw asAppError(result.errors[0], onUnexpectedError);
      return result.data as Data;
    } finally {
      turn.end();
    }
  };
}
