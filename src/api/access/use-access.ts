import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Caller, requireScope } from '../../access/caller.ts';
import type { Access } from '../../access/open-access.ts';
import type { Refusals } from '../../access/refusals.ts';
import type { Scope } from '../../access/scope.ts';
import { AppError } from '../../errors.ts';
import { type OnUnexpectedError, showError } from '../errors.ts';
import { failureOf } from '../http/coded-response.ts';
import { addVary } from '../http/headers.ts';
import type { NotesOfRequests } from '../http/request-notes.ts';
import { type Needed, scopesNeeded } from './required-scopes.ts';

/** What rights need. */
export interface AccessPlugin {
  readonly access: Access;
  readonly refusals: Refusals | null;
  readonly notes: NotesOfRequests;
  /** Who may read /metrics. */
  readonly metrics: 'open' | 'key' | 'off';
  readonly onUnexpectedError: OnUnexpectedError;
}

const nobody: Caller = { kind: 'ANONYMOUS', name: 'nobody', keyId: null, scopes: new Set() };
const rightsRefused: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** Finds out who asks, and whether they may; what is refused is recorded. */
function createGuard({ access, refusals, notes }: AccessPlugin) {
  const refuse = async (error: unknown, request: Request, field: string, caller: Caller): Promise<never> => {
    if (error instanceof AppError && rightsRefused.has(error.code)) {
      const { id: requestId, address } = notes.of(request);
      await refusals?.note({ caller, field, targets: [], reason: null, requestId, address }, error.code);
    }
    throw error;
  };
  return {
    /** Who sends it, with the right to read. */
    admit: async (request: Request, what: string): Promise<Caller> => {
      const own = notes.of(request);
      try {
        own.caller = await access.identify(request.headers.get('authorization'));
      } catch (error) {
        return refuse(error, request, 'authenticate', nobody);
      }
      requireScope(own.caller, 'read', what);
      return own.caller;
    },
    require: async (request: Request, field: string, scope: Scope): Promise<void> => {
      const caller = notes.of(request).caller ?? nobody;
      try {
        requireScope(caller, scope, field);
      } catch (error) {
        await refuse(error, request, field, caller);
      }
    },
  };
}

/**
 * Lets in who may read: by the scope read, or because the server is open to readers. A key or token that is not accepted is
 * refused whatever it comes with. Pages that hold no data of the graph are open to all.
 */
export function useAccess(options: AccessPlugin): Plugin {
  const guard = createGuard(options);
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      const withKey = url.pathname === '/metrics' && options.metrics === 'key';
      const open = !withKey && url.pathname !== '/version' && !url.pathname.startsWith('/export/');
      if (open || request.method === 'OPTIONS') return;
      const own = options.notes.of(request, serverContext as object);
      try {
        const caller = await guard.admit(request, url.pathname.split('/')[1]!);
        if (withKey && caller.kind === 'ANONYMOUS') requireScope(nobody, 'read', 'metrics');
      } catch (error) {
        const known =
          error instanceof AppError ? error : new AppError('INTERNAL_ERROR', 'unexpected', { cause: error });
        own.codes.push(known.code);
        const { message } = showError(error, options.onUnexpectedError);
        const failure = failureOf(new AppError(known.code, message, { details: { ...known.details } }));
        endResponse(new fetchAPI.Response(failure.body, failure));
      }
    },
    async onRequestParse({ request }) {
      await guard.admit(request, 'GraphQL');
    },
  };
}

/** Holds each operation that was let in against the scopes that its fields need, before anything of it runs. */
export function useScopes(options: AccessPlugin): Plugin {
  const guard = createGuard(options);
  const requireAll = async (request: Request, needed: readonly Needed[]): Promise<void> => {
    for (const { field, scope } of needed) await guard.require(request, field, scope);
  };
  const check = ({ document, operationName, contextValue }: ExecutionArgs): Promise<void> | undefined => {
    const needed = scopesNeeded(document, operationName);
    if (needed.length === 0) return undefined;
    return requireAll((contextValue as { readonly request: Request }).request, needed);
  };
  return {
    onExecute: ({ args }) => check(args as ExecutionArgs),
    onSubscribe: ({ args }) => check(args as ExecutionArgs),
  };
}

/** Keeps answers that not everybody may have out of caches that people share. Comes after all that say what may be kept. */
export function usePrivateAnswers({ publicRead }: Access): Plugin {
  return {
    onResponse({ request, response }) {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname !== '/graphql' && !pathname.startsWith('/export/')) return;
      if (publicRead && request.headers.get('authorization') === null) return;
      addVary(response.headers, 'Authorization');
      const kept = response.headers.get('cache-control');
      if (kept !== null) response.headers.set('cache-control', kept.replace(/^public\b/, 'private'));
    },
  };
}
