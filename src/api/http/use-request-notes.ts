import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, errorCodes } from '../../errors.ts';
import { failureIdOf } from '../errors.ts';
import type { NotesOfRequests, RequestNotes } from './request-notes.ts';

/** A request that was answered. */
export interface Answered {
  readonly notes: RequestNotes;
  readonly method: string;
  readonly status: number;
  /** To the headers of the answer. */
  readonly seconds: number;
}

/** Hears of each request. */
export type OnAnswered = (answered: Answered) => void;

/** Pages beside the API; what else there is has no name of its own, as an address may hold anything. */
const pages: ReadonlySet<string> = new Set(['/live', '/ready', '/version', '/metrics']);

function pageOf(pathname: string): string {
  if (pages.has(pathname)) return pathname.slice(1);
  if (pathname === '/graphql') return 'graphql';
  const table = /^\/export\/(agreements|organizations|partners|counts|time-series)\.\w+$/.exec(pathname)?.[1];
  return table === undefined ? 'page' : `export ${table}`;
}

const isOurs = (code: unknown): boolean => (errorCodes[code as ErrorCode]?.http ?? 0) >= 500;

/** The same errors; those that say little bear the id under which the log says more. */
function withRequestId(errors: readonly GraphQLError[], id: string): readonly GraphQLError[] {
  for (const error of errors) {
    // An error is made for one answer, and its extensions are its own.
    if (isOurs(error.extensions.code)) error.extensions.requestId = id;
  }
  return errors;
}

/** Gives every request an id, which it is answered with, and tells of it once it is answered. */
export function useRequestNotes(notes: NotesOfRequests, onAnswered: OnAnswered): Plugin {
  return {
    onRequest({ request, serverContext }) {
      notes.of(request, serverContext as object);
    },
    onResultProcess({ request, result }) {
      const own = notes.of(request);
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { errors = [], extensions } = result as ExecutionResult;
      for (const error of withRequestId(errors, own.id)) {
        const { code } = error.extensions;
        own.codes.push(typeof code === 'string' ? code : 'INTERNAL_ERROR');
        const failure = failureIdOf(error);
        if (failure !== null) own.failures.push(failure);
      }
      const cost = extensions?.cost as { readonly nodes?: number } | undefined;
      own.nodes = cost?.nodes ?? null;
    },
    onResponse({ request, response, serverContext }) {
      const own = notes.of(request, serverContext as object);
      own.operation ??= pageOf(new URL(request.url, 'http://localhost').pathname);
      response.headers.set('x-request-id', own.id);
      onAnswered({
        notes: own,
        method: request.method,
        status: response.status,
        seconds: (performance.now() - own.startedAt) / 1000,
      });
    },
  };
}
