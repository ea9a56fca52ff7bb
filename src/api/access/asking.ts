import { commandLineCaller, requireScope } from '../../access/caller.ts';
import type { Access } from '../../access/open-access.ts';
import { scopes } from '../../access/scope.ts';
import type { Asking } from '../context.ts';
import type { NotesOfRequests } from '../http/request-notes.ts';

/** Everybody may do everything, as at a command line. */
export const openToAll: Access = {
  publicRead: true,
  identify: async () => ({ ...commandLineCaller('this process'), scopes: new Set(scopes) }),
};

/** Who sends a request, as resolvers and the audit log know it. */
export function askingOf(request: Request, access: Access, notes: NotesOfRequests): Asking {
  const { caller, id: requestId, address } = notes.of(request);
  return {
    caller: caller ?? { kind: 'ANONYMOUS', name: 'nobody', keyId: null, scopes: new Set() },
    requestId,
    address,
    stillMay: async () =>
      requireScope(await access.identify(request.headers.get('authorization')), 'read', 'subscription'),
  };
}
